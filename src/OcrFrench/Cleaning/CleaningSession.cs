using System.Runtime.InteropServices;
using OcrFrench.Acceptance;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ranking;
using OcrFrench.Reading;
using OcrFrench.Rules;
using OcrFrench.Steps;
using OcrFrench.Steps.Context;
using OcrFrench.Steps.Marks;
using OcrFrench.Steps.Normalization;
using OcrFrench.Steps.Notes;
using OcrFrench.Survey;
using OcrFrench.Survey.Recognition;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Cleaning;

/// <summary>Cleans one text at a time on one thread; its buffers are used again for the next.</summary>
/// <remarks>
/// A pass repairs characters, scans, decodes and decides. What one pass repairs is context for the next: passes go on until one finds
/// nothing, so that cleaning a cleaned text changes nothing.
/// </remarks>
internal sealed partial class CleaningSession
{
    /// <summary>Two or three passes are the rule; the bound is for texts that would go back and forth.</summary>
    private const int MostPasses = 8;

    /// <summary>So many words cut by lines' ends show that a text's lines were run together.</summary>
    private const int LinesToJoin = 2;

    private readonly OcrCleanerOptions _options;
    private readonly UserChoices _choices;
    private readonly ChangeFilter _filter;
    private readonly NormalizationPlan _normalization;
    private readonly NormalizationPlan _ligatures;
    private readonly EditedText _edited = new();
    private readonly TextScanner _scanner;
    private readonly DecodingSession _decoding;
    private readonly RecognizedText _recognition = new();
    private IReadOnlyList<RecognizedWord> _recognized = [];
    private readonly InlineHyphens _inlineHyphens;
    private readonly InnerMarks _innerMarks;
    private readonly StrayMarks _strayMarks;
    private readonly SentenceMarks _sentenceMarks;
    private readonly List<Suspect> _suspects = [];
    private readonly List<(int Start, int End)> _foreign = [];
    private readonly List<string> _runnersUp = [];
    private CollectionProfile? _collection;
    private bool _wantsRunnersUp;
    private bool _hasLooked;
    private DamageProfile _profile;
    private readonly WordTest _words;
    private readonly Predicate<Suspect> _isOldWord;
    private readonly RuleApplier _rules;
    private readonly ReadingText? _reading;
    private readonly FootnoteMarks _notes = new();
    private ChangeList _total = new(), _next = new();
    private readonly ChangeList _pass = new();
    private char[] _current = [], _spare = [];
    private char[] _line = new char[128];
    private readonly char[] _word = new char[128];

    public CleaningSession(OcrCleanerOptions options, UserChoices choices, EngineModels models, WordTest words, Ranker ranker, Lazy<RuleSet> rules, RuleSet? ownRules)
    {
        _choices = choices;
        _filter = new ChangeFilter(choices);
        _options = options;
        CharacterRepairs repairs = NormalizationPlan.RepairsFor(options.Period, options.Level);
        _normalization = new NormalizationPlan(repairs & ~CharacterRepairs.Ligatures);
        _ligatures = new NormalizationPlan(repairs & CharacterRepairs.Ligatures);
        _scanner = new TextScanner(words, remembers: true);
        _decoding = new DecodingSession(models, words, ranker) { Recognition = _recognition };
        _inlineHyphens = new InlineHyphens(models, words);
        _innerMarks = new InnerMarks(models, words);
        _strayMarks = new StrayMarks(words);
        _sentenceMarks = new SentenceMarks(words);
        _words = words;
        _isOldWord = suspect => suspect.Kind == SuspectKind.RealWord || words.IsOld(suspect.Word);
        _rules = new RuleApplier(rules, ownRules, words, choices.UnwantedKinds);
        _reading = ReadingText.For(options, models.Graph);
    }

    /// <summary>The changes to the last text, in its coordinates.</summary>
    public ChangeList Changes => _total;

