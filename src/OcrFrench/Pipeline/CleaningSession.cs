using OcrFrench.Channel;
using OcrFrench.Language;
using OcrFrench.Normalization;
using OcrFrench.Rules;
using OcrFrench.Text;

namespace OcrFrench.Pipeline;

/// <summary>Cleans one text at a time on one thread; its buffers are used again for the next.</summary>
/// <remarks>
/// A pass repairs characters, scans, decodes and decides. What one pass repairs is context for the next: passes go on until one finds
/// nothing, so that cleaning a cleaned text changes nothing.
/// </remarks>
internal sealed class CleaningSession
{
    /// <summary>Two or three passes are the rule; the bound is for texts that would go back and forth.</summary>
    private const int MostPasses = 8;

    private readonly OcrCleanerOptions _options;
    private readonly NormalizationPlan _normalization;
    private readonly NormalizationPlan _ligatures;
    private readonly EditedText _edited = new();
    private readonly TextScanner _scanner;
    private readonly DecodingSession _decoding;
    private readonly List<Suspect> _suspects = [];
    private readonly List<string> _runnersUp = [];
    private bool _wantsRunnersUp;
    private readonly WordTest _words;
    private readonly Predicate<Suspect> _isOldWord;
    private readonly RuleApplier _rules;
    private ChangeList _total = new(), _next = new();
    private readonly ChangeList _pass = new();
    private char[] _current = [], _spare = [];
    private char[] _line = new char[128];

    public CleaningSession(OcrCleanerOptions options, EngineModels models, WordTest words, Ranker ranker, RuleSet rules)
    {
        _options = options;
        CharacterRepairs repairs = NormalizationPlan.RepairsFor(options.Period, options.Level);
        _normalization = new NormalizationPlan(repairs & ~CharacterRepairs.Ligatures);
        _ligatures = new NormalizationPlan(repairs & CharacterRepairs.Ligatures);
        _scanner = new TextScanner(words);
        _decoding = new DecodingSession(models, words, ranker);
        _words = words;
        _isOldWord = suspect => suspect.Kind == SuspectKind.RealWord || words.IsOld(suspect.Word);
        _rules = new RuleApplier(rules, words);
    }

    /// <summary>The changes to the last text, in its coordinates.</summary>
    public ChangeList Changes => _total;

    public IReadOnlyList<string> RunnersUp => _runnersUp;

    /// <summary>Finds the changes that a text needs.</summary>
    /// <param name="source">The text.</param>
    /// <param name="wantsRunnersUp">Whether <see cref="RunnersUp"/> is to be filled.</param>
    public void Run(ReadOnlySpan<char> source, bool wantsRunnersUp = false)
    {
        _wantsRunnersUp = wantsRunnersUp;
        _total.Clear();
        _runnersUp.Clear();
        ReadOnlySpan<char> text = source;
        for (int pass = 0; pass < MostPasses; pass++)
        {
            if (Normalize(text, _normalization)) text = Advance(text);
            // A ligature may be a misread letter: it is taken apart when the decoder has nothing better to say.
            if (!Decode(text) && !Normalize(text, _ligatures)) break;
            text = Advance(text);
        }
    }

    /// <summary>Makes the changes of the pass and adds them to the total.</summary>
    private ReadOnlySpan<char> Advance(ReadOnlySpan<char> text)
    {
        _next.Compose(_total, text, _pass);
        (_total, _next) = (_next, _total);
        int length = _pass.Apply(text, ref _spare);
        (_current, _spare) = (_spare, _current);
        return _current.AsSpan(0, length);
    }

    private bool Normalize(ReadOnlySpan<char> text, NormalizationPlan plan)
    {
        _pass.Clear();
        if (!_edited.Apply(plan, text)) return false;
        foreach (ref readonly CharacterEdit edit in _edited.Edits)
            _pass.Add(edit.Start, edit.End, edit.Replacement, new Reason(CorrectionKind.Character, edit.RuleId, edit.IsLossless ? 1 : 0.99f, 0, 0));
        return true;
    }

    private bool Decode(ReadOnlySpan<char> text)
    {
        _pass.Clear();
        _suspects.Clear();
        var counts = default(ScanCounts);
        DamageProfile profile = DamageProfile.Of(text);
        _scanner.Scan(text, 0, text.Length, _options.LineEnds == LineEndHyphens.Join, profile.Fingerprint, _suspects, ref counts);
        if (_suspects.Count == 0) return false;
        bool isOld = OldSpelling.IsOld(_options.Period, counts);
        if (isOld) _suspects.RemoveAll(_isOldWord);
        profile = profile.With(counts.Words, counts.Unknown, isOld);
        if (profile.IsSound) KeepUnlikelyOnly(text);
        ApplyRules(text, profile);
        _decoding.Run(text, _suspects, profile);
        float threshold = Thresholds.Of(_options.Level, profile);
        foreach (Proposal proposal in _decoding.Proposals)
            if (proposal.Probability >= threshold) Accept(text, proposal);
        _pass.Sort();
        return _pass.Count > 0;
    }

    /// <summary>In sound text neither French words nor names are looked at twice.</summary>
    private void KeepUnlikelyOnly(ReadOnlySpan<char> text)
    {
        int kept = 0;
        for (int i = 0; i < _suspects.Count; i++)
        {
            Suspect suspect = _suspects[i];
            bool isName = suspect.Kind == SuspectKind.Unknown && IsName(text[suspect.Start..suspect.End]);
            if (suspect.Kind != SuspectKind.RealWord && !isName) _suspects[kept++] = suspect;
        }

        _suspects.RemoveRange(kept, _suspects.Count - kept);
    }

    /// <summary>Whether a token is made of letters, with a capital at the start of a part: Artagnan, d’Artagnan.</summary>
    private static bool IsName(ReadOnlySpan<char> token)
    {
        bool partStart = true, any = false;
        foreach (char c in token)
        {
            CharClass kind = Chars.ClassOf(c);
            if (kind is not (CharClass.Upper or CharClass.Lower or CharClass.Apostrophe or CharClass.Hyphen)) return false;
            any |= partStart && kind == CharClass.Upper;
            partStart = kind is CharClass.Apostrophe or CharClass.Hyphen;
        }

        return any;
    }

    /// <summary>Takes the ligatures of a word apart when that alone makes it known.</summary>
    private bool TryTakeApart(ReadOnlySpan<char> text, in Suspect suspect, ref int reached)
    {
        ReadOnlySpan<char> read = text[suspect.Start..suspect.End];
        if (!_edited.Apply(_ligatures, read) || !_words.IsKnown(_edited.Text)) return false;
        _pass.Add(suspect.Start, suspect.End, _edited.Text, new Reason(CorrectionKind.Character, "character.ligature", 0.99f, 0, 0));
        reached = suspect.End;
        return true;
    }

    /// <summary>Lets the rules repair what they are sure of; the decoder sees only the other places.</summary>
    private void ApplyRules(ReadOnlySpan<char> text, in DamageProfile profile)
    {
        _rules.Start(_options.Level, profile);
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

    private void Accept(ReadOnlySpan<char> text, in Proposal proposal)
    {
        ReadOnlySpan<char> result = _decoding.TextOf(proposal);
        CorrectionKind kind = Kinds.Of(text[proposal.Start..proposal.End], result, proposal.Kind);
        int runnersUp = _runnersUp.Count;
        if (_wantsRunnersUp)
        {
            for (int i = 0; i < proposal.RunnersUpCount; i++)
            {
                (int start, int length) = _decoding.RunnersUp[proposal.RunnersUpFrom + i];
                _runnersUp.Add(new string(_decoding.TextAt(start, length)));
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
