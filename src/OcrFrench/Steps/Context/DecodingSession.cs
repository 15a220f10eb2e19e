using System.Runtime.InteropServices;
using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Search;
using OcrFrench.Survey;
using OcrFrench.Survey.Recognition;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Steps.Context;

/// <summary>Decides all suspicious places of a text, run by run. One text at a time, on one thread; its buffers are used again.</summary>
internal sealed partial class DecodingSession
{
    /// <summary>
    /// By hand, in nats: how much dearer than the word itself another reading may be by the language model and still be weighed with all
    /// that the ranker and the network know. On the training pages of the French model 19 more words are repaired than with none, of
    /// newspapers 18, at the same precision; with 8 nats 2 and 2 more. In sound text it gains nothing and costs time; where à is lost, one
    /// in two of the changes that it adds is wrong.
    /// </summary>
    private const float Margin = 5;

    /// <summary>Places nearer than this share their context and are decided together.</summary>
    /// <remarks>By hand: two short words and their spaces, as far as the language model sees.</remarks>
    private const int RunGap = 14;

    /// <summary>Measured on the training pairs, of repaired words: 12 keeps 24 587, 1 keeps 23 214, and 24 only 24 608.</summary>
    private const int LongestRun = 12;

    /// <summary>By hand: more are not worth reading.</summary>
    private const int MostRunnersUp = 3;

    /// <summary>
    /// By hand, to be sure of a word that lost its beginning; on the training pairs 0 and 4 change eight words of 24 587.
    /// </summary>
    private const float ClearAnswer = 2;

    private readonly WordGraph _graph;
    private readonly RankerMemo? _ranker;
    private readonly ChannelModels _channels;
    private readonly UnitBuilder _builder;
    private readonly Decoder _decoder;
    private readonly TextTokens _tokens;
    private readonly OtherWords _others;
    private readonly LetterCosts _characters;
    private readonly Unit[] _units = new Unit[LongestRun];
    private readonly float[] _features = new float[Features.Count];
    private readonly bool _keepFeatures;
    private readonly DocumentEdits _edits = new();
    private readonly UnlikelyWords _unlikely;
    private readonly CutWords _cut;
    private readonly DoubtfulWords _doubtful;
    private RecognizedText? _recognition;
    private List<Suspect> _suspects = [];
    private TextScanner? _scanned;
    private bool _areWordsCounted;
    private readonly List<(int Candidate, float Cost)> _weighed = [];
    private readonly List<int> _right = []; // the places that were plainly right in the evidence pass, by index
    private readonly Arena<char> _texts = new(1024);

    public DecodingSession(EngineModels models, WordTest words, Ranker? ranker, bool keepFeatures = false)
    {
        _graph = models.Graph;
        _characters = new LetterCosts(models.Characters);
        _channels = models.Channels;
        _ranker = ranker is null ? null : new RankerMemo(ranker);
        _keepFeatures = keepFeatures;
        _builder = new UnitBuilder(models.Graph, words, _characters);
        _others = new OtherWords(models.Language);
        _tokens = new TextTokens(models.Language, models.Graph);
        _decoder = new Decoder(models.Language, models.Vectors, models.Graph, _builder.Candidates, _tokens);
        _unlikely = new UnlikelyWords(models.Language, models.Graph);
        _cut = new CutWords(models.Language, models.Graph);
        _doubtful = new DoubtfulWords(words, models.Graph);
    }

    /// <summary>The proposals of the last text, in order and disjoint.</summary>
    public List<Proposal> Proposals { get; } = [];

    /// <summary>The words of the last text, once a place of it has been weighed.</summary>
    public DocumentWords Words { get; init; } = new();

    public List<float> KeptFeatures { get; } = [];

    /// <summary>What the engine says of each proposal, where features are kept; null where it says nothing.</summary>
    public List<(float Probability, EngineEvidence? Engine)> KeptEvidence { get; } = [];

    /// <summary>What the engine that read the text says of it, if it says anything.</summary>
    public RecognizedText? Recognition { get; init; }

    /// <summary>What other texts of the same source told, if that is known.</summary>
    public ISourceKnowledge? Source { get; set; }

    /// <summary>Other readings of the proposals, each proposal’s likeliest first; kept where <see cref="KeepsReadings"/> says so.</summary>
    public List<(int Start, int Length, float Probability)> RunnersUp { get; } = [];

    /// <summary>Whether other readings are wanted.</summary>
    public bool KeepsReadings { get; set; } = true;

