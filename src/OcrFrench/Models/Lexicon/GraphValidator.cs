using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using OcrFrench.Characters;

namespace OcrFrench.Models.Lexicon;

/// <summary>
/// Proves once, when a lexicon is opened, everything that later look-ups rely on: every edge leads forward to an existing node (so no walk
/// loops), every skip is the number of words before it (so every index is in range), every hot word has an index in range. Nothing is
/// checked again after that.
/// </summary>
internal static class GraphValidator
{
    internal static void Check(ReadOnlySpan<byte> bytes, in LexiconFormat format)
    {
        int[] counts = ArrayPool<int>.Shared.Rent(format.Counts.Nodes);
        byte[] heights = ArrayPool<byte>.Shared.Rent(format.Counts.Nodes);
        try
        {
            for (int node = format.Counts.Nodes - 1; node >= 0; node--)
            {
                counts[node] = CheckNode(bytes, format, node, counts, heights);
            }

            if (counts[0] != format.Counts.Words)
                throw new InvalidDataException("The lexicon's graph does not hold the number of words that its header says.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(heights);
            ArrayPool<int>.Shared.Return(counts);
        }

        CheckHotIndexes(bytes, format);
    }

    // Runs once per node, so it is over before the runtime would optimise it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int CheckNode(ReadOnlySpan<byte> bytes, in LexiconFormat format, int node, int[] counts, byte[] heights)
    {
        NodeRecord record = new(BinaryPrimitives.ReadUInt64LittleEndian(bytes[(int)(format.NodesAt + ((long)node * NodeRecord.Size))..]));
        if (record.Mask >= format.Counts.Masks)
            throw new InvalidDataException("A node of the lexicon has children outside their table.");
        ulong mask = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(int)(format.MasksAt + ((long)record.Mask * LexiconFormat.MaskSize))..]);
        int children = BitOperations.PopCount(mask & ~1UL);
        if (mask >> 1 >> (Letters.SymbolCount - 1) != 0)
            throw new InvalidDataException("A node of the lexicon has a letter outside the alphabet.");
        if (node == 0 ? (mask & 1) != 0 : mask == 0)
            throw new InvalidDataException("The lexicon has an empty word, or a path that ends without a word.");
        if (record.HasOneChild ? children != 1 || node == 0 : node != 0 && record.Target + children > format.Counts.Edges)
            throw new InvalidDataException("A node of the lexicon has edges outside their table.");
        int height = 0;
        long words = (long)(mask & 1);
        int edge = record.Target;
        for (ulong rest = mask & ~1UL; rest != 0; rest &= rest - 1)
        {
            GraphState next = record.HasOneChild ? new GraphState(record.Target, (int)words)
                : node == 0 ? RootEdge(bytes, BitOperations.TrailingZeroCount(rest))
                : Edge(bytes, format, edge++);
            if (next.Node <= node || next.Node >= format.Counts.Nodes)
                throw new InvalidDataException("An edge of the lexicon leads nowhere or backward.");
            if (next.Rank != words)
                throw new InvalidDataException("An edge of the lexicon skips a wrong number of words.");
            words += counts[next.Node];
            height = Math.Max(height, heights[next.Node] + 1);
        }

        if (node == 0)
            CheckNoMoreRootEdges(bytes, mask);
        if (height > WordGraph.MaxWordLength)
            throw new InvalidDataException("The lexicon has a word that is too long.");
        heights[node] = (byte)height;

        return words <= format.Counts.Words
            ? (int)words
            : throw new InvalidDataException("A node of the lexicon leads to more words than there are.");
    }

    private static GraphState Edge(ReadOnlySpan<byte> bytes, in LexiconFormat format, int edge)
    {
        EdgeRecord record = new(BinaryPrimitives.ReadUInt64LittleEndian(bytes[(int)(format.EdgesAt + ((long)edge * EdgeRecord.Size))..]));
        return new GraphState(record.Target, record.Skip);
    }

    private static GraphState RootEdge(ReadOnlySpan<byte> bytes, int symbol)
    {
        ulong edge = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(int)(LexiconFormat.RootEdgesAt
            + (symbol * LexiconFormat.RootEdgeSize))..]);
        return edge >> 48 == 0 ? new GraphState((int)(edge & 0xFFFFFF), (int)(edge >> 24)) : new GraphState(-1, 0);
    }

    private static void CheckNoMoreRootEdges(ReadOnlySpan<byte> bytes, ulong mask)
    {
        for (int symbol = 0; symbol < LexiconFormat.RootEdges; symbol++)
        {
            if ((mask >> symbol & 1) == 0 && RootEdge(bytes, symbol) != default)
                throw new InvalidDataException("The lexicon has a first letter that no word begins with.");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CheckHotIndexes(ReadOnlySpan<byte> bytes, in LexiconFormat format)
    {
        ReadOnlySpan<byte> indexes = bytes.Slice((int)format.HotIndexesAt, 4 * format.Counts.HotSlots);
        for (int slot = 0; slot < format.Counts.HotSlots; slot++)
        {
            uint index = BinaryPrimitives.ReadUInt32LittleEndian(indexes[(4 * slot)..]);
            if (index != 0 && index >= (uint)format.Counts.Words)
                throw new InvalidDataException("A frequent word of the lexicon has an index out of range.");
        }
    }
}
