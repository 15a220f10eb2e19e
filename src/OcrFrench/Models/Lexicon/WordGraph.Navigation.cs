using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace OcrFrench.Models.Lexicon;

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
    internal byte BestBelow(int node) => Node(node).Best;

    /// <summary>The node behind a letter, or −1. The node has to be one that this graph gave.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Child(int node, int symbol)
    {
        ulong mask = MaskWithEnd(node);
        ulong bit = 1UL << symbol & ~1UL;
        return (mask & bit) == 0 ? -1 : Follow(node, mask, bit).Node;
    }

    /// <summary>Goes on by one letter, and keeps count of the words left behind. False when no word goes on so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryStep(GraphState from, int symbol, out GraphState to)
    {
        ulong mask = MaskWithEnd(from.Node);
        ulong bit = 1UL << symbol & ~1UL;
        if ((mask & bit) == 0)
        {
            to = default;
            return false;
        }

        GraphState next = Follow(from.Node, mask, bit);
        to = new GraphState(next.Node, from.Rank + next.Rank);
        return true;
    }

    /// <summary>The same with bit 0 when a word ends at the node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong MaskWithEnd(int node) => Mask(Node(node));

    /// <summary>Where a letter that the node has leads, and the words skipped before it. The mask is the one with the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private GraphState Follow(int node, ulong mask, ulong bit)
    {
        NodeRecord record = Node(node);
        if (record.HasOneChild)
            return new GraphState(record.Target, (int)(mask & 1));
        if (node == Root)
        {
            ulong first = RootEdge(BitOperations.TrailingZeroCount(bit));
            return new GraphState((int)(first & 0xFFFFFF), (int)(first >> 24));
        }

        EdgeRecord edge = EdgeAt(record, mask, bit);
        return new GraphState(edge.Target, edge.Skip);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private NodeRecord Node(int node) => new(Load(_nodes + ((nint)node * NodeRecord.Size)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Mask(NodeRecord record) => Load(_masks + (record.Mask * LexiconFormat.MaskSize));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private EdgeRecord EdgeAt(NodeRecord record, ulong mask, ulong bit) =>
        new(Load(_edges + ((nint)(record.Target + BitOperations.PopCount(mask & (bit - 1) & ~1UL)) * EdgeRecord.Size)));

    /// <summary>Where a first letter leads: 24 bits target, and above it the words skipped; 0 when no word begins so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong RootEdge(int symbol) => Load(_rootEdges + (symbol * LexiconFormat.RootEdgeSize));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Load(byte* at) => BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(at, 8));

    /// <summary>The letter whose words hold the one of the given rank below the node, and where it leads.</summary>
    private int LastChildAtOrBefore(int node, int rank, out GraphState next)
    {
        ulong mask = MaskWithEnd(node);
        next = default;
        int symbol = 0;
        for (ulong rest = mask & ~1UL; rest != 0; rest &= rest - 1)
        {
            GraphState child = Follow(node, mask, rest & (0 - rest));
            if (child.Rank > rank)
                break;
            symbol = BitOperations.TrailingZeroCount(rest);
            next = child;
        }

        return symbol;
    }
}
