using OcrFrench.Acceptance;
using OcrFrench.Documents;
using OcrFrench.Edits;

namespace OcrFrench.Tool.Review;

/// <summary>A word of a document with the changes made to it, which a reviewer sees and decides about as one.</summary>
/// <param name="Changes">The changes, in order.</param>
/// <param name="Start">Where the word starts in the text.</param>
/// <param name="Before">The word before all of them.</param>
/// <param name="After">The word after.</param>
/// <param name="IsWord">Whether a decision on it can hold for all texts: else it is only a part of a word, which means nothing by
/// itself.</param>
internal sealed record TouchedPlace(IReadOnlyList<LoggedChange> Changes, long Start, string Before, string After, bool IsWord)
{
    /// <summary>Decisions cannot be about longer ones.</summary>
    private const int Longest = 250;

    /// <summary>The doubt about the place; null for a place that was corrected.</summary>
    public LoggedDoubt? Doubt { get; init; }

    /// <summary>Whether it is a doubt without readings: mostly a name that nobody knows.</summary>
    public bool IsBare => Doubt is { Readings.Count: 0 };

    /// <summary>What the place is called in decisions.</summary>
    public long ChangeStart => Changes[0].Start;

    /// <summary>Finds the words that changes have touched, as the engine does when it follows decisions.</summary>
    /// <param name="changes">The changes of one text.</param>
    /// <param name="text">The text; null if it is unavailable, so that only the changes are known.</param>
    public static IEnumerable<TouchedPlace> In(IEnumerable<LoggedChange> changes, string? text)
    {
        LoggedChange[] sorted = [.. changes.Where(static change => change.Start >= 0).OrderBy(static change => change.Start)];
        for (int i = 0; i < sorted.Length;)
        {
            int count = 1;
            LoggedChange change = sorted[i];
            TouchedPlace place = text is null ? new([change], change.Start, change.Before, change.After, IsWord: false)
                : HasEdgeSpace(change) ? new([change], change.Start, change.Before, change.After, IsDecidable(change.Before, change.After))
                : Word(sorted, i, text, out count);
            if (place.Before != place.After) yield return place;
            i += count;
        }
    }

    /// <summary>
    /// A place that was suspected and left, as a change to its likeliest reading that nobody has made; without readings, as a change that
    /// changes nothing and has no kind.
    /// </summary>
    /// <param name="doubt">The doubt.</param>
    /// <param name="text">The text; null if it is unavailable.</param>
    public static TouchedPlace Of(LoggedDoubt doubt, string? text)
    {
        DoubtReading first = doubt.Readings.Count > 0 ? doubt.Readings[0] : new DoubtReading(doubt.Original, 0);
        var change = new LoggedChange
        {
            Line = doubt.Line,
            Page = doubt.Page,
            Element = doubt.Element,
            Start = doubt.Start,
            Before = doubt.Original,
            After = first.Text,
            Kind = doubt.Readings.Count > 0 ? Kinds.Of(doubt.Original, first.Text).ToString() : "",
            Rule = Messages.Reason(doubt.Reason),
            Confidence = first.Probability,
            Edits = [],
            Accepted = false,
        };
        // What is between two separators is a word to the engine too; a part of one means nothing by itself.
        bool isWord = text is not null && doubt.End <= text.Length
            && TouchedWord.StartIn(text, (int)doubt.Start) == doubt.Start && TouchedWord.EndIn(text, (int)doubt.End) == doubt.End
            && doubt.Original.AsSpan().Trim().Length == doubt.Original.Length
            && (doubt.Readings.Count > 0 ? IsDecidable(doubt.Original, first.Text) : IsNameable(doubt.Original));
        return new TouchedPlace([change], doubt.Start, doubt.Original, first.Text, isWord) { Doubt = doubt };
    }

    /// <summary>Whether a doubt is about this text.</summary>
    public static bool Fits(LoggedDoubt doubt, string text) =>
        doubt.End <= text.Length && text.AsSpan((int)doubt.Start).StartsWith(doubt.Original, StringComparison.Ordinal);

    /// <summary>Whether the changes are those of this text.</summary>
    public static bool Fit(IEnumerable<LoggedChange> changes, string text) => changes.All(change =>
        change.Start < 0
        || (change.Start <= text.Length && text.AsSpan((int)change.Start).StartsWith(change.Before, StringComparison.Ordinal)));

    /// <summary>The place with another reading in place of what one of the changes wrote.</summary>
    public string With(LoggedChange changed, string reading)
    {
        string word = Before;
        foreach (LoggedChange change in Changes.Reverse())
        {
            int at = (int)(change.Start - Start);
            word = word[..at] + (change == changed ? reading : change.After) + word[(at + change.Before.Length)..];
        }

        return word;
    }

    /// <summary>A divided word includes the space after it; the next word is not part of it.</summary>
    private static bool HasEdgeSpace(LoggedChange change) =>
        change.Before.Contains('\n', StringComparison.Ordinal) && change.Before.AsSpan().Trim() is { Length: > 0 } inner
        && inner.Length < change.Before.Length;

    private static TouchedPlace Word(LoggedChange[] changes, int first, string text, out int count)
    {
        int last = first, start = TouchedWord.StartIn(text, (int)changes[first].Start), end = TouchedWord.EndIn(text, End(changes[first]));
        while (last + 1 < changes.Length && changes[last + 1].Start <= end && !HasEdgeSpace(changes[last + 1]))
            end = TouchedWord.EndIn(text, Math.Max(end, End(changes[++last])));
        // A word that is also cut by a line's end: each of the two changes is considered on its own.
        bool isWhole = (last + 1 == changes.Length || changes[last + 1].Start >= end) && (first == 0 || End(changes[first - 1]) <= start);
        if (!isWhole) (last, start, end) = (first, (int)changes[first].Start, End(changes[first]));
        count = last + 1 - first;
        var place = new TouchedPlace(changes[first..(last + 1)], start, text[start..end], "", IsWord: false);
        string after = place.With(changes[first], changes[first].After);
        return place with
        {
            After = after,
            IsWord = isWhole && IsDecidable(place.Before, after) && place.Before.AsSpan().Trim().Length == place.Before.Length,
        };
    }

    private static int End(LoggedChange change) => (int)change.Start + change.Before.Length;

    private static bool IsDecidable(string before, string after) => IsNameable(before) && after.Length <= Longest && before != after;

    private static bool IsNameable(string word) => !string.IsNullOrWhiteSpace(word) && word.Length <= Longest;
}
