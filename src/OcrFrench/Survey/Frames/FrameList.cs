using System.Runtime.InteropServices;

namespace OcrFrench.Survey.Frames;

/// <summary>Frames in a buffer that is used again; sorted and disjoint once it is finished.</summary>
internal sealed class FrameList
{
    private readonly List<Frame> _frames = [];

    public int Count => _frames.Count;

    public ReadOnlySpan<Frame> Frames => CollectionsMarshal.AsSpan(_frames);

    public void Clear() => _frames.Clear();

    public void Add(int start, int end, FrameKind kind)
    {
        if (end > start) _frames.Add(new Frame(start, end, kind));
    }

    /// <summary>Sorts the frames and joins those that overlap; the first of them gives the kind.</summary>
    public void Finish()
    {
        if (_frames.Count < 2) return;
        Span<Frame> frames = CollectionsMarshal.AsSpan(_frames);
        if (!IsSorted(frames)) frames.Sort(static (a, b) => Order(a, b));
        int last = 0;
        for (int i = 1; i < frames.Length; i++)
        {
            Frame next = frames[i];
            if (next.Start >= frames[last].End) frames[++last] = next;
            else if (next.End > frames[last].End) frames[last] = frames[last] with { End = next.End };
        }

        CollectionsMarshal.SetCount(_frames, last + 1);
    }

    /// <summary>Whether a place of a finished list overlaps a frame.</summary>
    public bool Overlaps(int start, int end)
    {
        int at = FirstEndingAfter(start);
        return at < _frames.Count && _frames[at].Start < end;
    }

    /// <summary>The index of the first frame of a finished list that ends after a position.</summary>
    public int FirstEndingAfter(int position)
    {
        int low = 0, high = _frames.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_frames[middle].End > position) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private static bool IsSorted(ReadOnlySpan<Frame> frames)
    {
        for (int i = 1; i < frames.Length; i++)
            if (Order(frames[i - 1], frames[i]) > 0) return false;
        return true;
    }

    private static int Order(Frame a, Frame b)
    {
        if (a.Start != b.Start) return a.Start.CompareTo(b.Start);
        return a.End != b.End ? b.End.CompareTo(a.End) : ((byte)a.Kind).CompareTo((byte)b.Kind);
    }
}
