using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Search;
using OcrFrench.Models.Vectors;

namespace OcrFrench.Steps.Context;

/// <summary>Decides a run of suspicious places together: which candidate, if any, fits both what was read and its context.</summary>
/// <remarks>Not thread-safe: it owns its buffers.</remarks>
internal sealed partial class Decoder
{
    /// <summary>By hand: the number of characters before and after a run that are read as its context.</summary>
    private const int ContextReach = 96;

    /// <summary>
    /// Measured on the training pairs, in repaired words: 5 keeps 24 587, 1 keeps 24 354, 3 keeps 24 544, and 10 only 24 617.
    /// </summary>
    private const int Beam = 5;

    /// <summary>
    /// By hand: the number of fields before a run that are read if they suffice to determine its last two tokens and whether a sentence
    /// ends there.
    /// </summary>
    private const int FieldsBefore = 4;

    /// <summary>By hand: nearly always, so many fields hold as many tokens as the word vectors look at.</summary>
    private const int FieldsOnBothSides = 8;

    private readonly NgramModel _model;
    private readonly NgramCache _cache;
    private readonly TokenIds _ids;
    private readonly LanguageIds _special;
    private readonly Arena<int> _fixed = new(256);
    private readonly BothSides _sides;
    private readonly HypothesisBeam _beam = new(Beam);
    private readonly CandidateList _candidates;
    private readonly TextTokens _tokens;
    private float[] _asked = new float[64];
    private Hypothesis[] _hypotheses = new Hypothesis[Beam * 16];

    public Decoder(NgramModel model, WordVectors vectors, WordGraph graph, CandidateList candidates, TextTokens tokens)
    {
        _candidates = candidates;
        _tokens = tokens;
        _model = model;
        _cache = new NgramCache(model);
        _rivals = new Rivals(model);
        _ids = new TokenIds(graph);
        _sides = new BothSides(vectors, _ids);
        _special = new LanguageIds(graph.Count);
    }

    /// <summary>Whether surroundings are taken from the tokens of the whole text where that gives the same.</summary>
    public bool UsesTokens { get; set; } = true;

    /// <summary>Finds the best candidate of each unit, considering all of them together, and sets <see cref="Unit.Best"/>.</summary>
    public void Decode(ReadOnlySpan<char> text, Span<Unit> units)
    {
        ReadContext(text, units, FieldsOnBothSides, _sides.Reach);
        _candidates.Tokenize(_ids);
        if (_hypotheses.Length < (units.Length * Beam) + 1) _hypotheses = new Hypothesis[(units.Length * Beam * 2) + 1];
        int from = 0, count = 1;
        _hypotheses[0] = new Hypothesis { First = _special.SentenceStart, Second = _special.SentenceStart, Back = -1, Choice = -1 };
        if (units[0].FixedTo > 0) Shift(ref _hypotheses[0], _fixed[..units[0].FixedTo]);
        for (int u = 0; u < units.Length; u++)
        {
            if (u > 0) count = Between(from, count, _fixed[units[u].FixedFrom..units[u].FixedTo]);
            _beam.Clear();
            for (int h = from; h < count; h++) Grow(h, units[u]);
            _beam.Kept.CopyTo(_hypotheses.AsSpan(count));
            from = count;
            count += _beam.Kept.Length;
        }

        int after = units[^1].FixedTo;
        int end = Math.Min(_fixed.Length, after + 2);
        int best = from;
        for (int h = from; h < count; h++)
        {
            Follow(ref _hypotheses[h], _fixed[after..end]);
            if (_hypotheses[h].Cost < _hypotheses[best].Cost) best = h;
        }

        for (int u = units.Length - 1; u >= 0; u--)
        {
            units[u].Best = _hypotheses[best].Choice;
            best = _hypotheses[best].Back;
        }

        _sides.Clear();
        for (int u = 0; u < units.Length; u++)
        {
            _sides.Add(_fixed[units[u].FixedFrom..units[u].FixedTo]);
            _sides.AddPlace(_candidates.TokensOf(units[u].Best));
        }

        _sides.Add(_fixed[after.._fixed.Length]);
    }

    /// <summary>How well a candidate fits what stands on both sides of its unit on the best path, in nats.</summary>
    public Fit FitOf(int unit, int candidate) => _sides.FitOf(unit, _candidates.TokensOf(candidate));

