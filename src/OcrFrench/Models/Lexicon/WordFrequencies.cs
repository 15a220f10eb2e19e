using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace OcrFrench.Models.Lexicon;

/// <summary>
/// The frequency byte of each word. Four words in five have none: a bit per word says which, and the bytes of the others are stored
/// consecutively.
/// </summary>
internal readonly unsafe struct WordFrequencies
{
    private readonly byte* _blocks;
    private readonly byte* _values;

    internal WordFrequencies(byte* blocks, byte* values)
    {
        _blocks = blocks;
        _values = values;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal byte ByteOf(int index)
    {
        byte* block = BlockOf(index);
        ulong bits = Bits(block), bit = 1UL << index;
        return (bits & bit) == 0 ? (byte)0 : _values[Before(block) + BitOperations.PopCount(bits & (bit - 1))];
    }

    /// <summary>The non-zero bytes for a range of consecutive words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ReadOnlySpan<byte> Attested(int from, int count)
    {
        int first = Rank(from);
        return new ReadOnlySpan<byte>(_values + first, Rank(from + count) - first);
    }

    /// <summary>The number of words before this one that have a frequency.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Rank(int index)
    {
        byte* block = BlockOf(index);
        return Before(block) + BitOperations.PopCount(Bits(block) & ((1UL << index) - 1));
    }

    private byte* BlockOf(int index) => _blocks + ((nint)(index / LexiconFormat.FrequencyBlock) * LexiconFormat.FrequencyBlockSize);

    private static ulong Bits(byte* block) => BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(block, 8));

    private static int Before(byte* block) => BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(block + 8, 4));
}
