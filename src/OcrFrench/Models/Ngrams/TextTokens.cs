using OcrFrench.Models.Lexicon;

namespace OcrFrench.Models.Ngrams;

/// <summary>
/// The tokens of a whole text with their ids, and what each costs after the two before it: read once for all who ask for them.
/// </summary>
/// <remarks>One text at a time, on one thread; the buffers are used again.</remarks>
internal sealed class TextTokens(NgramModel model, WordGraph words)
{
    /// <summary>By hand: the lines of the model's tables are asked for in rounds of as many tokens as memory brings side by side.</summary>
    private const int Ahead = 8;

    private readonly TokenMemo _idsOf = new(words);
    private LanguageToken[] _tokens = new LanguageToken[64];
    private int[] _ids = new int[64];
    private ulong[] _followers = new ulong[64];
    private int[] _nodes = new int[64];
    private float[] _costs = new float[64];
    private ulong[] _pairs = new ulong[64]; // the hash of each id with the one before it
    private int _costsTo;
    private float _backoff; // what the last two ids that were weighed add to an unknown triple

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The length of the text that was read.</summary>
    public int TextLength { get; private set; }

    public ref readonly LanguageToken this[int index] => ref _tokens[index];

    /// <summary>The id of a token; before the first there are only starts of sentences.</summary>
    public int IdOf(int index) => index < 0 ? model.SentenceStart : _ids[index];

    /// <summary>The letters that can follow those of a word in longer words, as bits by symbol.</summary>
    public ulong FollowersOf(int index) => _followers[index];

    /// <summary>Where the letters of a word lead in the lexicon, if any can follow.</summary>
    public int NodeOf(int index) => _nodes[index];

    /// <summary>−ln P of a token after the two before it, in nats; 0 for the start of a sentence.</summary>
    public float CostOf(int index)
    {
        if (index >= _costsTo) AddCosts(index);
        return _costs[index];
    }

    /// <summary>Forgets the text.</summary>
    public void Clear() => Count = _costsTo = TextLength = 0;

    /// <summary>Reads a text.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        Clear();
        TextLength = text.Length;
        foreach (LanguageToken token in new TokenEnumerator(text))
        {
            if (Count == _tokens.Length) Grow();
            _tokens[Count++] = token;
        }

        for (int i = 0; i < Count; i++)
        {
            if (i + Ahead < Count) _idsOf.Prefetch(text, _tokens[i + Ahead]);
            _ids[i] = _idsOf.Of(text, _tokens[i], out _followers[i], out _nodes[i]);
        }
    }

    /// <summary>The first token that starts at a place or after it.</summary>
    /// <param name="place">The place.</param>
    /// <param name="hint">A token near it: places are asked for in order.</param>
    public int IndexAt(int place, int hint)
    {
        int at = Math.Min(hint, Count);
        while (at > 0 && _tokens[at - 1].Start >= place) at--;
        while (at < Count && _tokens[at].Start < place) at++;
        return at;
    }

    private void AddCosts(int upTo)
    {
        int last = Math.Min(Count - 1, upTo + Ahead);
        if (model.HasContexts) Follow(model.Store, last);
        else for (int i = _costsTo; i <= last; i++) _costs[i] = model.Cost(IdOf(i - 2), IdOf(i - 1), _ids[i]);
        _costsTo = last + 1;
    }

    /// <summary>The same costs, where each pair of ids is looked up once and not twice.</summary>
    private void Follow(NgramStore store, int last)
    {
        ulong before = _costsTo > 0 ? _pairs[_costsTo - 1] : NgramStore.PairOf(model.SentenceStart, model.SentenceStart);
        if (_costsTo == 0) _backoff = store.BackoffOf(before);
        ulong pair = before;
        for (int i = _costsTo; i <= last; i++)
        {
            ulong triple = NgramStore.Append(pair, _ids[i]);
            _pairs[i] = pair = NgramStore.PairOf(IdOf(i - 1), _ids[i]);
            store.PrefetchPair(pair);
            store.PrefetchTriple(triple);
            store.PrefetchAlone(_ids[i]);
        }

        for (int i = _costsTo; i <= last; i++)
        {
            ulong triple = NgramStore.Append(before, _ids[i]);
            before = _pairs[i];
            _costs[i] = store.CostAlong(before, triple, IdOf(i - 1), _ids[i], ref _backoff);
        }
    }

    private void Grow()
    {
        Array.Resize(ref _tokens, _tokens.Length * 2);
        Array.Resize(ref _ids, _ids.Length * 2);
        Array.Resize(ref _followers, _followers.Length * 2);
        Array.Resize(ref _nodes, _nodes.Length * 2);
        Array.Resize(ref _costs, _costs.Length * 2);
        Array.Resize(ref _pairs, _pairs.Length * 2);
    }
}
