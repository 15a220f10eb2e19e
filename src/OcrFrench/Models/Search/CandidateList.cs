using OcrFrench.Characters;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.Models.Search;

/// <summary>A text that may have been printed where another was read.</summary>
/// <param name="TextStart">Where its text starts in the arena of the list.</param>
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
    private readonly Arena<char> _texts = new(1024);
    private readonly Arena<int> _ids = new(256);
    private (int From, int Count)[] _tokens = new (int, int)[64];
    private Candidate[] _items = new Candidate[64];

    public int Count { get; private set; }

    public ref readonly Candidate this[int index] => ref _items[index];

    public ReadOnlySpan<char> TextOf(int index) => _texts.At(_items[index].TextStart, _items[index].TextLength);

    public void Clear()
    {
        Count = 0;
        _texts.Clear();
        _ids.Clear();
    }

    /// <summary>The ids of a candidate's tokens in the language model, after <see cref="Tokenize"/>.</summary>
    public ReadOnlySpan<int> TokensOf(int index) => _ids.At(_tokens[index].From, _tokens[index].Count);

    /// <summary>Looks up the tokens of those candidates, from an index on, that have none yet.</summary>
    public void Tokenize(TokenIds ids, int from = 0)
    {
        for (int c = from; c < Count; c++)
        {
            if (_tokens[c].Count >= 0) continue;
            int start = _ids.Length;
            ReadOnlySpan<char> text = TextOf(c);
            foreach (LanguageToken token in new TokenEnumerator(text))
            {
                if (token.Kind == LanguageTokenKind.SentenceStart) continue;
                _ids.Add(ids.Of(text, token));
            }

            _tokens[c] = (start, _ids.Length - start);
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
        int textShift = _texts.Write(source._texts.At(text, textLength)) - text;
        int tokensShift = _ids.Write(source._ids.At(tokens, tokensLength)) - tokens;
        for (int i = from; i < from + count; i++)
        {
            ref readonly Candidate item = ref source._items[i];
            _items[Count] = item with { TextStart = item.TextStart + textShift };
            _tokens[Count++] = (source._tokens[i].From + tokensShift, source._tokens[i].Count);
        }
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

        if (Count == _items.Length) Grow();
        _tokens[Count] = (0, -1);
        _items[Count++] = new Candidate(_texts.Write(text), text.Length, channel, unigram, words, generic, edits);
    }

    private void Grow()
    {
        Array.Resize(ref _items, _items.Length * 2);
        Array.Resize(ref _tokens, _tokens.Length * 2);
    }
}
