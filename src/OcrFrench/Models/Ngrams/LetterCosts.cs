namespace OcrFrench.Models.Ngrams;

/// <summary>
/// Remembers what the model of letters said of the last words: a name is weighed several times in each pass, and recurs.
/// </summary>
/// <remarks>Not thread-safe. It outlives the text; its contents depend on the model alone.</remarks>
/// <param name="model">The model of letters.</param>
internal sealed class LetterCosts(CharacterModel model)
{
    /// <summary>By hand: in 14 KB, of each slot the word that came last, if it is no longer than nearly all are.</summary>
    private const int Slots = 256, Longest = 24;

    private readonly char[] _texts = new char[Slots * Longest];
    private readonly Entry[] _entries = new Entry[Slots];

    /// <summary>The same as <see cref="CharacterModel.Cost"/>.</summary>
    public float Cost(ReadOnlySpan<char> word)
    {
        if ((uint)(word.Length - 1) >= Longest) return model.Cost(word);
        uint hash = 0;
        foreach (char c in word) hash = (hash ^ c) * 0x9E3779B1;
        int slot = (int)(hash >> 24);
        Span<char> kept = _texts.AsSpan(slot * Longest, word.Length);
        if (_entries[slot].Length == word.Length && kept.SequenceEqual(word)) return _entries[slot].Cost;
        word.CopyTo(kept);
        _entries[slot] = new Entry(word.Length, model.Cost(word));
        return _entries[slot].Cost;
    }

    private readonly record struct Entry(int Length, float Cost);
}