    public ReadOnlySpan<char> TextOf(in Proposal proposal) => _texts.At(proposal.TextStart, proposal.TextLength);

    public ReadOnlySpan<char> TextAt(int start, int length) => _texts.At(start, length);

    /// <summary>Proposes a repair for every suspect where something else is likelier than what was read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="suspects">The suspicious places, in order; words that do not fit their context are added.</param>
    /// <param name="profile">What is known of the text.</param>
    /// <param name="closed">Stretches that are not French prose, in order.</param>
    /// <param name="scanned">What has scanned the text last and counted its words; they are counted anew without it.</param>
    public void Run(ReadOnlySpan<char> text, List<Suspect> suspects, in DamageProfile profile, ReadOnlySpan<ClosedRange> closed = default,
        TextScanner? scanned = null)
    {
        if (GatherEvidence(text, suspects, profile, closed, scanned))
            Look(text, suspects, _channels.For(profile.Channel), profile, Pass.Decision);
    }

    /// <summary>Gets ready to decide, with the evidence pass where there is one. False when there is nothing to decide.</summary>
    private bool GatherEvidence(
        ReadOnlySpan<char> text, List<Suspect> suspects, in DamageProfile profile, ReadOnlySpan<ClosedRange> closed, TextScanner? scanned)
    {
        Proposals.Clear();
        RunnersUp.Clear();
        KeptFeatures.Clear();
        KeptEvidence.Clear();
        _texts.Clear();
        _right.Clear();
        _suspects = suspects;
        ConfusionTable table = _channels.For(profile.Channel);
        _recognition = Recognition is { IsActive: true } ? Recognition : null;
        _builder.Restart(table, profile, _edits, _recognition);
        _others.Restart(table, profile.Apostrophe, profile.IsOld);
        bool hasEvidencePass = HasEvidencePass && !profile.IsSound;
        _edits.Restart(table, text.Length, hasEvidencePass ? Source?.EditsOf(profile.Channel, table) : null);
        if (suspects.Count == 0) return false;
        _scanned = scanned;
        _areWordsCounted = false;
        // In sound text few places are looked at, and their surroundings are read where they are.
        if (profile.IsSound) _tokens.Clear();
        else _tokens.Read(text);
        if (!profile.IsSound && !profile.IsOld) _unlikely.AddTo(text, _tokens, suspects, closed);
        _cut.AddTo(text, _tokens, suspects, closed, profile.IsSound);
        if (_recognition is not null && !profile.IsSound && !profile.IsOld) _doubtful.AddTo(text, _recognition, suspects, closed);
        if (hasEvidencePass)
        {
            Look(text, suspects, table, profile, Pass.Evidence);
            _edits.Seal();
        }

        return true;
    }

    /// <summary>
    /// Whether every word that may stand for another is weighed anew in each pass, with its surroundings read where it is and its other
    /// readings searched for: the plain way, which the tests hold the other to.
    /// </summary>
    public bool TakesItsTime
    {
        get => !_decoder.UsesTokens;
        init => _decoder.UsesTokens = !value;
    }

    /// <summary>Whether an evidence pass goes before the decision pass. Sound text shows too little for that.</summary>
    public bool HasEvidencePass { get; init; } = true;

    private void Look(ReadOnlySpan<char> text, List<Suspect> suspects, ConfusionTable table, in DamageProfile profile, Pass pass)
    {
        int at = 0, reached = 0, right = 0;
        // Where nothing spoke for an edit, none is cheaper than in the evidence pass: what was plainly right there still is.
        bool staysRight = pass == Pass.Decision && !_keepFeatures && !_edits.FavoursAny && !TakesItsTime;
        while (at < suspects.Count)
        {
            _builder.Clear();
            int count = 0;
            while (at < suspects.Count && count < LongestRun)
            {
                Suspect suspect = suspects[at];
                if (count > 0 && suspect.Start - _units[count - 1].End > RunGap) break;
                at++;
                if (suspect.Start < reached || (pass == Pass.Evidence && suspect.Kind == SuspectKind.Unlikely)) continue;
                SentenceStart atStart = SentenceStarts.At(text, suspect.Start);
                bool isDoubtful = _recognition is not null && DoubtfulWords.IsDoubtful(_recognition, suspect.Start, suspect.End);
                while (right < _right.Count && _right[right] < at - 1) right++;
                bool wasRight = staysRight && right < _right.Count && _right[right] == at - 1;
                if (!isDoubtful && (wasRight || IsPlainlyRight(text, suspects, at - 1, table, atStart, profile, pass)))
                {
                    if (pass == Pass.Decision) TracePlain(suspect);
                    else _right.Add(at - 1);
                    continue;
                }

                _units[count] = _builder.Build(text, suspect, reached, table, atStart);
                reached = _units[count++].End;
            }

            if (count > 0) Decide(text, count, profile, pass);
        }
    }

