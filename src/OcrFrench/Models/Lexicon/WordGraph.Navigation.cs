using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using OcrFrench.Characters;

namespace OcrFrench.Models.Lexicon;

/// <summary>Walks the graph letter by letter, for a search that tolerates damage.</summary>
internal sealed unsafe partial class WordGraph
{
    /// <summary>The node where every word starts.</summary>
    internal const int Root = 0;

    /// <summary>The state where every word starts.</summary>
    internal static GraphState RootState => default;

    /// <summary>The letters that lead out of a node: bit s for symbol s.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong ChildMask(int node) => MaskWithEnd(node) & ~1UL;

    /// <summary>Whether a word ends at the node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsFinal(int node) => (MaskWithEnd(node) & 1) != 0;

    /// <summary>
    /// The largest frequency byte of any word that passes through the node. Words with different beginnings share it, so this is an upper
    /// bound that the words of a particular path may not reach.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal byte BestBelow(int node) => Node(node).Best;

    /// <summary>The node after a letter, or −1. The node must come from this graph.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Child(int node, int symbol)
    {
        ulong mask = MaskWithEnd(node);
        ulong bit = 1UL << symbol & ~1UL;
        return (mask & bit) == 0 ? -1 : Follow(node, mask, bit).Node;
    }

    /// <summary>Advances by one letter and counts the words skipped. False if no word continues this way.</summary>
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

    /// <summary>Where letters lead, in any case. False if no word begins with them.</summary>
    internal bool TryFollow(ReadOnlySpan<char> letters, out GraphState state)
    {
        state = RootState;
        foreach (char c in letters)
            if (!TryStep(state, Letters.SymbolOf(c), out state)) return false;
        return true;
    }

    /// <summary>The same, with bit 0 set if a word ends at the node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong MaskWithEnd(int node) => Mask(Node(node));

    /// <summary>Where a letter of the node leads, and the words skipped before it. The mask is the one that includes the end bit.</summary>
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

    /// <summary>Where a first letter leads: 24 bits for the target, the words skipped above; 0 if no word begins this way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong RootEdge(int symbol) => Load(_rootEdges + (symbol * LexiconFormat.RootEdgeSize));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Load(byte* at) => BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(at, 8));

    /// <summary>The letter below the node whose words include the one of the given rank, and where it leads.</summary>
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