    /// <summary>Other readings of all changes, for as long as the next text is not run.</summary>
    public ReadOnlySpan<string> RunnersUp => CollectionsMarshal.AsSpan(_runnersUp);

    public TextPool Texts { get; } = new();

    /// <summary>What the first look at the last text told, before anything but characters was repaired.</summary>
    public DamageProfile FirstProfile { get; private set; }

    public ScanCounts FirstCounts { get; private set; }

    /// <summary>Finds the changes that a text needs.</summary>
    /// <param name="source">The text.</param>
    /// <param name="collection">What other texts of the same source told, if that is known.</param>
    /// <param name="wantsRunnersUp">Whether <see cref="RunnersUp"/> is to be filled.</param>
    /// <param name="recognized">What the engine that read the text says of its words.</param>
    public void Run(ReadOnlySpan<char> source, CollectionProfile? collection = null, bool wantsRunnersUp = false, IReadOnlyList<RecognizedWord>? recognized = null)
    {
        _wantsRunnersUp = wantsRunnersUp;
        _recognized = recognized ?? [];
        _collection = collection;
        _decoding.Collection = collection;
        _filter.Start();
        for (int look = 0; look < MostPasses; look++)
        {
            Pass(source);
            if (!_filter.FindRejected(source, _total)) break;
        }

        if (_total.Count > 0) _total.DropIdle(source);
        _recognized = [];
        _recognition.Clear();
        _collection = _decoding.Collection = null;
    }

    /// <summary>Goes through a text until a pass finds nothing.</summary>
    private void Pass(ReadOnlySpan<char> source)
    {
        Begin(source);
        ReadOnlySpan<char> text = Repair(source);
        if (_reading is { IsForSearch: true }) FoldForSearch(text);
    }

    /// <summary>Prepares for a text of which nothing is known yet.</summary>
    private void Begin(ReadOnlySpan<char> source)
    {
        _hasLooked = false;
        _ligaturesOfWords = 0;
        _total.Clear();
        _filter.Restart(_total);
        _runnersUp.Clear();
        if (_recognized.Count > 0) _recognition.Start(source, _recognized);
        else _recognition.Clear();
    }

    /// <summary>Repairs a text until nothing is left to do.</summary>
    private ReadOnlySpan<char> Repair(ReadOnlySpan<char> text)
    {
        for (int pass = 0; pass < MostPasses + (_reading?.MostSteps ?? 0); pass++)
        {
            bool settled = true;
            if (_filter.IsActive && Replace(text))
            {
                text = Advance(text);
                settled = false;
            }

            if (Normalize(text, _normalization))
            {
                text = Advance(text);
                settled &= !_filter.IsActive; // without the filter one look finds all of these changes
            }

            if (_notes.Find(text, _options.Level, _pass) && Settle(text))
            {
                text = Advance(text);
                continue;
            }

            _reading?.Protect(text, _notes, _pass);
            Scan(text);
            bool wasSound = _profile.IsSound, repaired = !wasSound && RepairLayout(text);
            if (repaired)
            {
                text = Advance(text);
                Scan(text);
            }

            if (!wasSound) _profile = _profile with { JoinsLines = _inlineHyphens.Evidence >= LinesToJoin };

            // A ligature may be a misread letter: it is taken apart when the decoder has nothing better to say.
            if (Decode(text) || TakeApart(text)) text = Advance(text);
            else if (_reading is not null && MakeReadingText(text)) text = Advance(text);
            else if (!repaired && settled) break;
        }

        return text;
    }

    /// <summary>Makes the changes of the pass and adds them to the total.</summary>
    private ReadOnlySpan<char> Advance(ReadOnlySpan<char> text)
    {
        _next.Compose(_total, text, _pass);
        (_total, _next) = (_next, _total);
        int length = _pass.Apply(text, ref _spare);
        (_current, _spare) = (_spare, _current);
        _recognition.Advance(_pass, length);
        _filter.Restart(_total);
        return _current.AsSpan(0, length);
    }

