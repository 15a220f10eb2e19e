using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace OcrFrench.Models.Lexicon;

/// <summary>
/// The most frequent words of up to ten letters in an exact hash table in front of the graph: six bits a letter make
/// the whole word one 64-bit key, so a hit costs one multiplication and, nearly always, one comparison.
/// </summary>
internal readonly unsafe struct HotWords
{
    internal const int MaxLength = 10;

    /// <summary>No word stands further than this from its place; the builder sees to it.</summary>
    internal const int MaxProbes = 8;

    private readonly byte* _keys;
    private readonly byte* _indexes;
    private readonly int _shift;
    private readonly int _mask;

    internal HotWords(byte* keys, byte* indexes, int slots)
    {
        _keys = keys;
        _indexes = indexes;
        _shift = ShiftFor(slots);
        _mask = slots - 1;
    }

    internal static int ShiftFor(int slots) => 64 - System.Numerics.BitOperations.Log2((uint)slots);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int SlotOf(ulong key, int shift) =>
        shift == 64 ? 0 : (int)(((key ^ (key >> 29)) * 0x9E3779B97F4A7C15) >> shift);

    /// <summary>The word's index, or −1 when it is not among the frequent ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Find(ulong key)
    {
        int slot = SlotOf(key, _shift);
        for (int probe = 0; probe < MaxProbes; probe++)
        {
            ulong found = BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(_keys + ((nint)slot * 8), 8));
            if (found == key)
                return BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(_indexes + ((nint)slot * 4), 4));
            if (found == 0)
                return -1;
            slot = (slot + 1) & _mask;
        }

        return -1;
    }
}
