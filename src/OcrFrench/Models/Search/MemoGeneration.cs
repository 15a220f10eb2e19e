using OcrFrench.Characters;

namespace OcrFrench.Models.Search;

/// <summary>A hash table of searches and the candidates they found, in reusable buffers.</summary>
internal sealed class MemoGeneration
{
    /// <summary>By hand: the searches of a long document; more would outgrow the processor's cache.</summary>
    private const int MostEntries = 1 << 13;

    private readonly int[] _slots = new int[MostEntries * 2];
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
        int slot = Slot(hash);
        while (_slots[slot] != 0) slot = (slot + 1) & (_slots.Length - 1);
        if (_count == _entries.Length) Array.Resize(ref _entries, _entries.Length * 2);
        _entries[_count++] = new Entry { Hash = hash, KeyStart = _keys.Write(key), KeyLength = key.Length, From = from, Count = count };
        _slots[slot] = _count;
    }

    private int Slot(uint hash) => (int)(hash & (uint)(_slots.Length - 1));
}