    /// <summary>
    /// Whether a word that may stand for another is plainly right; places of other kinds nearby call for weighing it with them.
    /// </summary>
    private bool IsPlainlyRight(ReadOnlySpan<char> text, List<Suspect> suspects, int index, ConfusionTable table, SentenceStart atStart,
        in DamageProfile profile, Pass pass)
    {
        Suspect suspect = suspects[index];
        if (suspect.Kind is not (SuspectKind.RealWord or SuspectKind.Unlikely) || suspect.Word < 0
            || (_keepFeatures && pass == Pass.Decision && suspect.Kind == SuspectKind.RealWord)) return false;
        if (index > 0 && IsOtherwiseSuspect(suspects[index - 1]) && suspect.Start - suspects[index - 1].End <= RunGap) return false;
        if (index + 1 < suspects.Count && IsOtherwiseSuspect(suspects[index + 1]) && suspects[index + 1].Start - suspect.End <= RunGap)
            return false;
        ReadOnlySpan<char> read = text[suspect.Start..suspect.End];
        float keep = UnitBuilder.KeepCost(read, table) + UnitBuilder.StartCost(read, atStart);
        if (!_decoder.TryLeave(text, suspect, atStart, keep, out Surroundings around, out float leave)) return false;
        return HasNoLikelier(read, atStart, around, leave, profile);
    }

    /// <summary>Whether all other readings that are allowed are much less likely than a word.</summary>
    private bool HasNoLikelier(
        ReadOnlySpan<char> read, SentenceStart atStart, in Surroundings around, float leave, in DamageProfile profile)
    {
        bool hasKey = _others.TryKey(read, atStart, out WordKey key) && !TakesItsTime;
        if (!hasKey || !_others.TryFind(key, out ReadOnlySpan<OtherWord> others))
        {
            CandidateList found = _builder.Look(read, atStart, out int from, out int count);
            others = _others.Add(hasKey ? key : default, found, from, count);
        }

        float limit = leave + (profile.IsSound || profile.LosesGrave ? 0 : Margin);
        return _decoder.IsPlainlyRight(read, around, limit, _others, others, profile, _edits);
    }

    private static bool IsOtherwiseSuspect(in Suspect suspect) => suspect.Kind is not (SuspectKind.RealWord or SuspectKind.Unlikely);

    private void Decide(ReadOnlySpan<char> text, int count, in DamageProfile profile, Pass pass)
    {
        Span<Unit> units = _units.AsSpan(0, count);
        // Less likely repairs are not even counted; what else is said of a place needs their probability.
        bool needsAll = Trace is not null || _keepFeatures || _recognition is not null || _edits.HasSource;
        float least = needsAll ? 0 : pass == Pass.Evidence ? LeastEvidence : Reason.Floor;
        _decoder.Decode(text, units);
        for (int u = 0; u < count; u++)
        {
            bool isWeighed = TryWeigh(text, units, u, profile, least, out Weighed weighed);
            if (Trace is not null && pass == Pass.Decision) TraceWeighed(units[u], _decoder.Around(units, u), weighed, isWeighed);
            if (!isWeighed) continue;
            if (pass == Pass.Evidence) Count(units[u], weighed);
            else Propose(units, u, weighed);
        }
    }

    /// <summary>The evidence pass counts the edits that a place shows, as far as its repair is likely.</summary>
    private void Count(in Unit unit, in Weighed weighed)
    {
        if (weighed.Probability >= LikelyRepair) Likely++;
        if (weighed.Probability >= LeastEvidence)
            _edits.Add(_builder.ReadOf(unit), _builder.Candidates[weighed.Best].Edits, weighed.Probability);
    }

    /// <summary>The decision pass keeps the best candidate of a place as a proposal.</summary>
    private void Propose(Span<Unit> units, int index, in Weighed weighed)
    {
        if (weighed.Probability < Reason.Floor && !_keepFeatures) return;
        Keep(units, index, weighed);
        if (_keepFeatures) KeptEvidence.Add((weighed.Ranked, weighed.Engine));
    }

