namespace OcrFrench.Characters;

/// <summary>
/// About a hundred words, each with a byte, looked up by span. A frozen dictionary is no faster and takes ten milliseconds to build, which
/// everyone who cleans a single page would pay for.
/// </summary>
internal sealed class SmallWordTable
{
    private readonly StringComparison _comparison;
    private readonly string[] _words;
    private readonly byte[] _values;
    private int _longest;

    /// <param name="capacity">The maximum number of words.</param>
    /// <param name="ignoresCase">Whether to ignore letter case.</param>
    public SmallWordTable(int capacity, bool ignoresCase)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)capacity * 2);
        _comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        _words = new string[size];
        _values = new byte[size];
    }

    /// <summary>Creates a set of words, whose bytes are 1.</summary>
    /// <param name="words">The words, separated by single spaces.</param>
    /// <param name="ignoresCase">Whether to ignore letter case.</param>
    public static SmallWordTable Of(string words, bool ignoresCase = false)
    {
        var table = new SmallWordTable(words.AsSpan().Count(' ') + 1, ignoresCase);
        table.Add(words, 1);
        return table;
    }

    /// <summary>Sets bits in the bytes of some words.</summary>
    /// <param name="words">The words, separated by single spaces.</param>
    /// <param name="bits">The bits.</param>
    public void Add(string words, byte bits)
    {
        for (int start = 0, end; start < words.Length; start = end + 1)
        {
            end = words.IndexOf(' ', start);
            if (end < 0) end = words.Length;
            ReadOnlySpan<char> word = words.AsSpan(start, end - start);
            int slot = SlotOf(word);
            _words[slot] ??= word.ToString();
            _longest = Math.Max(_longest, word.Length);
            _values[slot] |= bits;
        }
    }

    public bool Contains(ReadOnlySpan<char> word) => this[word] != 0;

    /// <summary>The byte of a word; 0 if it is not in the table.</summary>
    public byte this[ReadOnlySpan<char> word] => word.Length > _longest ? (byte)0 : _values[SlotOf(word)];

    /// <summary>The slot of a word, or a free slot for it.</summary>
    private int SlotOf(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word) hash = (hash ^ char.ToUpperInvariant(c)) * 16777619;
        int slot = (int)(hash ^ hash >> 15) & (_words.Length - 1);
        while (_words[slot] is { } other && !word.Equals(other, _comparison)) slot = (slot + 1) & (_words.Length - 1);
        return slot;
    }
}
