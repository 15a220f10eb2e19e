using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace OcrFrench.Models.Lexicon;

/// <summary>
/// The flags and classes of each word: four bits select one of the fifteen most common pairs, or say that it has another.
/// </summary>
internal readonly unsafe struct WordKinds
{
    private readonly byte* _palette;
    private readonly byte* _codes;
    private readonly byte* _rare;
    private readonly byte* _rareBlocks;

    internal WordKinds(byte* palette, byte* codes, byte* rare, byte* rareBlocks)
    {
        _palette = palette;
        _codes = codes;
        _rare = rare;
        _rareBlocks = rareBlocks;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal WordFlags FlagsOf(int index) => (WordFlags)_palette[2 * NumberOf(index)];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal WordClasses ClassesOf(int index) => (WordClasses)_palette[(2 * NumberOf(index)) + 1];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int NumberOf(int index)
    {
        int code = (_codes[index >> 1] >> (4 * (index & 1))) & LexiconFormat.RareKind;
        return code < LexiconFormat.RareKind ? code : RareNumberOf(index);
    }

    /// <summary>
    /// The number in the table of rare kinds, which is ordered by word: five in a block, and the most common words among them.
    /// </summary>
    private int RareNumberOf(int index)
    {
        int block = index / LexiconFormat.RareKindBlock;
        int low = Before(block), high = Before(block + 1);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            uint entry = BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(_rare + ((nint)middle * LexiconFormat.RareKindSize),
                4));
            if ((int)(entry >> 8) == index)
                return (byte)entry;
            if ((int)(entry >> 8) < index)
                low = middle + 1;
            else
                high = middle;
        }

        return 0;
    }

    private int Before(int block) =>
        BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(_rareBlocks + ((nint)block * LexiconFormat.RareKindBlockSize), 4));
}