    /// <summary>Extends a hypothesis by every candidate of a unit.</summary>
    private void Grow(int from, in Unit unit)
    {
        ref readonly Hypothesis old = ref _hypotheses[from];
        NgramContext context = NgramStore.After(old.First, old.Second);
        AskAhead(old, unit, context);
        for (int c = unit.First; c < unit.Last; c++)
        {
            // Tokens never make a candidate cheaper: one that already costs too much is dropped.
            float cost = old.Cost + _candidates[c].Channel;
            if (!_beam.Admits(cost)) continue;
            var grown = new Hypothesis { First = old.First, Second = old.Second, Cost = cost, Back = from, Choice = c };
            ReadOnlySpan<int> tokens = _candidates.TokensOf(c);
            if (_model.HasContexts && tokens.Length > 0)
            {
                float first = _asked[c - unit.First];
                if (float.IsNaN(first))
                {
                    first = _model.Cost(ref context, tokens[0]);
                    _cache.Set(old.First, old.Second, tokens[0], first);
                }

                grown.Cost += first;
                if (!_beam.Admits(grown.Cost)) continue;
                Shift(ref grown, tokens[..1]);
                tokens = tokens[1..];
            }

            Follow(ref grown, tokens);
            _beam.Add(grown);
        }
    }

    /// <summary>Gets the cached costs of the candidates' first tokens, and prefetches the lines for the others.</summary>
    private void AskAhead(in Hypothesis old, in Unit unit, in NgramContext context)
    {
        if (!_model.HasContexts) return;
        if (_asked.Length < unit.Last - unit.First) _asked = new float[(unit.Last - unit.First) * 2];
        for (int c = unit.First; c < unit.Last; c++)
        {
            ReadOnlySpan<int> tokens = _candidates.TokensOf(c);
            ref float asked = ref _asked[c - unit.First];
            asked = float.NaN;
            if (tokens.Length == 0 || !_beam.Admits(old.Cost + _candidates[c].Channel)) continue;
            if (_cache.TryGet(old.First, old.Second, tokens[0], out float known)) asked = known;
            else _model.Prefetch(context, tokens[0]);
        }
    }

    /// <summary>
    /// Follows the tokens between two units; if there are two or more, all hypotheses end in the same state and only the best one is kept.
    /// </summary>
    private int Between(int from, int count, ReadOnlySpan<int> tokens)
    {
        if (tokens.IsEmpty) return count;
        bool merge = tokens.Length >= 2;
        int best = from;
        for (int h = from; h < count; h++)
        {
            Follow(ref _hypotheses[h], tokens[..Math.Min(2, tokens.Length)]);
            if (_hypotheses[h].Cost < _hypotheses[best].Cost) best = h;
        }

        if (!merge) return count;
        Hypothesis kept = _hypotheses[best];
        Shift(ref kept, tokens[2..]); // their cost is the same whatever was chosen
        _hypotheses[from] = kept;
        return from + 1;
    }

    /// <summary>The tokens around a unit on the best path.</summary>
    /// <param name="units">The run.</param>
    /// <param name="index">The unit in the run.</param>
    public Surroundings Around(ReadOnlySpan<Unit> units, int index)
    {
        Span<int> before = [_special.SentenceStart, _special.SentenceStart];
        Span<int> after = [-1, -1];
        CollectBefore(units, index, before);
        int known = CollectAfter(units, index, after);
        return new Surroundings(before[0], before[1], after[0], after[1], known);
    }

    /// <summary>The cost of a candidate in its surroundings: its own tokens and the two that follow.</summary>
    public ContextCost CostOf(in Surroundings around, int candidate) => CostOf(around, candidate, 0, float.PositiveInfinity);

    /// <summary>The same, or less where that already costs too much.</summary>
    /// <param name="around">The surroundings.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="channel">What it costs besides.</param>
    /// <param name="limit">The total from which on the exact cost does not matter.</param>
    public ContextCost CostOf(in Surroundings around, int candidate, float channel, float limit)
    {
        int first = around.First, second = around.Second;
        float own = 0, right = 0;
        foreach (int id in _candidates.TokensOf(candidate))
        {
            own += Step(ref first, ref second, id);
            if (own + channel >= limit) return new ContextCost(own, 0);
        }

        if (around.Known > 0) right += Step(ref first, ref second, around.Third);
        if (around.Known > 1 && own + right + channel < limit) right += Step(ref first, ref second, around.Fourth);
        return new ContextCost(own, right);
    }

    public int CountTokens(int candidate) => _candidates.TokensOf(candidate).Length;

    /// <summary>How many of the four tokens around a unit are unknown to the language model.</summary>
    public int UnknownAround(in Surroundings around)
    {
        int unknown = _special.Unknown;
        return (around.First == unknown ? 1 : 0) + (around.Second == unknown ? 1 : 0) + (around.Third == unknown ? 1 : 0)
            + (around.Fourth == unknown ? 1 : 0);
    }

    private void CollectBefore(ReadOnlySpan<Unit> units, int index, Span<int> into)
    {
        int have = 0;
        for (int u = index; u >= 0 && have < 2; u--)
        {
            for (int t = units[u].FixedTo - 1; t >= units[u].FixedFrom && have < 2; t--) into[1 - have++] = _fixed[t];
            if (u == 0) break;
            ReadOnlySpan<int> chosen = _candidates.TokensOf(units[u - 1].Best);
            for (int t = chosen.Length - 1; t >= 0 && have < 2; t--) into[1 - have++] = chosen[t];
        }
    }

