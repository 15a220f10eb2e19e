namespace OcrFrench.Rules;

/// <summary>A place where a rule matches.</summary>
/// <param name="Rule">The index of the rule in its set.</param>
/// <param name="Start">Where the replaced text starts.</param>
/// <param name="Length">The length of the replaced text, at least 1.</param>
/// <param name="Sequence">Which sequence of the rule’s pattern was found.</param>
internal readonly record struct RuleMatch(int Rule, int Start, int Length, int Sequence)
{
    public int End => Start + Length;
}
