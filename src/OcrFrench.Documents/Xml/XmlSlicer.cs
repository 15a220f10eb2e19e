using System.Text;

namespace OcrFrench.Documents.Xml;

/// <summary>
/// Cuts a large file into slices that can be read one by one, each with the tags that are open around it. For that, all of the file is
/// read, window by window, and refused if it is not well formed: once it is cut, nothing in it can fail.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="guide">Knows where it can be cut.</param>
/// <param name="size">The length of a slice, in bytes. A page that is longer is cut between blocks, or lines.</param>
internal sealed class XmlSlicer(XmlFile file, ICutGuide guide, int size)
{
    /// <summary>A comment that is longer has no end (by hand): the rest of the file is not searched for it.</summary>
    private const int LongestToken = 1 << 26;

    /// <summary>How much of a file a message shows at most.</summary>
    private const int Quoted = 64;

    private readonly List<(int Start, int End)> _open = [];
    private readonly Candidate[] _cuts = [new(), new(), new(), new()];

    /// <exception cref="DocumentException">It is not well formed.</exception>
    public IReadOnlyList<XmlSlice> Cut()
    {
        var slices = new List<XmlSlice>();
        var next = new XmlSlice(0, 0, 1, 0, CutRank.None, [], []);
        while (true)
        {
            (XmlSlice slice, XmlSlice? after) = CutOne(next);
            slices.Add(slice);
            if (after is null) return slices;
            next = after;
        }
    }

    /// <summary>The slice that starts somewhere, and the start of the next one.</summary>
    private (XmlSlice Slice, XmlSlice? Next) CutOne(XmlSlice start)
    {
        long rest = file.Length - start.Start, last = size + (size / 2);
        (Candidate Cut, XmlSource Source)? inner = null;
        for (long length = size; ; length *= 2)
        {
            bool isLast = rest <= Math.Max(length, last);
            XmlSlice window = start with { Length = isLast ? (int)Math.Min(rest, Array.MaxLength) : file.EndOfTag(start.Start, length) };
            XmlSource source = file.Read(window);
            Scan(source, start.Open, start.Start + window.Length, isLast);
            if (rest <= last) return (window, null);
            if (_cuts[(int)CutRank.Page].At > 0) return At(start, source, _cuts[(int)CutRank.Page]);
            // A page is cut only when it is longer than two slices.
            if (isLast && rest <= 2L * size) return (window, null);
            if (inner is var (cut, before)) return At(start, before, cut);
            Candidate found = _cuts[(int)CutRank.Block].At > 0 ? _cuts[(int)CutRank.Block] : _cuts[(int)CutRank.Line];
            if (found.At > 0) inner = (found.Copy(), source);
            else if (isLast) return (window, null);
        }
    }

    /// <summary>Goes through a window, and notes the last place of each rank at which it can be cut.</summary>
    /// <param name="source">The window.</param>
    /// <param name="before">The tags that are open where it starts.</param>
    /// <param name="end">Where it ends in the file.</param>
    /// <param name="isLast">Whether the file ends with it.</param>
    private void Scan(XmlSource source, byte[] before, long end, bool isLast)
    {
        foreach (Candidate cut in _cuts) cut.At = 0;
        _open.Clear();
        guide.Begin(source);
        var tokens = new XmlTokenizer(source, guide.IsHtml) { MayStayOpen = !isLast };
        try
        {
            while (tokens.Read())
            {
                bool starts = tokens.Kind == XmlTokenKind.StartTag;
                int pages = guide.Pages, depth = tokens.Depth - (starts && !tokens.IsEmpty ? 1 : 0);
                if (_open.Count > depth) _open.RemoveRange(depth, _open.Count - depth);
                CutRank rank = guide.See(tokens, source);
                if (!starts) continue;
                if (rank != CutRank.None && tokens.Start > before.Length) _cuts[(int)rank].Note(tokens.Start, rank, pages, _open);
                if (!tokens.IsEmpty) _open.Add((tokens.Start, tokens.End));
                NoteId(tokens, source);
            }
        }
        catch (DocumentException error) when (!isLast && source.Utf8.Length < LongestToken
            && (error.Problem == DocumentProblem.XmlTruncated || error.Offset > end - Quoted))
        {
            // A comment or the like continues after the window; if something is wrong at its end, the next window will tell.
        }
    }

    private void NoteId(XmlTokenizer tokens, XmlSource source)
    {
        foreach (ref readonly XmlAttribute attribute in tokens.Attributes)
        {
            if (attribute.NameEnd - attribute.Start != 2) continue;
            if (Ascii.EqualsIgnoreCase(source.Utf8.AsSpan(attribute.Start, 2), "id"u8))
                file.Ids.See(source.Utf8.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart));
        }
    }

    /// <summary>The two sides of a cut.</summary>
    private static (XmlSlice Slice, XmlSlice Next) At(XmlSlice start, XmlSource source, Candidate cut)
    {
        using MemoryStream open = new(), close = new();
        foreach ((int from, int to) in cut.Open) open.Write(source.Utf8, from, to - from);
        for (int i = cut.Open.Count - 1; i >= 0; i--)
        {
            int name = cut.Open[i].Start + 1, length = source.Utf8.AsSpan(name).IndexOfAny(XmlBytes.NameEnd);
            close.Write("</"u8);
            close.Write(source.Utf8, name, length);
            close.Write(">"u8);
        }

        int own = cut.At - start.Open.Length;
        long line = start.Line + source.Utf8.AsSpan(start.Open.Length, own).Count((byte)'\n');
        // A page that is cut begins again in the next slice, with its own start tag.
        int page = start.Page + cut.Pages - (cut.Rank == CutRank.Page ? 0 : Math.Min(1, cut.Pages));
        return (start with { Length = own, Close = close.ToArray() },
            new XmlSlice(start.Start + own, 0, line, page, cut.Rank, open.ToArray(), []));
    }

    /// <summary>A place where the window can be cut.</summary>
    private sealed class Candidate
    {
        /// <summary>The place; 0 when there is none.</summary>
        public int At { get; set; }

        public CutRank Rank { get; private set; }

        /// <summary>How many pages have begun before it.</summary>
        public int Pages { get; private set; }

        /// <summary>The start tags that are open there.</summary>
        public List<(int Start, int End)> Open { get; } = [];

        public void Note(int at, CutRank rank, int pages, List<(int Start, int End)> open)
        {
            (At, Rank, Pages) = (at, rank, pages);
            Open.Clear();
            Open.AddRange(open);
        }

        public Candidate Copy()
        {
            var copy = new Candidate();
            copy.Note(At, Rank, Pages, Open);
            return copy;
        }
    }
}