    /// <summary>Replaces the words that are always to be replaced.</summary>
    private bool Replace(ReadOnlySpan<char> text)
    {
        _filter.FindDecided(text, _pass);
        return Settle(text);
    }

    private bool Normalize(ReadOnlySpan<char> text, NormalizationPlan plan)
    {
        _pass.Clear();
        if (!_choices.Wants(CorrectionKind.Character) || !_edited.Apply(plan, text)) return false;
        foreach (ref readonly CharacterEdit edit in _edited.Edits)
            _pass.Add(edit.Start, edit.End, edit.Replacement, new Reason(CorrectionKind.Character, edit.RuleId, edit.IsLossless ? 1 : 0.99f, 0, 0));
        return !_filter.IsActive || Settle(text);
    }

    /// <summary>Puts the changes of the pass in order, without those that the user does not want. Whether any are left.</summary>
    private bool Settle(ReadOnlySpan<char> text)
    {
        if (_filter.IsActive) _filter.Apply(text, _pass);
        else _pass.Sort();
        return _pass.Count > 0;
    }

    /// <summary>Takes out what stands inside or beside words and was never printed: hyphens of lines' ends, stray marks.</summary>
    private bool RepairLayout(ReadOnlySpan<char> text)
    {
        _pass.Clear();
        float threshold = Thresholds.Of(_options.Level);
        _inlineHyphens.Find(text, threshold, _pass);
        _innerMarks.Find(text, threshold, _pass);
        _strayMarks.Find(text, _pass);
        DialogueDashes.Find(text, _pass);
        _sentenceMarks.Find(text, _profile, _recognition, _pass);
        return Settle(text) && LeavesAsked(text);
    }

    /// <summary>Finds the suspicious places of a text, and its profile.</summary>
    private void Scan(ReadOnlySpan<char> text)
    {
        _suspects.Clear();
        var counts = default(ScanCounts);
        _profile = DamageProfile.Of(text) with { HasOtherReadings = _recognition.HasReadings };
        _scanner.Scan(text, 0, text.Length, lineEnds: true, _profile.Fingerprint, _suspects, ref counts);
        _notes.Protect(text, _suspects, _words);
        if (_filter.IsActive) _filter.RemoveProtected(text, _suspects);
        ForeignPassages.Leave(text, _suspects, _foreign);
        bool isOld = OldSpelling.IsOld(_options.Period, counts, _profile.Fingerprint);
        _profile = _profile.With(counts.Words, counts.Unknown, isOld);
        if (!_hasLooked) (FirstProfile, FirstCounts, _hasLooked) = (_profile, counts, true);
        if (isOld) _suspects.RemoveAll(_isOldWord);
    }

    private bool Decode(ReadOnlySpan<char> text)
    {
        _pass.Clear();
        if (_suspects.Count == 0 && !_rules.HasOwn) return false;
        DamageProfile profile = _profile;
        if (profile.IsSound)
        {
            KeepUnlikelyOnly(text, profile.LosesGrave);
            if (profile.LosesGrave) profile = profile.WithoutGrave();
        }

        ApplyRules(text, profile);
        _decoding.Run(text, _suspects, profile, CollectionsMarshal.AsSpan(_foreign), _scanner);
        foreach (Proposal proposal in _decoding.Proposals)
            if (IsWanted(text, proposal) && proposal.Probability >= ThresholdOf(text, proposal)) Accept(text, proposal, profile);
        return Settle(text) && LeavesAsked(text);
    }

    /// <summary>
    /// Whether lines may change as a proposal needs it, and whether the text may. Halves of words are looked at together all the same: alone they
    /// look damaged. No printed word holds a surrogate, of which a half would be lost, and no number of three digits and marks is a word misread.
    /// </summary>
    private bool IsWanted(ReadOnlySpan<char> text, in Proposal proposal) =>
        (proposal.Kind != SuspectKind.LineEnd || _options.LineEnds == LineEndHyphens.Join) && text[proposal.Start..proposal.End].IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && !IsNumber(text[proposal.Start..proposal.End]);

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        int digits = 0;
        foreach (char c in text)
        {
            if (char.IsLetter(c)) return false;
            if (char.IsAsciiDigit(c)) digits++;
        }

