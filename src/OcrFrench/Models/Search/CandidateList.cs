using OcrFrench.Models.Confusions;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.Models.Search;

/// <summary>A text that may have been printed where another was read.</summary>
/// <param name="TextStart">Where its text starts in the list's arena.</param>
/// <param name="TextLength">The length of its text.</param>
/// <param name="Channel">−ln P(read | printed), in nats.</param>
/// <param name="Unigram">−ln P(its words), each taken on its own, in nats.</param>
/// <param name="Words">The number of words, clitics included.</param>
/// <param name="Generic">The number of its edits that no table lists.</param>
/// <param name="Edits">Its edits that a table lists.</param>
internal readonly record struct Candidate(int TextStart, int TextLength, float Channel, float Unigram, int Words, int Generic,
    EditPath Edits);

/// <summary>Candidates and their texts, in reusable buffers.</summary>
internal sealed class CandidateList
{
    private char[] _arena = new char[1024];
    private (int From, int Count)[] _tokens = new (int, int)[64];
    private int[] _tokenArena = new int[256];
    private int _tokenArenaLength;
    private Candidate[] _items = new Candidate[64];
    private int _arenaLength;

    public int Count { get; private set; }

    public ref readonly Candidate this[int index] => ref _items[index];

    public ReadOnlySpan<char> TextOf(int index) => _arena.AsSpan(_items[index].TextStart, _items[index].TextLength);

    public void Clear()
    {
        Count = 0;
        _arenaLength = 0;
        _tokenArenaLength = 0;
    }

    /// <summary>The ids of a candidate's tokens in the language model, after <see cref="Tokenize"/>.</summary>
    public ReadOnlySpan<int> TokensOf(int index) => _tokenArena.AsSpan(_tokens[index].From, _tokens[index].Count);

    /// <summary>Looks up the tokens of those candidates, from an index on, that have none yet.</summary>
    public void Tokenize(TokenIds ids, int from = 0)
    {
        for (int c = from; c < Count; c++)
        {
            if (_tokens[c].Count >= 0) continue;
            int start = _tokenArenaLength;
            ReadOnlySpan<char> text = TextOf(c);
            foreach (LanguageToken token in new TokenEnumerator(text))
            {
                if (token.Kind == LanguageTokenKind.SentenceStart) continue;
                if (_tokenArenaLength == _tokenArena.Length) Array.Resize(ref _tokenArena, _tokenArena.Length * 2);
                _tokenArena[_tokenArenaLength++] = ids.Of(text, token);
            }

            _tokens[c] = (start, _tokenArenaLength - start);
        }
    }

    /// <summary>Lowers or raises a candidate's cost according to what the document shows.</summary>
    public void Adapt(int index, float bonus) =>
        _items[index] = _items[index] with { Channel = MathF.Max(0, _items[index].Channel - bonus) };

    /// <summary>Adds consecutive candidates of another list, already tokenized there and all different.</summary>
    public void AddRange(CandidateList source, int from, int count)
    {
        if (count == 0) return;
        while (Count + count > _items.Length) Grow();
        ref readonly Candidate last = ref source._items[from + count - 1];
        int text = source._items[from].TextStart, textLength = last.TextStart + last.TextLength - text;
        int tokens = source._tokens[from].From, tokensLength = source._tokens[from + count - 1].From
            + source._tokens[from + count - 1].Count - tokens;
        Reserve(ref _arena, _arenaLength, textLength);
        Reserve(ref _tokenArena, _tokenArenaLength, tokensLength);
        source._arena.AsSpan(text, textLength).CopyTo(_arena.AsSpan(_arenaLength));
        source._tokenArena.AsSpan(tokens, tokensLength).CopyTo(_tokenArena.AsSpan(_tokenArenaLength));
        for (int i = from; i < from + count; i++)
        {
            ref readonly Candidate item = ref source._items[i];
            _items[Count] = item with { TextStart = item.TextStart - text + _arenaLength };
            _tokens[Count++] = (source._tokens[i].From - tokens + _tokenArenaLength, source._tokens[i].Count);
        }

        _arenaLength += textLength;
        _tokenArenaLength += tokensLength;
    }

    /// <summary>Adds a candidate unless one with the same text and no greater cost has been added since <paramref name="from"/>.</summary>
    public void Add(int from, ReadOnlySpan<char> text, float channel, float unigram, int words, int generic, EditPath edits = default)
    {
        for (int i = from; i < Count; i++)
        {
            if (!TextOf(i).SequenceEqual(text)) continue;
            if (channel < _items[i].Channel) _items[i] = _items[i] with { Channel = channel, Generic = generic, Edits = edits };
            return;
        }

        Reserve(ref _arena, _arenaLength, text.Length);
        if (Count == _items.Length) Grow();
        text.CopyTo(_arena.AsSpan(_arenaLength));
        _tokens[Count] = (0, -1);
        _items[Count++] = new Candidate(_arenaLength, text.Length, channel, unigram, words, generic, edits);
        _arenaLength += text.Length;
    }

    private void Grow()
    {
        Array.Resize(ref _items, _items.Length * 2);
        Array.Resize(ref _tokens, _tokens.Length * 2);
    }

    private static void Reserve<T>(ref T[] arena, int used, int more)
    {
        if (used + more > arena.Length) Array.Resize(ref arena, Math.Max(arena.Length * 2, used + more));
    }
}