    /// <summary>
    /// Finds the best candidate of a place other than what was read, and how likely it is to be right. False when there is none.
    /// </summary>
    /// <remarks>A probability that is less than <paramref name="least"/> may be given as 0.</remarks>
    private bool TryWeigh(
        ReadOnlySpan<char> text, Span<Unit> units, int index, in DamageProfile profile, float least, out Weighed weighed)
    {
        weighed = default;
        ref Unit unit = ref units[index];
        CandidateList candidates = _builder.Candidates;
        Surroundings around = _decoder.Around(units, index);
        WordClasses next = around.Third >= 0 && around.Third < _graph.Count ? _graph.Classes(around.Third) : WordClasses.None;
        Contenders found = FindContenders(text, unit, index, around, next, profile);
        if (found.Best < 0) return false;
        int best = found.Best;
        // Only a clear answer of the context can tell which letters are missing before an apostrophe.
        if (Chars.IsApostrophe(_builder.ReadOf(unit)[0]) && found.Lead < ClearAnswer) return false;
        CountWords(text);
        ContextCost leave = _decoder.CostOf(around, unit.First);
        ref readonly Candidate chosen = ref candidates[best];
        WordFacts facts = WordFacts.Of(candidates.TextOf(best), _graph);
        EngineEvidence? engine = _recognition is null ? null : _builder.EngineOn(unit, best);
        // The ranker was fitted without an engine's doubts; they are weighed after it.
        float engineCost = engine?.Best ?? 0;
        var evidence = new RepairEvidence
        {
            Read = _builder.ReadOf(unit),
            Result = candidates.TextOf(best),
            Leave = leave,
            Best = found.Context,
            LeaveChannel = candidates[unit.First].Channel,
            BestChannel = MathF.Max(0, chosen.Channel - engineCost),
            HasRunnerUp = found.HasRunnerUp,
            RunnerUp = found.Lead,
            ReadFit = _decoder.FitOf(index, unit.First),
            BestFit = found.BestFit,
            RunnerUpFit = found.RunnerUpFit,
            Rarity = facts.Rarity,
            Generic = chosen.Generic,
            Words = chosen.Words,
            Tokens = _decoder.CountTokens(best) + 2,
            UnknownAround = _decoder.UnknownAround(around),
            IsKnown = unit.IsKnown,
            ReadRarity = unit.IsKnown ? WordFacts.Of(_builder.ReadOf(unit), _graph).Rarity : 0,
            ReadLetters = unit.IsKnown ? 0 : _characters.Cost(_builder.ReadOf(unit)),
            AtSentenceStart = unit.AtSentenceStart,
            IsUnattested = facts.IsUnattested,
            IsOld = facts.IsOld,
            IsName = facts.IsName,
            Kind = unit.Kind,
            Next = next,
            Profile = profile,
            Place = PlaceFacts.Of(text, unit.Start, unit.End, CollectionsMarshal.AsSpan(_suspects)),
            DocumentEdits = _edits.OwnBonus(unit.Form, chosen.Edits),
            ReadElsewhere = Math.Max(0, Words.CountOf(_builder.ReadOf(unit)) - 1),
            ResultElsewhere = Words.CountOf(candidates.TextOf(best)),
        };
        evidence.Write(_features);
        int section = Ranker.SectionOf(unit.Kind, Accents.AreSameButAccents(evidence.Read, evidence.Result));
        float probability = _ranker?.Probability(section, _features, least) ?? 1;
        if (_edits.HasSource)
            probability = SourceDoubt.Weigh(probability, _edits.Bonus(unit.Form, chosen.Edits) - evidence.DocumentEdits, unit.IsKnown);
        if (IsWholeElsewhere(unit, evidence.Result)) probability = MathF.Max(probability, WholeElsewhere);
        float ranked = probability;
        if (engine is { } evident && !_keepFeatures) probability = EvidenceRanker.Shipped.Probability(section, ranked, evident);
        weighed = new Weighed(best, probability, ranked, engine, section, around, leave.Total + candidates[unit.First].Channel);
        return true;
    }

    /// <summary>Counts the words of the text for the first place that is weighed: most sound paragraphs have none.</summary>
    private void CountWords(ReadOnlySpan<char> text)
    {
        if (_areWordsCounted) return;
        _areWordsCounted = true;
        if (_scanned is null) Words.Fill(text);
        else _scanned.CountWords(text, Words);
    }

    /// <summary>By hand: a text that has a name whole does not have it with a hyphen as well.</summary>
    private const float WholeElsewhere = 0.97f;

