using OcrFrench.Acceptance;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Reading;
using OcrFrench.Reading.Typographic;
using OcrFrench.Rules;
using OcrFrench.Steps.Context;
using OcrFrench.Survey;

namespace OcrFrench.Cleaning;

/// <summary>Cleans one text at a time, on one thread, and reuses its buffers for the next.</summary>
/// <remarks>
/// A round goes through the stages of <see cref="Stages"/>: each finds changes, and acceptance settles which are made. What one round
/// repairs is context for the next. Rounds continue until one finds nothing, so that cleaning a cleaned text changes nothing.
/// </remarks>
internal sealed partial class CleaningSession
{
    /// <summary>By hand: two or three rounds are usual; the limit is for texts that would alternate forever.</summary>
    private const int MostRounds = 8;

    /// <summary>By hand: a stage that makes text for readers, and the repairs that follow from it, may be needed twice.</summary>
    private const int RoundsPerReadingStage = 3;

    /// <summary>
    /// By hand: a note that was raised can make another mark certain, and that one the next. Random texts needed up to a dozen rounds.
    /// </summary>
    private const int RoundsForNotes = 64;

    private readonly int _mostRounds;
    private readonly bool _isForSearch, _leavesCharacters;
    private readonly Acceptor _acceptor;
    private readonly TextSurvey _survey;
    private readonly SourceFacts _facts;
    private readonly Stages _stages;
    private readonly WordTest _words;
    private readonly DoubtWriter _doubtWriter = new();
    private readonly ChangeList _found = new();
    private ChangeList _total = new(), _next = new();
    private char[] _current = [], _spare = [], _folded = [];

    public CleaningSession(OcrCleanerOptions options, UserChoices choices, EngineModels models, WordTest words, Ranker ranker,
        Lazy<RuleSet> rules, RuleSet? ownRules)
    {
        FootnoteWriter? notes = options.Footnotes == Footnotes.Keep ? null : new FootnoteWriter(options.Footnotes);
        _isForSearch = options.Typography == Typography.Search;
        _leavesCharacters = !choices.Wants(CorrectionKind.Character);
        _words = words;
        _acceptor = new Acceptor(options, choices, words);
        _survey = new TextSurvey(options.Period, options.Content, models, words, [_acceptor.Filter], notes);
        _facts = _survey.NewFacts();
        _stages = new Stages(options, choices, models, words, ranker, rules, ownRules, _facts, Readings, notes);
        _mostRounds = MostRounds + (_stages.ReadingStages * RoundsPerReadingStage) + (notes is null ? 0 : RoundsForNotes);
    }

    /// <summary>The changes to the last text, in its coordinates.</summary>
    public ChangeList Changes => _total;

    /// <summary>What else may have been printed at the places of the changes; valid until the next text is run.</summary>
    public ReadingList Readings { get; } = new();

    /// <summary>The places of the last text that were suspected and left; empty unless they were wanted.</summary>
    public IReadOnlyList<Doubt> Doubts { get; private set; } = [];

    /// <summary>What was left alone in the last text for not being French prose; none unless doubts were wanted.</summary>
    public WordsLeft WordsLeft { get; private set; } = WordsLeft.None;

    /// <summary>Receives what was weighed in the last round, in positions of the cleaned text; normally null.</summary>
    public WeighedPlaces? Trace
    {
        set => _stages.Context.Trace = value;
    }

    /// <summary>The result of the first survey of the last text, before anything but characters was repaired.</summary>
    public (DamageProfile Profile, Survey.Scanning.ScanCounts Counts) First => _facts.First ?? default;

    /// <summary>Finds the changes that a text needs.</summary>
    /// <param name="source">The text.</param>
    /// <param name="knowledge">What is known from other texts of the same source, if anything.</param>
    /// <param name="explains">Whether other readings and doubts are wanted.</param>
    /// <param name="recognized">What the OCR engine reported about its words.</param>
    public void Run(ReadOnlySpan<char> source, ISourceKnowledge? knowledge = null, bool explains = false,
        IReadOnlyList<RecognizedWord>? recognized = null)
    {
        _facts.Source = knowledge;
        _facts.Left.IsWanted = _acceptor.Refusals.IsWanted = explains;
        _acceptor.Filter.Start();
        for (int look = 0; look < MostRounds; look++)
        {
            Begin(source, explains, recognized ?? []);
            Clean(source);
            if (!_acceptor.Filter.FindRejected(source, _total)) break;
        }

        if (_total.Count > 0) _total.DropIdle(source);
        if (_leavesCharacters) _total.DropComposed(source);
        _facts.Recognition.Clear();
        _facts.Source = null;
    }

