using System.Collections.Concurrent;
using OcrFrench.Language;
using OcrFrench.Rules;
using OcrFrench.Text;

namespace OcrFrench.Pipeline;

/// <summary>What cleaners of the same options share: what they know, and the sessions that clean.</summary>
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
        _choices = new UserChoices(options, Words);
    }

    public OcrCleanerOptions Options { get; }

    public EngineModels Models { get; }

    public WordTest Words { get; }

    /// <summary>One thread at a time finds its session in the spare place, which costs nothing; others share the queue.</summary>
    public CleaningSession Rent() =>
        Interlocked.Exchange(ref _spare, null) ?? (_sessions.TryDequeue(out CleaningSession? session) ? session : new CleaningSession(Options, _choices, Models, Words, _ranker, _rules, _ownRules));

    public void Return(CleaningSession session)
    {
        if (Interlocked.CompareExchange(ref _spare, session, null) is not null) _sessions.Enqueue(session);
    }
}
