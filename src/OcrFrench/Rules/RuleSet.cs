namespace OcrFrench.Rules;

/// <summary>Rules compiled together. Immutable.</summary>
internal sealed partial class RuleSet
{
    private readonly Rule[] _rules;
    private readonly Sequence[] _sequences;
    private readonly Automaton _automaton;
    private readonly TriggerScan? _triggers;

    /// <summary>What is written for each sequence.</summary>
    private readonly Replacement[] _replacements;

    /// <param name="rules">The rules, in order of priority.</param>
    /// <param name="sequences">What they look for.</param>
    /// <param name="automaton">The automaton of the sequences.</param>
    /// <param name="triggers">Where to look; null to try each place, as for the built-in rules, which are only run on short
    /// places.</param>
    internal RuleSet(Rule[] rules, Sequence[] sequences, Automaton automaton, TriggerScan? triggers)
    {
        _rules = rules;
        _sequences = sequences;
        _automaton = automaton;
        _triggers = triggers;
        _replacements = Array.ConvertAll(sequences, sequence => rules[sequence.Rule].Matches[sequence.Match].Replacement);
    }

    /// <summary>The built-in rules, with their patterns and examples.</summary>
    public static RuleSet BuiltIn => BuiltInRules.Compiled;

    /// <summary>The rules, in order of priority.</summary>
    public IReadOnlyList<Rule> Rules => _rules;

    public IReadOnlyList<Sequence> Sequences => _sequences;

    public Automaton Automaton => _automaton;

    /// <summary>Whether text without triggers is skipped.</summary>
    public bool HasTriggers => _triggers is not null;

    /// <summary>Compiles rule files. At the same place, the longer match wins, then the earlier file, then the earlier line.</summary>
    /// <param name="files">The files, in order of precedence.</param>
    /// <exception cref="RuleFormatException">A file is malformed, a rule can never act, or a limit is exceeded.</exception>
    public static RuleSet Compile(IReadOnlyList<RuleFile> files)
    {
        RuleSet set = CompileUnchecked(files);
        UselessRules.Check(set);
        return set;
    }

    /// <summary>The same for files whose rules are known to be able to act.</summary>
    internal static RuleSet CompileUnchecked(IReadOnlyList<RuleFile> files)
    {
        var rules = new List<Rule>();
        var ids = new Dictionary<string, RulePlace>(StringComparer.Ordinal);
        long length = 0;
        foreach (RuleFile file in files)
        {
            length += file.Text.Length;
            if (length > RuleLimits.TextLength) throw TooLong(file, (int)Math.Max(0, file.Text.Length - (length - RuleLimits.TextLength)));
            RuleReader.Read(file, rules, ids);
        }

        var sequences = new List<Sequence>();
        for (int rule = 0; rule < rules.Count; rule++)
        {
            for (int match = 0; match < rules[rule].Matches.Count; match++)
            {
                PatternExpander.Expand(rules[rule], rule, match, sequences);
                if (sequences.Count > RuleLimits.Sequences)
                {
                    throw PlaceOf(rules, sequences[^1]).Error($"All rules together stand for more than {RuleLimits.Sequences} sequences.",
                        "Use classes such as [ab] in place of (a|b), and fewer optional parts.");
                }
            }
        }

        Automaton automaton = AutomatonBuilder.Build(sequences, sequence => PlaceOf(rules, sequences[sequence]));
        return new RuleSet([.. rules], [.. sequences], automaton, TriggerScan.Choose(sequences, automaton.ClassOf));
    }

    /// <summary>The line of a sequence.</summary>
    internal static RulePlace PlaceOf(IReadOnlyList<Rule> rules, Sequence sequence)
    {
        Rule rule = rules[sequence.Rule];
        return new RulePlace(rule.File, rule.Matches[sequence.Match].Line, rule.Id);
    }

    private static RuleFormatException TooLong(RuleFile file, int at) =>
        new RulePlace(file.Name, 1 + file.Text.AsSpan(0, at).Count('\n'),
            null).Error($"The rule files hold more than {RuleLimits.TextLength} characters.", "Leave rarely needed rules out.");

    /// <summary>The same rules, with a limit on how frequent triggers may be: with 0, each place of a text is tried.</summary>
    internal RuleSet WithTriggers(double mostPlaces) =>
        new(_rules, _sequences, _automaton, TriggerScan.Choose(_sequences, _automaton.ClassOf, mostPlaces));

    /// <summary>
    /// Compiles a user’s rule files, which take precedence, together with the built-in ones: at once, to report mistakes. The built-in
    /// rules alone are compiled when a text first needs them; most texts do not.
    /// </summary>
    public static Lazy<RuleSet> CompileWithBuiltIn(IReadOnlyList<RuleFile> files) =>
        files.Count == 0 ? BuiltInRules.Ready : new Lazy<RuleSet>(Compile([.. files, .. BuiltInRules.Files]));
}
