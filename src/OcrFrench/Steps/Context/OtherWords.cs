using System.Numerics;
using OcrFrench.Characters;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Search;

namespace OcrFrench.Steps.Context;

/// <summary>
/// What else words may stand for, as the quick look needs it: nearly every word that may stand for another is right, and of its other
/// readings only the costs and the tokens matter. A word takes far less room here than its search in <see cref="CandidateMemo"/>.
/// </summary>
/// <remarks>One text at a time, on one thread. It outlives the text; its contents depend on the models alone.</remarks>
/// <param name="model">The language model, which knows what their tokens cost.</param>
internal sealed class OtherWords(NgramModel model)
{
    private const int SmallestTable = 1024;

    /// <summary>By hand: at 32 768 words, some ten megabytes, all are forgotten. Four novels have 11 030 that may be others.</summary>
    private const int LargestTable = 1 << 16;

    private readonly SearchSettings _settings = new();
    private readonly Arena<OtherWord> _others = new(1024);
    private readonly Arena<OtherForm> _forms = new(1024);
    private readonly Arena<int> _tokens = new(256);
    private readonly Arena<char> _texts = new(1024);
    private Entry[] _entries = new Entry[SmallestTable];
    private int _count, _setting, _othersKept, _tokensKept, _textsKept;

    private struct Entry
    {
        /// <summary>The word, its setting and whether it starts a sentence; 0 for an empty slot.</summary>
        public ulong Low, High;

        public int From, Count;
    }

    /// <summary>Prepares for the words of a text.</summary>
    public void Restart(ConfusionTable table, char apostrophe, bool allowsOld)
    {
        _setting = _settings.NumberOf(table, apostrophe, allowsOld, out bool forgets);
        if (forgets) Forget();
    }

    /// <summary>The other readings of a word, if it is among those that are remembered.</summary>
    public bool TryFind(scoped in WordKey key, out ReadOnlySpan<OtherWord> others)
    {
        ref readonly Entry entry = ref _entries[SlotOf(key)];
        others = entry.Low == 0 ? default : _others.At(entry.From, entry.Count);
        return entry.Low != 0;
    }

    /// <summary>Takes what a search has found, and remembers it under its key; without one it is valid until the next is taken.</summary>
    public ReadOnlySpan<OtherWord> Add(scoped in WordKey key, CandidateList found, int from, int count)
    {
        if (_count == _entries.Length / 2) Grow();
        _others.CutTo(_othersKept);
        _forms.CutTo(_othersKept);
        _tokens.CutTo(_tokensKept);
        _texts.CutTo(_textsKept);
        int start = _othersKept;
        for (int c = from; c < from + count; c++)
        {
            ReadOnlySpan<int> tokens = found.TokensOf(c);
            if (tokens.IsEmpty) continue; // nothing to weigh
            int token = tokens.Length == 1 ? tokens[0] : ~_tokens.Length;
            if (tokens.Length != 1)
            {
                _tokens.Add(tokens.Length);
                _tokens.Write(tokens);
            }

            ReadOnlySpan<char> text = found.TextOf(c);
            _others.Add(new OtherWord(found[c].Channel, token, model.Cost(tokens[0]), _forms.Length));
            _forms.Add(new OtherForm(found[c].Edits, _texts.Write(text), text.Length));
        }

        if (key.Low != 0)
        {
            _entries[SlotOf(key)] = new Entry { Low = key.Low, High = key.High, From = start, Count = _others.Length - start };
            _count++;
            (_othersKept, _tokensKept, _textsKept) = (_others.Length, _tokens.Length, _texts.Length);
        }

        return _others.At(start, _others.Length - start);
    }

    /// <summary>The tokens of a reading.</summary>
    public ReadOnlySpan<int> TokensOf(in OtherWord other) =>
        other.Token >= 0 ? new ReadOnlySpan<int>(in other.Token) : _tokens.At(~other.Token + 1, _tokens[~other.Token]);

    /// <summary>The first of them.</summary>
    public int FirstTokenOf(in OtherWord other) => other.Token >= 0 ? other.Token : _tokens[~other.Token + 1];

    public ReadOnlySpan<char> TextOf(in OtherWord other) => _texts.At(_forms[other.Form].TextStart, _forms[other.Form].TextLength);

    /// <summary>The edits of a reading that a table lists.</summary>
    public EditPath EditsOf(in OtherWord other) => _forms[other.Form].Edits;

    /// <summary>The key of a word; none if it is too long or has rare characters.</summary>
    public bool TryKey(ReadOnlySpan<char> read, SentenceStart atStart, out WordKey key)
    {
        key = default;
        if ((uint)(read.Length - 1) >= WordKey.MostCharacters) return false;
        ulong low = 0, high = (ulong)((_setting * 4) + (int)atStart + 1) << 56;
        for (int i = 0; i < read.Length; i++)
        {
            uint c = read[i];
            if (c - 4 >= 252)
            {
                // What is not in Latin-1 has the place of a control character.
                c = c switch { Chars.Apostrophe => 1u, 'œ' => 2u, 'Œ' => 3u, _ => 0u };
                if (c == 0) return false;
            }

            if (i < 8) low |= (ulong)c << (8 * i);
            else high |= (ulong)c << (8 * (i - 8));
        }

        key = new WordKey(low, high);
        return true;
    }

    private void Forget()
    {
        Array.Clear(_entries);
        _others.Clear();
        _forms.Clear();
        _tokens.Clear();
        _texts.Clear();
        _count = _othersKept = _tokensKept = _textsKept = 0;
    }

    private void Grow()
    {
        if (_entries.Length == LargestTable)
        {
            Forget();
            return;
        }

        Entry[] old = _entries;
        _entries = new Entry[old.Length * 4];
        foreach (ref readonly Entry entry in old.AsSpan())
            if (entry.Low != 0) _entries[SlotOf(new WordKey(entry.Low, entry.High))] = entry;
    }

    private int SlotOf(in WordKey key)
    {
        int slot = (int)(new ShortWord(key.Low, key.High).Hash >> (64 - BitOperations.Log2((uint)_entries.Length)));
        while (_entries[slot].Low != 0 && (_entries[slot].Low != key.Low || _entries[slot].High != key.High))
            slot = (slot + 1) & (_entries.Length - 1);
        return slot;
    }
}

/// <summary>Another reading of a word: what nearly all are excluded by.</summary>
/// <param name="Channel">−ln P(read | printed), in nats.</param>
/// <param name="Token">Its only token; if it has several, the complement of where they stand.</param>
/// <param name="Alone">What its first token costs without its surroundings.</param>
/// <param name="Form">Where the rest of what is known of it stands.</param>
internal readonly record struct OtherWord(float Channel, int Token, float Alone, int Form)
{
    public readonly int Token = Token;
}

/// <summary>What else is known of another reading.</summary>
/// <param name="Edits">Its edits that a table lists.</param>
/// <param name="TextStart">Where its text starts.</param>
/// <param name="TextLength">How long its text is.</param>
internal readonly record struct OtherForm(EditPath Edits, int TextStart, int TextLength);

/// <summary>A word of up to fifteen characters, its setting and whether it starts a sentence, as sixteen bytes.</summary>
internal readonly record struct WordKey(ulong Low, ulong High)
{
    public const int MostCharacters = 15;
}
