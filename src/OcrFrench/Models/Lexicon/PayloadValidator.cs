using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace OcrFrench.Models.Lexicon;

/// <summary>Proves once, when a lexicon is opened, that every frequency, flag and class that can be requested is present.</summary>
internal static class PayloadValidator
{
    internal static void Check(ReadOnlySpan<byte> bytes, in LexiconFormat format)
    {
        CheckFrequencies(bytes, format);
        CheckRareKinds(bytes, format);
    }

    /// <summary>Each block must say how many words before it have a frequency, and no word past the last may have one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CheckFrequencies(ReadOnlySpan<byte> bytes, in LexiconFormat format)
    {
        int blocks = LexiconFormat.BlocksFor(format.Counts.Words), before = 0;
        ulong last = 0;
        for (int i = 0; i < blocks; i++)
        {
            ReadOnlySpan<byte> block = bytes[(int)(format.FrequencyBlocksAt + ((long)i * LexiconFormat.FrequencyBlockSize))..];
            if (BinaryPrimitives.ReadInt32LittleEndian(block[8..]) != before)
                throw new InvalidDataException("The lexicon counts its frequencies wrongly.");
            last = BinaryPrimitives.ReadUInt64LittleEndian(block);
            before += BitOperations.PopCount(last);
        }

        if (before != format.Counts.Attested || last >> (format.Counts.Words % LexiconFormat.FrequencyBlock) != 0)
            throw new InvalidDataException("The lexicon does not have the number of frequencies that its header says.");
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CheckRareKinds(ReadOnlySpan<byte> bytes, in LexiconFormat format)
    {
        int previous = -1, blocks = 0;
        for (int i = 0; i < format.Counts.RareKinds; i++)
        {
            int word = (int)(BinaryPrimitives.ReadUInt32LittleEndian(bytes[(int)(format.RareKindsAt
                + ((long)i * LexiconFormat.RareKindSize))..]) >> 8);
            if (word <= previous || word >= format.Counts.Words)
                throw new InvalidDataException("The lexicon's words of rare kinds are out of order.");
            if ((bytes[(int)(format.KindsAt + (word >> 1))] >> (4 * (word & 1)) & LexiconFormat.RareKind) != LexiconFormat.RareKind)
                throw new InvalidDataException("A word of the lexicon has two kinds.");
            for (; blocks <= word / LexiconFormat.RareKindBlock; blocks++) CheckRareBlock(bytes, format, blocks, i);
            previous = word;
        }

        for (; blocks < LexiconFormat.RareBlocksFor(format.Counts.Words); blocks++)
        {
            CheckRareBlock(bytes, format, blocks, format.Counts.RareKinds);
        }
    }

    private static void CheckRareBlock(ReadOnlySpan<byte> bytes, in LexiconFormat format, int block, int before)
    {
        if (BinaryPrimitives.ReadInt32LittleEndian(bytes[(int)(format.RareKindBlocksAt
            + ((long)block * LexiconFormat.RareKindBlockSize))..]) != before)
            throw new InvalidDataException("The lexicon counts its words of rare kinds wrongly.");
    }
}
