using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Survey;

namespace OcrFrench.Steps.Context;

/// <summary>
/// Weighs the other readings of a word in its place, all of them side by side: what they need of the model's tables is asked for before
/// the first is weighed, and each look excludes as many as it can.
/// </summary>
/// <remarks>
/// Two words that the model has not seen together cost what they cost alone, which three readings in ten do not survive: for them the
/// table of triples is not even asked. It finds the same as weighing one after the other, which the tests compare. Not thread-safe: it
/// owns its buffers.
/// </remarks>
/// <param name="model">The language model, of order 3.</param>
internal sealed class Rivals(NgramModel model)
{
    private readonly NgramStore _store = model.Store;
    private Rival[] _rivals = new Rival[32];
    private int _count;

    /// <summary>Whether every reading costs more than a limit, or may not replace the word.</summary>
    /// <param name="read">The word.</param>
    /// <param name="around">The known words around it.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="words">What knows the tokens and the texts of the readings.</param>
    /// <param name="others">The readings.</param>
    /// <param name="profile">The habits of the text, which exclude some readings.</param>
    /// <param name="edits">What the text shows of its damage.</param>
    public bool AreDearer(ReadOnlySpan<char> read, in Surroundings around, float limit, OtherWords words,
        ReadOnlySpan<OtherWord> others, in DamageProfile profile, DocumentEdits edits)
    {
        ulong before = NgramStore.PairOf(around.First, around.Second);
        Ask(read, before, NgramStore.StartOf(around.Second), limit, words, others, edits);
        if (_count == 0) return true;
        float backoff = _store.BackoffOf(before);
        LookAtPairs(before, limit, _store.BackoffOf(around.Second), backoff, words, others);
        LookAtTriples(limit, backoff);
        for (bool isFirst = true; _count > 0; isFirst = false)
        {
            if (!isFirst) Weigh(limit, around);
            if (!MoveOn(read, around, limit, words, others, profile)) return false;
        }

        return true;
    }

    /// <summary>Asks for the pairs that the readings make with the word before.</summary>
    private void Ask(ReadOnlySpan<char> read, ulong before, ulong last, float limit, OtherWords words,
        ReadOnlySpan<OtherWord> others, DocumentEdits edits)
    {
        if (_rivals.Length < others.Length) _rivals = new Rival[others.Length * 2];
        uint form = edits.IsActive ? DocumentEdits.HashOf(read) : 0;
        _store.PrefetchPair(before);
        _count = 0;
        for (int i = 0; i < others.Length; i++)
        {
            ref readonly OtherWord other = ref others[i];
            float bonus = edits.IsActive ? edits.Bonus(form, words.EditsOf(other)) : 0, cost = MathF.Max(0, other.Channel - bonus);
            if (cost > limit) continue;
            int token = words.FirstTokenOf(other);
            ulong pair = NgramStore.Append(last, token);
            _store.PrefetchPair(pair);
            _rivals[_count++] = new Rival { Index = i, Token = token, Cost = cost, Pair = pair };
        }
    }

    /// <summary>Adds what the pairs tell; where a pair was seen, its triple is asked for.</summary>
    private void LookAtPairs(
        ulong before, float limit, float unseen, float backoff, OtherWords words, ReadOnlySpan<OtherWord> others)
    {
        int kept = 0;
        foreach (ref Rival rival in _rivals.AsSpan(0, _count))
        {
            if (_store.TryPair(rival.Pair, out rival.Step, out rival.Backoff))
            {
                rival.IsSeen = true;
                rival.Triple = NgramStore.Append(before, rival.Token);
                _store.PrefetchTriple(rival.Triple);
            }
            else
            {
                rival.Cost += unseen + others[rival.Index].Alone + backoff;
                if (rival.Cost > limit) continue;
            }

            _rivals[kept++] = rival;
        }

        _count = kept;
    }

    /// <summary>Adds what the triples tell.</summary>
    private void LookAtTriples(float limit, float backoff)
    {
        int kept = 0;
        foreach (ref Rival rival in _rivals.AsSpan(0, _count))
        {
            if (rival.IsSeen) rival.Cost += _store.TryTriple(rival.Triple, out float whole) ? whole : rival.Step + backoff;
            if (rival.Cost <= limit) _rivals[kept++] = rival;
        }

        _count = kept;
    }

    /// <summary>Adds what the next token of each costs: one of its own, or one of the two behind the place.</summary>
    private void Weigh(float limit, in Surroundings around)
    {
        int kept = 0;
        foreach (ref Rival rival in _rivals.AsSpan(0, _count))
        {
            float step = _store.CostAlong(rival.Pair, rival.Triple, rival.Last, rival.Token, ref rival.Backoff);
            if (rival.Behind == 0) rival.Cost += step;
            else rival.After += step;
            if (rival.Cost <= limit) _rivals[kept++] = rival;
        }

        _count = kept;
    }

    /// <summary>
    /// Asks for the next token of each reading. False as soon as one has none left, costs no more than the limit, and may replace the word.
    /// </summary>
    private bool MoveOn(ReadOnlySpan<char> read, in Surroundings around, float limit, OtherWords words,
        ReadOnlySpan<OtherWord> others, in DamageProfile profile)
    {
        int kept = 0;
        foreach (ref Rival rival in _rivals.AsSpan(0, _count))
        {
            ReadOnlySpan<int> own = words.TokensOf(others[rival.Index]);
            rival.At++;
            if (rival.At >= own.Length) rival.Behind++;
            if (rival.Behind > around.Known || (rival.Behind == 2 && rival.After > limit - rival.Cost))
            {
                if (rival.Cost + rival.After <= limit
                    && CandidateFilter.Allows(read, words.TextOf(others[rival.Index]), WordClasses.None, profile)) return false;
                continue;
            }

            rival.Last = rival.Token;
            rival.Token = rival.Behind switch { 0 => own[rival.At], 1 => around.Third, _ => around.Fourth };
            rival.Triple = NgramStore.Append(rival.Pair, rival.Token);
            rival.Pair = NgramStore.PairOf(rival.Last, rival.Token);
            _store.PrefetchPair(rival.Pair);
            _store.PrefetchTriple(rival.Triple);
            _rivals[kept++] = rival;
        }

        _count = kept;
        return true;
    }

    /// <summary>Another reading that may still be as likely as the word.</summary>
    private struct Rival
    {
        /// <summary>Which reading it is, which of its tokens is asked for, and how many behind the place were.</summary>
        public int Index, At, Behind;

        /// <summary>What it costs by all that is known of it so far, and what the tokens behind the place add.</summary>
        public float Cost, After;

        /// <summary>The token that is asked for, and the one before it.</summary>
        public int Token, Last;

        /// <summary>The hashes of the pair and of the triple that end with the token.</summary>
        public ulong Pair, Triple;

        /// <summary>What its first token costs after the word before, if both were seen together.</summary>
        public float Step;

        /// <summary>What the last pair adds to an unknown triple.</summary>
        public float Backoff;

        public bool IsSeen;
    }
}