    /// <summary>Whether a word that a line’s end has cut, put together as it is, stands elsewhere in the text: Fras-/cati.</summary>
    private bool IsWholeElsewhere(in Unit unit, ReadOnlySpan<char> result)
    {
        ReadOnlySpan<char> whole = _builder.ReadOf(unit);
        return unit.Kind == SuspectKind.LineEnd && !unit.IsKnown && result.StartsWith(whole, StringComparison.Ordinal)
            && result[whole.Length..].Trim().IsEmpty && Words.CountOf(whole) > 0;
    }

    /// <summary>By hand: repairs less likely than this tell nothing of the document’s damage.</summary>
    private const float LeastEvidence = 0.3f;

    private void Keep(Span<Unit> units, int index, in Weighed weighed)
    {
        ref Unit unit = ref units[index];
        CandidateList candidates = _builder.Candidates;
        var proposal = new Proposal
        {
            Start = unit.Start,
            End = unit.End,
            Kind = unit.Kind,
            Probability = weighed.Probability,
            RunnersUpFrom = RunnersUp.Count,
            Section = weighed.Section,
        };
        (proposal.TextStart, proposal.TextLength) = Store(candidates.TextOf(weighed.Best));
        if (KeepsReadings) proposal.RunnersUpCount = KeepRunnersUp(unit, weighed);
        if (_keepFeatures)
        {
            proposal.FeaturesAt = KeptFeatures.Count;
            KeptFeatures.AddRange(_features);
        }

        Proposals.Add(proposal);
    }

    /// <summary>
    /// Keeps the likeliest of the other readings. Together with what was read they share the probability that the best one leaves, as the
    /// language model and the channel weigh them.
    /// </summary>
    private int KeepRunnersUp(in Unit unit, in Weighed weighed)
    {
        CandidateList candidates = _builder.Candidates;
        _weighed.Clear();
        for (int c = unit.First + 1; c < unit.Last; c++)
            if (c != weighed.Best && !IsListed(candidates.TextOf(c), unit, weighed.Best))
                _weighed.Add((c, _decoder.CostOf(weighed.Around, c).Total + candidates[c].Channel));
        _weighed.Sort(static (a, b) => a.Cost != b.Cost ? a.Cost.CompareTo(b.Cost) : a.Candidate.CompareTo(b.Candidate));
        int count = Math.Min(_weighed.Count, MostRunnersUp);
        if (count == 0) return 0;
        float least = MathF.Min(weighed.LeaveCost, _weighed[0].Cost), sum = Portable.Exp(least - weighed.LeaveCost);
        foreach ((_, float cost) in _weighed) sum += Portable.Exp(least - cost);
        for (int i = 0; i < count; i++)
        {
            (int start, int length) = Store(candidates.TextOf(_weighed[i].Candidate));
            RunnersUp.Add((start, length, (1 - weighed.Probability) * Portable.Exp(least - _weighed[i].Cost) / sum));
        }

        return count;
    }

    /// <summary>Whether a text is what was read, the best reading, or another reading already in the list.</summary>
    private bool IsListed(ReadOnlySpan<char> text, in Unit unit, int best)
    {
        CandidateList candidates = _builder.Candidates;
        if (text.SequenceEqual(candidates.TextOf(best)) || text.SequenceEqual(candidates.TextOf(unit.First))) return true;
        foreach ((int candidate, _) in _weighed)
            if (text.SequenceEqual(candidates.TextOf(candidate))) return true;
        return false;
    }

    private (int Start, int Length) Store(ReadOnlySpan<char> text) => (_texts.Write(text), text.Length);

    /// <summary>The two passes over the places: the first tells which confusions a text shows, the second decides with it.</summary>
    private enum Pass : byte
    {
        Evidence,
        Decision,
    }

    /// <summary>The best candidate of a place.</summary>
    /// <param name="Best">Its index in the list.</param>
    /// <param name="Probability">How likely it is to be right.</param>
    /// <param name="Ranked">The same without what the engine that read the text says.</param>
    /// <param name="Engine">What that engine says; null where it says nothing.</param>
    /// <param name="Section">The section of the ranker that judged it.</param>
    /// <param name="Around">The words around the place.</param>
    /// <param name="LeaveCost">What leaving the place as it was read costs.</param>
    private readonly record struct Weighed(
        int Best, float Probability, float Ranked, EngineEvidence? Engine, int Section, Surroundings Around, float LeaveCost);
}
