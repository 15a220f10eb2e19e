using System.Numerics;
using OcrFrench.Characters;

namespace OcrFrench.Survey;

/// <summary>
/// How often each word occurs in a document, ignoring letter case and any elided words before it: a name that recurs is not a misreading,
/// and a candidate that the document contains elsewhere is a likely one.
/// </summary>
/// <remarks>Words are kept as hashes in a reusable table: filling it does not allocate once it has grown.</remarks>
internal sealed class DocumentWords
{
    private const int SmallestTable = 256;
    private const ulong Seed = 14695981039346656037, Prime = 1099511628211;

    private ulong[] _keys = new ulong[SmallestTable];
    private int[] _counts = new int[SmallestTable];
    private int[] _used = new int[SmallestTable / 2];
    private int _distinct;

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        // After a long document only the slots that were used are cleared.
        foreach (int slot in _used.AsSpan(0, _distinct)) _keys[slot] = 0;
        _distinct = 0;
    }

    /// <summary>Counts all words of a text.</summary>
    public void Fill(ReadOnlySpan<char> text)
    {
        Clear();
        Count(text);
    }

    /// <summary>Counts the words of a part of a text too.</summary>
    public void Count(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length;)
        {
            if (Separates(text[at]))
            {
                at++;
                continue;
            }

            int start = at;
            while (at < text.Length && !Separates(text[at])) at++;
            Add(KeyOf(text[start..at]), 1);
        }
    }

    /// <summary>How often a word was counted.</summary>
    public int CountOf(ReadOnlySpan<char> form)
    {
        ulong key = KeyOf(form);
        int slot = SlotOf(key);
        return key != 0 && _keys[slot] == key ? _counts[slot] : 0;
    }

    public static bool Separates(char c) => Chars.ClassOf(c) is CharClass.Space or CharClass.Punctuation;

    /// <summary>Adds to the count of a word, given its key.</summary>
    public void Add(ulong key, int count)
    {
        if (key == 0) return;
        int slot = SlotOf(key);
        if (_keys[slot] == key)
        {
            _counts[slot] += count;
            return;
        }

        if (_distinct == _used.Length)
        {
            Grow();
            slot = SlotOf(key);
        }

        _keys[slot] = key;
        _counts[slot] = count;
        _used[_distinct++] = slot;
    }

    /// <summary>The slot of a key, or the free slot where it belongs.</summary>
    private int SlotOf(ulong key)
    {
        int slot = (int)(key >> 32) & (_keys.Length - 1);
        while (_keys[slot] != 0 && _keys[slot] != key) slot = (slot + 1) & (_keys.Length - 1);
        return slot;
    }

    private void Grow()
    {
        (ulong[] keys, int[] counts, int[] used) = (_keys, _counts, _used);
        _keys = new ulong[keys.Length * 2];
        _counts = new int[keys.Length * 2];
        _used = new int[keys.Length];
        for (int i = 0; i < _distinct; i++)
        {
            int slot = SlotOf(keys[used[i]]);
            (_keys[slot], _counts[slot], _used[i]) = (keys[used[i]], counts[used[i]], slot);
        }
    }

    /// <summary>The hash of a word without clitics and surrounding hyphens; 0 if nothing is left.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> form)
    {
        form = CoreOf(form);
        if (form.IsEmpty) return 0;
        ulong hash = Seed;
        foreach (char c in form) hash = (hash ^ (Chars.IsApostrophe(c) ? Chars.Apostrophe : Letters.ToLower(c))) * Prime;
        hash ^= BitOperations.RotateRight(hash, 29);
        return hash == 0 ? 1 : hash;
    }

    /// <summary>A word without clitics and surrounding hyphens.</summary>
    public static ReadOnlySpan<char> CoreOf(ReadOnlySpan<char> form)
    {
        while (form.Length > 0 && (Chars.ClassOf(form[0]) == CharClass.Hyphen || Chars.IsApostrophe(form[0]))) form = form[1..];
        while (form.Length > 0 && (Chars.ClassOf(form[^1]) == CharClass.Hyphen || Chars.IsApostrophe(form[^1]))) form = form[..^1];
        for (int clitic = Clitics.LengthAt(form); clitic > 0 && clitic < form.Length; clitic = Clitics.LengthAt(form))
        {
            form = form[clitic..];
        }
        return form;
    }
}
