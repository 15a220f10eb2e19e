namespace OcrFrench.Edits;

/// <summary>
/// Reuses strings: the same repairs recur within a text, and the corrections of all texts share their strings. A string is replaced by the
/// next one that hashes to its slot, so the pool never grows. Not thread-safe.
/// </summary>
internal sealed class TextPool
{
    /// <summary>By hand: more than the different repairs of a long text.</summary>
    private const int Size = 1 << 13;

    /// <summary>By hand: longer texts hardly ever recur.</summary>
    private const int Longest = 32;

    private string?[] _places = [];

    /// <summary>A string with these characters.</summary>
    public string Get(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "";
        if (text.Length > Longest) return new string(text);
        if (_places.Length == 0) _places = new string?[Size]; // most texts need no string
        ulong hash = (ulong)text.Length;
        foreach (char c in text) hash = (hash ^ c) * 0x9FB21C651E98DF25;
        ref string? place = ref _places[(int)(hash >> 48) & (Size - 1)];
        if (place is not null && text.SequenceEqual(place)) return place;
        return place = new string(text);
    }
}
