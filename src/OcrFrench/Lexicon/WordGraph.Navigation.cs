using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace OcrFrench.Lexicon;

/// <summary>Walking the graph letter by letter, for a search that allows for damage.</summary>
internal sealed unsafe partial class WordGraph
{
    /// <summary>The node where every word starts.</summary>
    internal const int Root = 0;

    /// <summary>The state where every word starts.</summary>
    internal static GraphState RootState => default;

    /// <summary>The letters that lead on from a node: bit s for symbol s.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong ChildMask(int node) => MaskWithEnd(node) & ~1UL;

    /// <summary>Whether a word ends at the node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsFinal(int node) => (MaskWithEnd(node) & 1) != 0;

    /// <summary>
    /// The largest frequency byte of any word that passes the node. Words that differ before the node share it, so this
    /// is a bound, not always a frequency that the words of one path reach.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal byte BestBelow(int node) => _nodes[((nint)node * LexiconFormat.NodeSize) + 11];

    /// <summary>The node behind a letter, or −1. The node has to be one that this graph gave.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Child(int node, int symbol)
    {
        ulong mask = ChildMask(node);
        ulong bit = 1UL << symbol;
        return (mask & bit) == 0 ? -1 : (int)(Edge(node, mask, bit) & 0xFFFFFF);
    }

    /// <summary>Goes on by one letter, and keeps count of the words left behind. False when no word goes on so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryStep(GraphState from, int symbol, out GraphState to)
    {
        ulong mask = ChildMask(from.Node);
        ulong bit = 1UL << symbol;
        if ((mask & bit) == 0)
        {
            to = default;
            return false;
        }

        ulong edge = Edge(from.Node, mask, bit);
        to = new GraphState((int)(edge & 0xFFFFFF), from.Rank + (int)((edge >> 24) & 0xFFFFFF));
        return true;
    }

    /// <summary>The same with bit 0 when a word ends at the node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong MaskWithEnd(int node) =>
        BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(_nodes + ((nint)node * LexiconFormat.NodeSize), 8));

    /// <summary>The edge of a letter that the node has: 24 bits target, 24 bits words skipped, 16 bits of the next edge.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Edge(int node, ulong mask, ulong bit)
    {
        int first = BinaryPrimitives.ReadInt32LittleEndian(
            new ReadOnlySpan<byte>(_nodes + ((nint)node * LexiconFormat.NodeSize) + 8, 4)) & 0xFFFFFF;
        return EdgeAt(first + BitOperations.PopCount(mask & (bit - 1) & ~1UL));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong EdgeAt(int edge) =>
        BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(_edges + ((nint)edge * LexiconFormat.EdgeSize), 8));

    /// <summary>The letter whose words hold the one of the given rank below the node, and where it leads.</summary>
    private int LastChildAtOrBefore(int node, int rank, out GraphState next)
    {
        ulong mask = ChildMask(node);
        next = default;
        int symbol = 0;
        for (ulong rest = mask; rest != 0; rest &= rest - 1)
        {
            ulong edge = Edge(node, mask, rest & (0 - rest));
            int skip = (int)((edge >> 24) & 0xFFFFFF);
            if (skip > rank)
                break;
            symbol = BitOperations.TrailingZeroCount(rest);
            next = new GraphState((int)(edge & 0xFFFFFF), skip);
        }

        return symbol;
    }
}
