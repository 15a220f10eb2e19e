using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace OcrFrench.Lexicon;

/// <summary>
/// Proves once, when a lexicon is opened, all that later look-ups take for granted: every edge leads forward to a node
/// that exists (so no walk loops), every skip is the number of words before it (so every index is in range), every hot
/// word has an index in range. After that nothing is checked again.
/// </summary>
internal static class GraphValidator
{
    internal static void Check(ReadOnlySpan<byte> bytes, in LexiconFormat format)
    {
        int[] counts = ArrayPool<int>.Shared.Rent(format.Nodes);
        byte[] heights = ArrayPool<byte>.Shared.Rent(format.Nodes);
        try
        {
            for (int node = format.Nodes - 1; node >= 0; node--)
            {
                counts[node] = CheckNode(bytes, format, node, counts, heights);
            }

            if (counts[0] != format.Words)
                throw new InvalidDataException("The lexicon's graph holds another number of words than its header says.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(heights);
            ArrayPool<int>.Shared.Return(counts);
        }

        CheckHotIndexes(bytes, format);
    }

    // Runs once for each node, all of it before the runtime would get round to optimising it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int CheckNode(ReadOnlySpan<byte> bytes, in LexiconFormat format, int node, int[] counts, byte[] heights)
    {
        ReadOnlySpan<byte> record = bytes[(int)(LexiconFormat.NodesAt + ((long)node * LexiconFormat.NodeSize))..];
        ulong mask = BinaryPrimitives.ReadUInt64LittleEndian(record);
        uint first = BinaryPrimitives.ReadUInt32LittleEndian(record[8..]) & 0xFFFFFF;
        int children = BitOperations.PopCount(mask & ~1UL);
        if (mask >> 1 >> (Letters.SymbolCount - 1) != 0)
            throw new InvalidDataException("A node of the lexicon has a letter outside the alphabet.");
        if (first + children > format.Edges)
            throw new InvalidDataException("A node of the lexicon has edges outside their table.");
        if (node == 0 ? (mask & 1) != 0 : mask == 0)
            throw new InvalidDataException("The lexicon has an empty word, or a path that ends without a word.");
        int height = 0;
        long words = (long)(mask & 1);
        for (int i = 0; i < children; i++)
        {
            ReadOnlySpan<byte> edge = bytes[(int)(format.EdgesAt + ((first + i) * LexiconFormat.EdgeSize))..];
            ulong packed = BinaryPrimitives.ReadUInt64LittleEndian(edge);
            int target = (int)(packed & 0xFFFFFF);
            if (target <= node || target >= format.Nodes)
                throw new InvalidDataException("An edge of the lexicon leads nowhere or backward.");
            if ((long)((packed >> 24) & 0xFFFFFF) != words)
                throw new InvalidDataException("An edge of the lexicon skips a wrong number of words.");
            words += counts[target];
            height = Math.Max(height, heights[target] + 1);
        }

        if (height > WordGraph.MaxWordLength)
            throw new InvalidDataException("The lexicon has a word that is too long.");
        heights[node] = (byte)height;

        return words <= format.Words
            ? (int)words
            : throw new InvalidDataException("A node of the lexicon leads to more words than there are.");
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CheckHotIndexes(ReadOnlySpan<byte> bytes, in LexiconFormat format)
    {
        ReadOnlySpan<byte> indexes = bytes.Slice((int)format.HotIndexesAt, 4 * format.HotSlots);
        for (int slot = 0; slot < format.HotSlots; slot++)
        {
            uint index = BinaryPrimitives.ReadUInt32LittleEndian(indexes[(4 * slot)..]);
            if (index != 0 && index >= (uint)format.Words)
                throw new InvalidDataException("A frequent word of the lexicon has an index out of range.");
        }
    }
}