    private int CollectAfter(ReadOnlySpan<Unit> units, int index, Span<int> into)
    {
        int have = 0;
        for (int u = index + 1; u < units.Length && have < 2; u++)
        {
            for (int t = units[u].FixedFrom; t < units[u].FixedTo && have < 2; t++) into[have++] = _fixed[t];
            foreach (int id in _candidates.TokensOf(units[u].Best))
                if (have < 2) into[have++] = id;
        }

        for (int t = units[^1].FixedTo; t < _fixed.Length && have < 2; t++) into[have++] = _fixed[t];
        return have;
    }

    private void Follow(ref Hypothesis hypothesis, ReadOnlySpan<int> ids)
    {
        foreach (int id in ids) hypothesis.Cost += Step(ref hypothesis.First, ref hypothesis.Second, id);
    }

    private float Step(ref int first, ref int second, int id)
    {
        float cost = id == _special.SentenceStart ? 0 : _cache.Cost(first, second, id);
        first = second;
        second = id;
        return cost;
    }

    /// <summary>Makes ids the last ones of a hypothesis without adding their cost.</summary>
    private static void Shift(ref Hypothesis hypothesis, ReadOnlySpan<int> ids)
    {
        if (ids.IsEmpty) return;
        hypothesis.First = ids.Length > 1 ? ids[^2] : hypothesis.Second;
        hypothesis.Second = ids[^1];
    }

    /// <summary>Reads the tokens around and between the units.</summary>
    private void ReadContext(ReadOnlySpan<char> text, Span<Unit> units, int fieldsBefore, int tokensAfter)
    {
        _fixed.Clear();
        int start = Math.Max(0, units[0].Start - ContextReach);
        if (start > 0)
        {
            while (start < units[0].Start && !Chars.IsSpace(text[start])) start++;
        }

        start = NearStart(text, start, units[0].Start, fieldsBefore);
        int end = Math.Min(text.Length, units[^1].End + ContextReach);
        int unit = 0;
        units[0].FixedFrom = 0;
        foreach (LanguageToken token in new TokenEnumerator(text[start..end]))
        {
            int at = start + token.Start;
            while (unit < units.Length && at >= units[unit].End) Close(units, unit++);
            if (unit < units.Length && at >= units[unit].Start)
            {
                if (at != units[unit].Start) continue;
                if (token.Kind != LanguageTokenKind.SentenceStart)
                {
                    // The capital that begins a sentence was misread.
                    bool isMissing = units[unit].AtSentenceStart == SentenceStart.Sure
                        && (_fixed.Length == 0 || _fixed[_fixed.Length - 1] != _special.SentenceStart);
                    if (isMissing) _fixed.Add(_special.SentenceStart);
                    continue;
                }

                if (units[unit].AtSentenceStart == SentenceStart.No) units[unit].AtSentenceStart = SentenceStart.Possible;
            }
            else if (unit == units.Length && _fixed.Length >= units[^1].FixedTo + tokensAfter)
            {
                break;
            }

            _fixed.Add(_ids.Of(text[start..end], token));
        }

        while (unit < units.Length) Close(units, unit++);
    }

    private void Close(Span<Unit> units, int unit)
    {
        units[unit].FixedTo = _fixed.Length;
        if (unit + 1 < units.Length) units[unit + 1].FixedFrom = _fixed.Length;
    }

    /// <summary>
    /// Where reading may start with the same result as from an earlier start: at the first of a few fields that begin with a letter or a
    /// figure, of which only the first token depends on what precedes it.
    /// </summary>
    private static int NearStart(ReadOnlySpan<char> text, int start, int at, int most)
    {
        int fields = 0;
        for (int i = at - 1; i > start; i--)
        {
            if (text[i - 1] is not (' ' or '\n') || !LanguageLetters.IsWordPart(text[i]) || LanguageLetters.IsIgnorable(text[i])) continue;
            if (++fields == most) return i;
        }

        return start;
    }
}

/// <summary>The language model's cost of a candidate in its place, in nats.</summary>
/// <param name="Own">The candidate’s own tokens, given those before it.</param>
/// <param name="Right">The two tokens after it.</param>
internal readonly record struct ContextCost(float Own, float Right)
{
    public float Total => Own + Right;
}

/// <summary>The two tokens before a place and two after it.</summary>
/// <param name="First">The second to last before it.</param>
/// <param name="Second">The last one before it.</param>
/// <param name="Third">The first one after it, or -1.</param>
/// <param name="Fourth">The second one after it, or -1.</param>
/// <param name="Known">The number of tokens after it.</param>
internal readonly record struct Surroundings(int First, int Second, int Third, int Fourth, int Known);