        return digits > 2;
    }

    private float ThresholdOf(ReadOnlySpan<char> text, in Proposal proposal)
    {
        bool isFrench = proposal.Kind == SuspectKind.RealWord;
        if (_choices.Decided is { HasAccepted: true } decided)
        {
            if (decided.IsAccepted(text[proposal.Start..proposal.End], _decoding.TextOf(proposal))) return 0;
            if (decided.IsAcceptedShort(text[proposal.Start..proposal.End], _decoding.TextOf(proposal))) return Thresholds.Of(CleaningLevel.Thorough, _profile, isFrench);
        }

        float ofName = RecurringNames.Threshold(text[proposal.Start..proposal.End], _decoding.TextOf(proposal), _decoding.Words, _collection);
        return Math.Max(Thresholds.Of(_options.Level, _profile, isFrench), ofName);
    }

    /// <summary>Lets the rules repair what they are sure of; the decoder sees only the other places.</summary>
    private void ApplyRules(ReadOnlySpan<char> text, in DamageProfile profile)
    {
        _rules.Start(_options.Level, profile);
        if (_rules.HasOwn) _rules.ApplyOwn(text, _suspects, _pass);
        int kept = 0, reached = 0;
        for (int i = 0; i < _suspects.Count; i++)
        {
            Suspect suspect = _suspects[i];
            if (suspect.Start >= reached && TryTakeApart(text, suspect, ref reached)) continue;
            if (suspect.Kind != SuspectKind.LineEnd && suspect.Start >= reached && _rules.TryApply(text, suspect, reached, _pass, ref reached)) continue;
            if (suspect.Start >= reached) _suspects[kept++] = suspect;
        }

        _suspects.RemoveRange(kept, _suspects.Count - kept);
    }

    /// <summary>Writes a repaired word as its text writes capitals.</summary>
    private ReadOnlySpan<char> Spell(ReadOnlySpan<char> read, ReadOnlySpan<char> result, in DamageProfile profile)
    {
        if (profile.AccentsCapitals || profile.Fingerprint != Fingerprint.French || result.Length > _word.Length) return result;
        result.CopyTo(_word);
        HouseStyle.KeepPlainCapitals(read, _word.AsSpan(0, result.Length));
        return _word.AsSpan(0, result.Length);
    }

    private void Accept(ReadOnlySpan<char> text, in Proposal proposal, in DamageProfile profile)
    {
        ReadOnlySpan<char> result = Spell(text[proposal.Start..proposal.End], _decoding.TextOf(proposal), profile);
        CorrectionKind kind = Kinds.Of(text[proposal.Start..proposal.End], result, proposal.Kind);
        int runnersUp = _runnersUp.Count;
        if (_wantsRunnersUp)
        {
            for (int i = 0; i < proposal.RunnersUpCount; i++)
            {
                (int start, int length) = _decoding.RunnersUp[proposal.RunnersUpFrom + i];
                _runnersUp.Add(Texts.Get(_decoding.TextAt(start, length)));
            }
        }

        var reason = new Reason(kind, Kinds.RuleOf(kind, proposal.Kind), proposal.Probability, runnersUp, _runnersUp.Count - runnersUp);
        int end = proposal.End;
        if (proposal.Kind == SuspectKind.LineEnd)
        {
            result = LineEnd.TryKeepBreak(text[proposal.Start..proposal.End], result, ref _line, out int length)
                ? _line.AsSpan(0, length)
                : LineEnd.MoveBreak(text, proposal.Start, result, ref end, ref _line);
        }

        _pass.Add(proposal.Start, end, result, reason);
    }
}
