using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Rules;

namespace OcrFrench.Steps;

/// <summary>
/// Applies the rules of a user to sound words if a rule replaces whole words or requires a known token. Other rules repair parts of words,
/// and only act on suspicious places.
/// </summary>
internal sealed class OwnRules(RuleSet rules, WordTest words)
{
    /// <summary>Guards look no farther than their token and one neighbour on either side.</summary>
    private const int Reach = 3 * RuleLimits.TokenLength;

    private readonly bool[] _knowsWords =
        [.. rules.Rules.Select(static rule =>
        rule.Guards.Any(static guard => guard is { Subject: GuardSubject.Token, Test: GuardTest.Known, Not: false }))];
    private readonly char[] _replacement = new char[RuleLimits.ReplacementLength];
    private readonly char[] _result = new char[(2 * Reach) + RuleLimits.ReplacementLength];
    private WordTest _words = words;

    /// <summary>Adds the changes to a text to a list, in order and disjoint.</summary>
    public void Find(ReadOnlySpan<char> text, RuleScope scope, ChangeList changes)
    {
        int from = 0;
        while (rules.TryFindNext(text, from, text.Length, ref _words, scope, out RuleMatch match))
        {
            from = match.Start + 1;
            if (!_knowsWords[match.Rule] && !IsWhole(text, match)) continue;
            ReadOnlySpan<char> replacement = _replacement.AsSpan(0, rules.WriteReplacement(match, text, _replacement));
            if (WouldActAgain(text, match, replacement, scope)) continue;
            Rule rule = rules.Rules[match.Rule];
            changes.Add(match.Start, match.End, replacement, new Reason(rule.Kind, rule.Id, (float)rule.Confidence));
            from = match.End;
        }
    }

    /// <summary>Whether a match starts and ends at word boundaries, or starts after an elided word.</summary>
    private static bool IsWhole(ReadOnlySpan<char> text, in RuleMatch match) =>
        (match.Start == 0 || !Token.IsPart(text[match.Start - 1]) || Chars.IsApostrophe(text[match.Start - 1]))
        && (match.End == text.Length || !Token.IsPart(text[match.End]));

    /// <summary>
    /// A user's rule that matches its own result would never stop, so it does nothing. Rules after the user's do not matter.
    /// </summary>
    public bool WouldActAgain(ReadOnlySpan<char> text, in RuleMatch match, ReadOnlySpan<char> replacement, RuleScope scope)
    {
        if (match.Rule >= rules.Rules.Count) return false;
        int start = Math.Max(0, match.Start - Reach), end = Math.Min(text.Length, match.End + Reach);
        ReadOnlySpan<char> before = text[start..match.Start], after = text[match.End..end];
        before.CopyTo(_result);
        replacement.CopyTo(_result.AsSpan(before.Length));
        after.CopyTo(_result.AsSpan(before.Length + replacement.Length));
        ReadOnlySpan<char> result = _result.AsSpan(0, before.Length + replacement.Length + after.Length);
        int written = before.Length + replacement.Length;
        for (int from =
            Math.Max(0, before.Length - RuleLimits.PatternLength); rules.TryFindNext(result, from, result.Length, ref _words, scope,
            match.Rule, out RuleMatch again); from = again.Start + 1)
        {
            if (again.Start > written) return false;
            if (again.End > before.Length && (again.Start < written || replacement.IsEmpty)) return true;
        }

        return false;
    }
}
