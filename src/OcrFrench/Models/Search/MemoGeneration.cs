using OcrFrench.Characters;

namespace OcrFrench.Models.Search;

/// <summary>A hash table of searches and the candidates they found, in reusable buffers.</summary>
internal sealed class MemoGeneration
{
    /// <summary>
    /// By hand: what a long damaged book searches for in one pass, so that its later passes find all of it here; 1.6 MB of training
    /// pages have 30 386 searches.
    /// </summary>
    private const int MostEntries = 1 << 15;

    private int[] _slots = new int[1 << 10];
    private readonly Arena<char> _keys = new(4096);
    private Entry[] _entries = new Entry[256];
    private int _count;

    private struct Entry
    {
        public uint Hash;
        public int KeyStart, KeyLength;
        public int From, Count;
    }

    public CandidateList Kept { get; } = new();

    public bool IsFull => _count == MostEntries;

    public void Clear()
    {
        if (_count > 0) Array.Clear(_slots);
        _count = 0;
        _keys.Clear();
        Kept.Clear();
    }

    /// <summary>Finds where in <see cref="Kept"/> the candidates of a search are.</summary>
    public bool TryFind(ReadOnlySpan<char> key, uint hash, out int from, out int count)
    {
        for (int slot = Slot(hash); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref readonly Entry entry = ref _entries[_slots[slot] - 1];
            if (entry.Hash != hash || !_keys.At(entry.KeyStart, entry.KeyLength).SequenceEqual(key)) continue;
            (from, count) = (entry.From, entry.Count);
            return true;
        }

        from = count = 0;
        return false;
    }

    /// <summary>Adds a search that is not in the table.</summary>
    public void Add(ReadOnlySpan<char> key, uint hash, int from, int count)
    {
        if (_count == _entries.Length) Array.Resize(ref _entries, _entries.Length * 2);
        if (_count * 2 >= _slots.Length) Widen();
        _entries[_count++] = new Entry { Hash = hash, KeyStart = _keys.Write(key), KeyLength = key.Length, From = from, Count = count };
        Place(hash, _count);
    }

    /// <summary>Twice the slots: small texts take little memory.</summary>
    private void Widen()
    {
        _slots = new int[_slots.Length * 2];
        for (int i = 0; i < _count; i++) Place(_entries[i].Hash, i + 1);
    }

    private void Place(uint hash, int number)
    {
        int slot = Slot(hash);
        while (_slots[slot] != 0) slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = number;
    }

    private int Slot(uint hash) => (int)(hash & (uint)(_slots.Length - 1));
}
