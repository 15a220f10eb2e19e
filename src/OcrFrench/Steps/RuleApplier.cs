using OcrFrench.Edits;
using OcrFrench.Models.Lexicon;
using OcrFrench.Rules;
using OcrFrench.Survey;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps;

/// <summary>Lets the rules act on the suspicious places of a text.</summary>
internal sealed class RuleApplier
{
    private readonly Lazy<RuleSet> _whenNeeded;
    private RuleSet? _compiled;
    private readonly char[] _buffer = new char[RuleLimits.ReplacementLength];
    private WordTest _words;
    private RuleScope _scope;

    private readonly uint _unwantedKinds;
    private readonly OwnRules? _own;

    /// <param name="rules">All rules, for the suspicious places.</param>
    /// <param name="own">Those of the user, which act on sound words too; null if there are none.</param>
    /// <param name="words">Which words are sound.</param>
    /// <param name="unwantedKinds">The kinds of corrections that are not made.</param>
    public RuleApplier(Lazy<RuleSet> rules, RuleSet? own, WordTest words, uint unwantedKinds)
    {
        _whenNeeded = rules;
        if (own is not null) _own = new OwnRules(own, words);
        _unwantedKinds = unwantedKinds;
        _words = words;
    }

    /// <summary>Whether there are rules that act on sound words too.</summary>
    public bool HasOwn => _own is not null;

    /// <summary>Lets the rules of the user act on a whole text; the places where they do are suspicious no more.</summary>
    public void ApplyOwn(ReadOnlySpan<char> text, List<Suspect> suspects, ChangeList changes)
    {
        _own!.Find(text, _scope, changes);
        int next = 0;
        suspects.RemoveAll(suspect =>
        {
            while (next < changes.Count && changes[next].End <= suspect.Start) next++;
            return next < changes.Count && changes[next].Start < suspect.End;
        });
    }

    /// <summary>Prepares for a text: its conventions are repaired only where its engine cannot have read them.</summary>
    public void Start(CleaningLevel level, in DamageProfile profile)
    {
        Conventions habits = profile.Fingerprint switch
        {
            _ when profile.IsOld => Conventions.None,
            Fingerprint.English or Fingerprint.NoAccents => Conventions.All,
            Fingerprint.General => Conventions.Ligature | Conventions.CapitalAccents,
            _ => Conventions.None,
        };
        _scope = new RuleScope(level, habits) { UnwantedKinds = _unwantedKinds };
    }

    /// <summary>Applies the first rule that matches within a suspect, if one does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="suspect">The place.</param>
    /// <param name="from">Where changes already reach.</param>
    /// <param name="changes">Takes the change.</param>
    /// <param name="reached">Set to the end of the change.</param>
    public bool TryApply(ReadOnlySpan<char> text, in Suspect suspect, int from, ChangeList changes, ref int reached)
    {
        RuleSet rules = _compiled ??= _whenNeeded.Value;
        int start = Math.Max(from, suspect.Start);
        bool any = false;
        while (start < suspect.End && rules.TryFindNext(text, start, suspect.End, ref _words, _scope, out RuleMatch match))
        {
            Rule rule = rules.Rules[match.Rule];
            int length = rules.WriteReplacement(match, text, _buffer);
            if (_own is not null && _own.WouldActAgain(text, match, _buffer.AsSpan(0, length), _scope))
            {
                start = match.Start + 1;
                continue;
            }

            changes.Add(match.Start, match.End, _buffer.AsSpan(0, length), new Reason(rule.Kind, rule.Id, (float)rule.Confidence, 0, 0));
            start = reached = Math.Max(match.End, match.Start + 1);
            any = true;
        }

        if (any) reached = Math.Max(reached, suspect.End);
        return any;
    }
}
