namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>One line of an affix table: what it strips, what it adds, under which condition, and what may follow.</summary>
internal sealed record AffixRule(
    bool IsPrefix,
    bool CrossProduct,
    string Strip,
    string Append,
    AffixCondition Condition,
    IReadOnlyList<string> Continuation,
    string Morphology)
{
    /// <summary>The word with this affix, or null if the rule does not apply.</summary>
    internal string? Apply(string word, bool fullStrip)
    {
        if (word.Length < Strip.Length || (word.Length == Strip.Length && !fullStrip))
            return null;
        if (IsPrefix)
        {
            return word.StartsWith(Strip, StringComparison.Ordinal) && Condition.MatchesStart(word)
                ? Append + word[Strip.Length..]
                : null;
        }

        return word.EndsWith(Strip, StringComparison.Ordinal) && Condition.MatchesEnd(word)
            ? word[..^Strip.Length] + Append
            : null;
    }
}
