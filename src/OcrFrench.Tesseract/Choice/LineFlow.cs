namespace OcrFrench.Tesseract.Choice;

/// <summary>How well the words at a line's end and those at another's beginning go together: what comes next is known by that.</summary>
internal sealed class LineFlow(LanguageBelief belief)
{
    /// <summary>The words of either line that are looked at. The language model sees three at once.</summary>
    private const int Reach = 2;

    /// <summary>
    /// What it costs the language model, in nats, that one follows the other, beside what each costs alone: below 0 where they go together.
    /// </summary>
    public double Link(IReadOnlyList<ScanWord> before, IReadOnlyList<ScanWord> after)
    {
        if (before.Count == 0 || after.Count == 0) return 0;
        string end = Text(before.Skip(before.Count - Reach)), start = Text(after.Take(Reach));
        // A word that is cut is whole only with its other part.
        string both = end.EndsWith('-') ? end[..^1] + start : end + " " + start;
        return belief.Cost(both) - belief.Cost(end) - belief.Cost(start);
    }

    /// <summary>Whether a sentence goes on from one to the other, by its punctuation and its letters.</summary>
    public static bool IsSentence(IReadOnlyList<ScanWord> before, IReadOnlyList<ScanWord> after) =>
        before.Count > 0 && after.Count > 0 && !".!?:;»".AsSpan().Contains(before[^1].Text[^1]) && char.IsLower(after[0].Text[0]);

    private static string Text(IEnumerable<ScanWord> words) => string.Join(' ', words.Select(static word => word.Text));
}
