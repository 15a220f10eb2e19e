using OcrFrench.Rules;

namespace OcrFrench.Fuzz.Tests.RuleMutations;

/// <summary>
/// The ten rules that act most on the pages that quality is measured on (<c>invariants --shared</c> counts them), with what no example
/// shows: how sure they are, from which level on they act, and in which documents.
/// </summary>
internal static class RuleScopes
{
    public static readonly IReadOnlyDictionary<string, (double Confidence, CleaningLevel Level, Conventions Convention)> Important =
        new Dictionary<string, (double, CleaningLevel, Conventions)>(StringComparer.Ordinal)
        {
            ["words.ampersand"] = (0.99, CleaningLevel.Balanced, Conventions.NoAmpersand),
            ["letters.g-for-c-cedilla"] = (0.99, CleaningLevel.Conservative, Conventions.None),
            ["elision.capital-for-l"] = (0.99, CleaningLevel.Conservative, Conventions.None),
            ["elision.space-after"] = (0.99, CleaningLevel.Conservative, Conventions.None),
            ["letters.six-for-e-acute"] = (0.99, CleaningLevel.Conservative, Conventions.None),
            ["words.il"] = (0.99, CleaningLevel.Conservative, Conventions.None),
            ["elision.one-for-l"] = (0.995, CleaningLevel.Conservative, Conventions.None),
            ["ligatures.ce"] = (0.995, CleaningLevel.Conservative, Conventions.None),
            ["ligatures.oe"] = (0.99, CleaningLevel.Conservative, Conventions.Ligature),
            ["words.ampersand-article"] = (0.99, CleaningLevel.Balanced, Conventions.NoAmpersand),
        };

    /// <summary>Ways to break a rule that break nothing, and why.</summary>
    public static readonly IReadOnlyDictionary<(string Rule, string What), string> Harmless = new Dictionary<(string, string), string>
    {
        [("words.ampersand", "without: next lower")] = "the pattern asks for a small letter there already",
        [("letters.g-for-c-cedilla", "without: token unknown")] = "no word with g before a, o or u is another one with ç",
        [("letters.six-for-e-acute", "without: token unknown")] = "a token with a digit in it is never known",
        [("ligatures.ce", "without: token unknown")] = "no word with ceu or cei is another one with œ",
        [("ligatures.oe", "nothing behind: oe => œ / _ {lower}")] = "no word ends in œ",
    };

    /// <summary>What differs from the table; null when nothing does.</summary>
    public static string? Problem(Rule rule) =>
        Important.TryGetValue(rule.Id, out var scope) && scope != (rule.Confidence, rule.Level, rule.Convention)
            ? $"{rule.Id} is for another scope than RuleScopes says"
            : null;
}
