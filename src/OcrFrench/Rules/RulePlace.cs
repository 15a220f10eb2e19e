namespace OcrFrench.Rules;

/// <summary>A place in a rule file, for error messages.</summary>
internal readonly record struct RulePlace(string File, int Line, string? Rule)
{
    public RuleFormatException Error(string problem, string advice) => new(File, Line, Rule, problem, advice);
}
