using DiffPlex;
using OcrFrench.Documents;

namespace OcrFrench.Tool.Review;

/// <summary>One correction as the review page shows it.</summary>
/// <param name="Place">The word and its changes.</param>
/// <param name="Left">What precedes it in its line.</param>
/// <param name="Right">What follows it in its line.</param>
/// <param name="Strip">Its scan; null if there is none.</param>
internal sealed record ReviewRow(TouchedPlace Place, string Left, string Right, Strip? Strip)
{
    /// <summary>By hand: how many characters of a line are shown on each side; some lines are whole paragraphs.</summary>
    private const int Side = 90;

    /// <summary>As many as there are keys for them.</summary>
    private const int MostReadings = 9;

    /// <summary>The least certain of its changes, which determines kind, rule and confidence.</summary>
    public LoggedChange Doubtful => Place.Changes.MinBy(static change => change.Confidence)!;

    /// <summary>Other possible readings of the place, likeliest first.</summary>
    public IReadOnlyList<string> Readings =>
        Place.Doubt is { } doubt ? [.. doubt.Readings.Take(MostReadings).Select(static reading => reading.Text)] :
        [.. Place.Changes.SelectMany(change => change.RunnersUp.Select(reading => Written(change, reading)))
            .Distinct(StringComparer.Ordinal)
            .Where(reading => reading != Place.After && reading != Place.Before).Take(MostReadings)];

    /// <summary>What follows the word in its correction: for a divided word, the punctuation and the line break after it.</summary>
    public string Tail => Tailed(Place.After) is { } tail && HasTail ? tail : "";

    public static ReviewRow Of(TouchedPlace place, string? text, Strip? strip)
    {
        if (text is null) return new ReviewRow(place, "", "", strip);
        int start = (int)place.Start, end = start + place.Before.Length;
        int lineStart = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1, lineEnd = text.IndexOf('\n', end);
        // A correction that includes the line's end ends with the line.
        if (end > start && text[end - 1] == '\n') lineEnd = end;
        if (lineEnd < 0) lineEnd = text.Length;
        int from = Math.Max(lineStart, start - Side), to = Math.Min(lineEnd, end + Side);
        string left = (from > lineStart ? "…" : "") + text[from..start], right = text[end..to].TrimEnd('\r') + (to < lineEnd ? "…" : "");
        return new ReviewRow(place, left.TrimStart(), right.TrimEnd(), strip);
    }

    /// <summary>The stretches in which a text differs from another: start and length of each, for both.</summary>
    public static (int[] Old, int[] New) Differences(string old, string changed)
    {
        var blocks = new Differ().CreateCharacterDiffs(old, changed, ignoreWhitespace: false).DiffBlocks;
        return ([.. blocks.SelectMany(block => Whole(old, block.DeleteStartA, block.DeleteCountA))],
            [.. blocks.SelectMany(block => Whole(changed, block.InsertStartB, block.InsertCountB))]);
    }

    private bool HasTail => Place.Changes.Count == 1 && Place.Before.Length > Place.Before.AsSpan().TrimEnd().Length;

    private string Written(LoggedChange change, string reading) => HasTail ? reading + Tail : Place.With(change, reading);

    private static string Tailed(string word)
    {
        int end = word.Length;
        while (end > 0 && !char.IsLetterOrDigit(word[end - 1])) end--;
        return word[end..];
    }

    /// <summary>A range that splits no character; null for an empty one.</summary>
    private static int[] Whole(string text, int start, int length)
    {
        int end = start + length;
        if (length == 0) return [];
        if (start > 0 && char.IsLowSurrogate(text[start])) start--;
        if (end < text.Length && char.IsLowSurrogate(text[end])) end++;
        return [start, end - start];
    }
}

/// <summary>A strip of a scan.</summary>
/// <param name="Png">The image.</param>
/// <param name="Left">Where the word starts in it, in thousandths of its width.</param>
/// <param name="Width">How wide the word is, in thousandths.</param>
internal sealed record Strip(byte[] Png, int Left, int Width);
