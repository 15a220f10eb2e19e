using System.Globalization;
using OcrFrench.Rules;

namespace OcrFrench.Fuzz.Tests.RuleMutations;

/// <summary>Breaks rules one after the other and lists what would notice.</summary>
internal static class RuleMutationReport
{
    /// <summary>Prints a line for each way to break a rule; the ten that act most are to be noticed whatever is broken.</summary>
    public static int Run()
    {
        int all = 0, survived = 0, important = 0;
        foreach (string rule in RuleScopes.Important.Keys.Concat(RuleSet.BuiltIn.Rules.Select(static rule => rule.Id))
            .Distinct(StringComparer.Ordinal))
        {
            foreach (RuleMutation mutation in RuleMutation.Of(rule))
            {
                string? verdict = RuleJudge.Verdict(mutation.Files(), rule)
                    ?? (RuleScopes.Harmless.TryGetValue((rule, mutation.What), out string? why) ? "harmless: " + why : null);
                all++;
                if (verdict is null) survived++;
                if (verdict is null && RuleScopes.Important.ContainsKey(rule)) important++;
                Console.WriteLine($"{rule,-30} {mutation.What,-60} {verdict ?? "SURVIVED"}");
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{all} ways, {survived} survived, {important} of them of the ten rules that act most"));
        return important == 0 ? 0 : 1;
    }
}
