using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace OcrFrench.Models.Lexicon;

/// <summary>
/// An exact hash table of the most frequent words of up to ten letters, in front of the graph: with six bits per letter the whole word is
/// one 64-bit key, so a hit costs one multiplication and, nearly always, one comparison.
/// </summary>
internal readonly unsafe struct HotWords
{
    /// <summary>Ten letters of six bits fit a 64-bit key.</summary>
    internal const int MaxLength = 10;

    /// <summary>The maximum distance of a word from its slot, guaranteed by the builder.</summary>
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

    /// <summary>The word's index, or −1 if it is not a frequent one.</summary>
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