    /// <summary>Prepares for a new text.</summary>
    private void Begin(ReadOnlySpan<char> source, bool explains, IReadOnlyList<RecognizedWord> recognized)
    {
        _facts.Start();
        _stages.Ligatures.Start();
        Readings.Start(explains);
        Doubts = [];
        WordsLeft = WordsLeft.None;
        _total.Clear();
        _acceptor.Filter.Restart(_total);
        if (recognized.Count > 0) _facts.Recognition.Start(source, recognized);
        else _facts.Recognition.Clear();
    }

    private void Clean(ReadOnlySpan<char> source)
    {
        ReadOnlySpan<char> text = Repair(source, source);
        if (_isForSearch) FoldForSearch(source, text);
    }

    /// <summary>Goes through the stages until a round changes nothing.</summary>
    private ReadOnlySpan<char> Repair(ReadOnlySpan<char> source, ReadOnlySpan<char> text)
    {
        bool isSettled = false;
        for (int round = 0; !isSettled && round < _mostRounds; round++)
            text = Round(text, out isSettled);
        // If the rounds did not settle, the refusals and ranges of the last one belong to a different text.
        bool isExplained = _acceptor.Refusals.IsWanted && isSettled;
        Doubts = isExplained ? _doubtWriter.Write(source, text, _total, _acceptor.Refusals, _facts, Readings) : [];
        WordsLeft = isExplained ? ClosedWords.Count(text, _facts.Closed) : WordsLeft.None;
        return text;
    }

    /// <summary>Goes through the stages once, or up to the first that requires another round.</summary>
    private ReadOnlySpan<char> Round(ReadOnlySpan<char> text, out bool isSettled)
    {
        isSettled = true;
        bool isSurveyed = false, wasSurveyed = false;
        _acceptor.StartRound();
        foreach (Stage stage in _stages.All)
        {
            if (stage.NeedsFacts && !isSurveyed)
            {
                _survey.Look(text, _facts, goesOn: wasSurveyed);
                isSurveyed = wasSurveyed = true;
            }

            if ((stage.OnlyDamaged && _facts.Profile.IsSound) || !Find(text, stage)) continue;
            text = Advance(text);
            isSurveyed = false;
            isSettled &= stage.Then == Then.GoOn;
            if (stage.Then == Then.StartAgain) break;
        }

        return text;
    }

    /// <summary>Finds the changes of a stage that should be made. Returns whether there are any.</summary>
    private bool Find(ReadOnlySpan<char> text, Stage stage)
    {
        _found.Clear();
        foreach (Steps.IRepairStep step in stage.Steps) step.Find(text, _facts, _found);
        return _found.Count > 0 && _acceptor.Settle(text, _facts, _found, stage.KeepsAskedForms);
    }

    /// <summary>Makes the changes found and adds them to the total.</summary>
    private ReadOnlySpan<char> Advance(ReadOnlySpan<char> text)
    {
        _next.Compose(_total, text, _found);
        (_total, _next) = (_next, _total);
        int length = _found.Apply(text, ref _spare);
        (_current, _spare) = (_spare, _current);
        _facts.Recognition.Advance(_found, length);
        _acceptor.Filter.Restart(_total);
        return _current.AsSpan(0, length);
    }

    /// <summary>
    /// Folds signs to those that people type. The result may look damaged (oeuvre): it is repaired and folded again until that makes no
    /// difference, so that folding a folded text changes nothing.
    /// </summary>
    private void FoldForSearch(ReadOnlySpan<char> source, ReadOnlySpan<char> text)
    {
        int length = -1; // of the last folded text
        for (int look = 0; look < MostRounds; look++)
        {
            _found.Clear();
            SearchTypography.Find(text, _found);
            if (_found.Count > 0 && _acceptor.Settle(text, _facts, _found, keepsAskedForms: false)) text = Advance(text);
            else if (look == 0) return;
            if (text.SequenceEqual(_folded.AsSpan(0, Math.Max(0, length)))) break;
            length = text.Length;
            if (_folded.Length < length) _folded = new char[length * 2];
            text.CopyTo(_folded);
            text = Repair(source, text);
        }
    }
}
