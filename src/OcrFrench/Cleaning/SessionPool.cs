using System.Collections.Concurrent;
using OcrFrench.Acceptance;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Rules;
using OcrFrench.Steps.Context;

namespace OcrFrench.Cleaning;

/// <summary>What cleaners with the same options share: their data, and the sessions that do the cleaning.</summary>
internal sealed class SessionPool
{
    private readonly ConcurrentQueue<CleaningSession> _sessions = [];
    private CleaningSession? _spare;
    private readonly Ranker _ranker;
    private readonly Lazy<RuleSet> _rules;
    private readonly RuleSet? _ownRules;
    private readonly UserChoices _choices;

    public SessionPool(OcrCleanerOptions options, EngineModels models, Ranker ranker)
    {
        Options = options;
        Models = models;
        _ranker = ranker;
        _rules = RuleSet.CompileWithBuiltIn(options.Rules);
        if (options.Rules.Count > 0) _ownRules = RuleSet.CompileUnchecked(options.Rules);
        Words = new WordTest(models.Graph, options.Vocabulary, ConfusableWords.Load(models.Graph));
        if (_ownRules is not null) CheckExamples(_ownRules, Words);
        _choices = new UserChoices(options, Words);
    }

    public OcrCleanerOptions Options { get; }

    public EngineModels Models { get; }

    public WordTest Words { get; }

    /// <summary>
    /// Checks the examples of the user’s rules. Those of the built-in rules are checked by the tests.
    /// </summary>
    /// <exception cref="RuleFormatException">A rule does not repair one of its examples, or changes one it should keep.</exception>
    private static void CheckExamples(RuleSet rules, WordTest words)
    {
        for (int rule = 0; rule < rules.Rules.Count; rule++)
            if (RuleExamples.Check(rules, rule, ref words) is { } error) throw error;
    }

    /// <summary>A single thread always finds its session in the spare slot, which costs nothing; others share the queue.</summary>
    public CleaningSession Rent() =>
        Interlocked.Exchange(ref _spare, null) ?? (_sessions.TryDequeue(out CleaningSession? session)
            ? session
            : new CleaningSession(Options, _choices, Models, Words, _ranker, _rules, _ownRules));

    public void Return(CleaningSession session)
    {
        if (Interlocked.CompareExchange(ref _spare, session, null) is not null) _sessions.Enqueue(session);
    }
}
