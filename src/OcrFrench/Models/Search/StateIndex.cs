using System.Numerics;

namespace OcrFrench.Models.Search;

/// <summary>
/// A hash table from a state's key to its index. Clearing it is free, and a slot takes four bytes: a search goes through it in no
/// order, and what it goes through should stay near the processor.
/// </summary>
internal sealed class StateIndex
{
    private const int IndexBits = 15;

    /// <summary>The number of states that can be told apart.</summary>
    public const int MostStates = 1 << IndexBits;

    private const int MostStamps = 1 << (31 - IndexBits);

    /// <summary>The stamp of the search that wrote a slot, and the index of a state.</summary>
    private readonly int[] _slots;

    private readonly ulong[] _keys = new ulong[MostStates];
    private int _mask;
    private int _stamp;

    public StateIndex() => _slots = new int[MostStates * 2];

    /// <summary>Clears the table, sized for at most this many keys: a small table stays compact in memory.</summary>
    public void Clear(int most)
    {
        _mask = (int)BitOperations.RoundUpToPowerOf2((uint)most + 1) - 1;
        if (++_stamp != MostStamps) return;
        Array.Clear(_slots);
        _stamp = 1;
    }

    /// <summary>
    /// The index of the state with a key. If the key is new, it gets the next index, and the state must be written there.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <param name="next">The next index.</param>
    public int Find(ulong key, int next)
    {
        int[] slots = _slots;
        int at = (int)((key * 0x9E3779B97F4A7C15) >> 40) & _mask;
        while (true)
        {
            ref int slot = ref slots[at];
            if (slot >> IndexBits != _stamp)
            {
                slot = _stamp << IndexBits | next;
                _keys[next] = key;
                return next;
            }

            int index = slot & (MostStates - 1);
            if (_keys[index] == key) return index;
            at = (at + 1) & _mask;
        }
    }
}
