using OcrFrench.Rules;

namespace OcrFrench.Fuzz.Tests.RuleMutations;

/// <summary>
/// The ten rules that act most on the pages that quality is measured on (<c>invariants --shared</c> counts them), with what no example
/// shows: how sure they are, from which level on they act, and in which documents.
/// </summary>
internal static class RuleScopes
{
    public static readonly IReadOnlyDictionary<string, (double Confidence, CleaningLevel Level, Conventions Convention)> Important = new Dictionary<string, (double, CleaningLevel, Conventions)>(StringComparer.Ordinal)
    {
        ["elision.one-for-l"] = (0.995, CleaningLevel.Conservative, Conventions.None),
    };

    /// <summary>What differs from the table; null when nothing does.</summary>
    public static string? Problem(Rule rule) =>
        Important.TryGetValue(rule.Id, out var scope) && scope != (rule.Confidence, rule.Level, rule.Convention) ? $"{rule.Id} is for another scope than RuleScopes says" : null;
}
