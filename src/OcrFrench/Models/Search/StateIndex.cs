using System.Numerics;

namespace OcrFrench.Models.Search;

/// <summary>A hash table from a state's key to its index; clearing it is free.</summary>
internal sealed class StateIndex
{
    private readonly Entry[] _entries;
    private int _mask;
    private int _stamp;

    public StateIndex(int capacity) => _entries = new Entry[BitOperations.RoundUpToPowerOf2((uint)capacity * 2)];

    private struct Entry
    {
        public ulong Key;
        public int Stamp;
        public int Value;
    }

    /// <summary>Clears the table, sized for about this many keys: a small table stays compact in memory.</summary>
    public void Clear(int expected)
    {
        _mask = (int)Math.Min(BitOperations.RoundUpToPowerOf2((uint)expected * 2), (uint)_entries.Length) - 1;
        if (++_stamp != int.MaxValue) return;
        Array.Clear(_entries);
        _stamp = 1;
    }

    /// <summary>The slot of a key's value; it contains -1 if the key is new, and the caller must then set it.</summary>
    public ref int Find(ulong key)
    {
        Entry[] entries = _entries;
        int slot = (int)((key * 0x9E3779B97F4A7C15) >> 40) & _mask;
        while (true)
        {
            ref Entry entry = ref entries[slot];
            if (entry.Stamp != _stamp)
            {
                entry.Stamp = _stamp;
                entry.Key = key;
                entry.Value = -1;
                return ref entry.Value;
            }

            if (entry.Key == key) return ref entry.Value;
            slot = (slot + 1) & _mask;
        }
    }
}
