using System.Text;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Rules;

/// <summary>Checks a rule against its own examples: each fix must be made, by this rule alone, and each keep left alone.</summary>
internal static class RuleExamples
{
    private static readonly RuleScope s_everything = new(CleaningLevel.Thorough, Conventions.All);

    /// <summary>What is wrong with a rule's examples, or null.</summary>
    public static RuleFormatException? Check<TWords>(RuleSet set, int index, ref TWords words)
        where TWords : IWordTest, allows ref struct
    {
        Rule rule = set.Rules[index];
        foreach (FixExample fix in rule.Fixes)
        {
            string after = Apply(set, fix.Before, ref words, index);
            if (after != fix.After)
            {
                return Place(rule, fix.Line).Error($"'{fix.Before}' becomes '{after}', not '{fix.After}'.",
                    "Correct the pattern, a requirement, or the example.");
            }
        }

        foreach (KeepExample keep in rule.Keeps)
        {
            string after = Apply(set, keep.Text, ref words, index);
            if (after != keep.Text)
            {
                return Place(rule, keep.Line).Error($"'{keep.Text}' should stay and becomes '{after}'.",
                    "Narrow the pattern or add a requirement.");
            }
        }

        return null;
    }

    /// <summary>Applies one rule, or all, to a whole text from left to right.</summary>
    public static string Apply<TWords>(RuleSet set, string text, ref TWords words, int only = RuleSet.AllRules)
        where TWords : IWordTest, allows ref struct
    {
        var result = new StringBuilder();
        Span<char> buffer = stackalloc char[RuleLimits.ReplacementLength];
        int done = 0;
        while (set.TryFindNext(text, done, text.Length, ref words, s_everything, only, out RuleMatch match))
        {
            result.Append(text, done, match.Start - done);
            result.Append(buffer[..set.WriteReplacement(match, text, buffer)]);
            done = match.End;
        }

        return result.Append(text, done, text.Length - done).ToString();
    }

    private static RulePlace Place(Rule rule, int line) => new(rule.File, line, rule.Id);
}
