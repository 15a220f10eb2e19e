using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Rules;

namespace OcrFrench.Fuzz.Tests.RuleMutations;

/// <summary>
/// Says which of the examples of the built-in rules would notice that a rule was broken: the same that are tests (BuiltInRulesTests).
/// </summary>
internal static class RuleJudge
{
    private static readonly RuleScope s_everything = new(CleaningLevel.Thorough, Conventions.All);

    /// <summary>What would fail; null when nothing would.</summary>
    public static string? Verdict(RuleFile[] files, string rule)
    {
        RuleSet set;
        try
        {
            set = RuleSet.Compile(files);
        }
        catch (RuleFormatException error)
        {
            return "compiler: " + error.Problem;
        }

        WordTest words = new(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default));
        int index = Enumerable.Range(0, set.Rules.Count).First(i => set.Rules[i].Id == rule);
        if (RuleExamples.Check(set, index, ref words) is { } wrong) return wrong.Problem;
        if (RuleCases.Problem(set, index, ref words) is { } problem) return problem;
        foreach (Rule other in set.Rules)
        {
            foreach (KeepExample keep in other.Keeps)
                if (RuleExamples.Apply(set, keep.Text, ref words) is var after && after != keep.Text)
                    return $"'{keep.Text}' of {other.Id} becomes '{after}'";
            foreach (FixExample fix in other.Fixes)
                if (!set.TryFindNext(fix.Before, 0, fix.Before.Length, ref words, s_everything, out RuleMatch match)
                    || set.Rules[match.Rule].Id != other.Id) return $"'{fix.Before}' is no longer repaired by {other.Id}";
        }

        return RuleScopes.Problem(set.Rules[index]);
    }
}
