using System.Runtime.InteropServices;
using OcrFrench.Survey.Frames;
using OcrFrench.Survey.Languages;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Survey;

/// <summary>
/// The stretches of a text that are left alone, in order and disjoint: passages in other languages, and what is not prose.
/// </summary>
internal sealed class ClosedRanges
{
    private readonly List<ClosedRange> _all = [];

    public ReadOnlySpan<ClosedRange> All => CollectionsMarshal.AsSpan(_all);

    public void Clear() => _all.Clear();

    /// <summary>Puts passages and frames together. Where they overlap, the whole is what its first part is.</summary>
    public void Fill(List<Passage> passages, ReadOnlySpan<Frame> frames)
    {
        _all.Clear();
        for (int p = 0, f = 0; p < passages.Count || f < frames.Length;)
        {
            bool isPassage = f == frames.Length || (p < passages.Count && passages[p].Start <= frames[f].Start);
            ClosedRange next = isPassage
                ? new(passages[p].Start, passages[p].End, DoubtReason.OtherLanguage, passages[p++].Language)
                : new(frames[f].Start, frames[f++].End, DoubtReason.NotProse, default);
            if (_all.Count > 0 && next.Start < _all[^1].End) _all[^1] = _all[^1] with { End = Math.Max(_all[^1].End, next.End) };
            else _all.Add(next);
        }
    }

    /// <summary>Whether more than half of a text is in other languages.</summary>
    public bool IsMostlyForeign(int length)
    {
        long foreign = 0;
        foreach (ClosedRange range in _all)
            if (range.Reason == DoubtReason.OtherLanguage) foreign += range.End - range.Start;
        return foreign * 2 > length;
    }

    /// <summary>The range that a change at a place would touch, or null. Something inserted between two ranges touches neither.</summary>
    public ClosedRange? Touched(int start, int end)
    {
        int low = 0, high = _all.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_all[middle].End <= start) low = middle + 1;
            else high = middle;
        }

        return low < _all.Count && _all[low].Start < end ? _all[low] : null;
    }

    /// <summary>Takes the suspicious places that touch a range out of a list.</summary>
    /// <returns>How many of them the scan counted as unknown words.</returns>
    public int Leave(ReadOnlySpan<char> text, List<Suspect> suspects, LeftPlaces left)
    {
        if (_all.Count == 0) return 0;
        int kept = 0, next = 0, unknown = 0;
        Span<Suspect> all = CollectionsMarshal.AsSpan(suspects);
        foreach (ref readonly Suspect suspect in all)
        {
            while (next < _all.Count && _all[next].End <= suspect.Start) next++;
            if (next == _all.Count || _all[next].Start >= suspect.End)
            {
                all[kept++] = suspect;
                continue;
            }

            left.Add(suspect, _all[next].Reason);
            if (suspect.Kind == SuspectKind.Unknown && ScanCounts.CountsAsUnknown(text[suspect.Start..suspect.End])) unknown++;
        }

        suspects.RemoveRange(kept, suspects.Count - kept);
        return unknown;
    }
}
