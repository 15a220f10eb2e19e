using OcrFrench.Lexicon;

namespace OcrFrench.Channel;

[Flags]
internal enum StateFlags : byte
{
    None = 0,

    /// <summary>At least one character of the current word is printed.</summary>
    InWord = 1,

    /// <summary>The word before was a clitic: a vowel must follow.</summary>
    AfterClitic = 2,

    /// <summary>The last edit put something in, so that the next one may not.</summary>
    Inserted = 4,

    /// <summary>Of an edit alone: what was read is what was printed.</summary>
    Kept = 8,
}

/// <summary>A partial reading: where it stands in the lexicon, what it cost, and where it came from.</summary>
internal struct SearchState
{
    public GraphState Graph;
    public float Cost;
    public float Unigram;
    public float Order;
    public int Back;
    public int Next;
    public ShortText Printed;
    public byte ReadLength;
    public byte Words;
    public byte Splits;
    public byte Generic;
    public StateFlags Flags;
}

/// <summary>A hash table from a state's key to its index, emptied at no cost.</summary>
internal sealed class StateIndex
{
    private readonly ulong[] _keys;
    private readonly int[] _stamps;
    private readonly int[] _values;
    private readonly int _mask;
    private int _stamp;

    public StateIndex(int capacity)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)capacity * 2);
        _keys = new ulong[size];
        _stamps = new int[size];
        _values = new int[size];
        _mask = size - 1;
    }

    public void Clear()
    {
        if (++_stamp != int.MaxValue) return;
        Array.Clear(_stamps);
        _stamp = 1;
    }

    /// <summary>The place of a key's value; -1 stands there when the key is new, and the caller must then set it.</summary>
    public ref int Find(ulong key)
    {
        ulong mixed = key * 0x9E3779B97F4A7C15;
        int slot = (int)(mixed >> 40) & _mask;
        while (_stamps[slot] == _stamp && _keys[slot] != key) slot = (slot + 1) & _mask;
        if (_stamps[slot] == _stamp) return ref _values[slot];
        _stamps[slot] = _stamp;
        _keys[slot] = key;
        _values[slot] = -1;
        return ref _values[slot];
    }
}
