using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Rules;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps;

/// <summary>Applies the rules to the suspicious places of a text.</summary>
/// <param name="rules">All rules, compiled on first use.</param>
/// <param name="own">The user's rules; no rule may write something that they would match again; null if there are none.</param>
/// <param name="scopes">Determines which rules apply.</param>
/// <param name="words">Which words are sound.</param>
internal sealed class RulesStep(Lazy<RuleSet> rules, OwnRules? own, RuleScopes scopes, WordTest words) : IRepairStep
{
    private readonly OpenPlaces _open = new();
    private readonly char[] _buffer = new char[RuleLimits.ReplacementLength];
    private RuleSet? _compiled;
    private WordTest _words = words;

    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found)
    {
        if (facts.Suspects.Count == 0) return;
        RuleScope scope = scopes.Of(facts);
        foreach (Suspect suspect in _open.Find(facts.Suspects, found))
            if (suspect.Kind != SuspectKind.LineEnd) Apply(text, suspect, scope, found);
    }

    /// <summary>Applies the rules that match within a suspect.</summary>
    /// <param name="text">The text.</param>
    /// <param name="suspect">The place.</param>
    /// <param name="scope">Which rules apply.</param>
    /// <param name="changes">Receives the change.</param>
    private void Apply(ReadOnlySpan<char> text, in Suspect suspect, RuleScope scope, ChangeList changes)
    {
        RuleSet all = _compiled ??= rules.Value;
        int start = suspect.Start;
        while (start < suspect.End && all.TryFindNext(text, start, suspect.End, ref _words, scope, out RuleMatch match))
        {
            Rule rule = all.Rules[match.Rule];
            int length = all.WriteReplacement(match, text, _buffer);
            if (own is not null && own.WouldActAgain(text, match, _buffer.AsSpan(0, length), scope))
            {
                start = match.Start + 1;
                continue;
            }

            changes.Add(match.Start, match.End, _buffer.AsSpan(0, length), new Reason(rule.Kind, rule.Id, (float)rule.Confidence));
            start = Math.Max(match.End, match.Start + 1);
        }
    }
}
