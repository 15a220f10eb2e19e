using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OcrFrench.Models.Lexicon;

/// <summary>
/// The word graph expanded for searches, which follow thousands of letters for each string: everything they need about a letter is in one
/// place, including how frequent the words after it are. Built when a text first needs a search; sound text never does.
/// </summary>
internal sealed class SearchGraph
{
    /// <summary>After a node with more words than this, the most frequent word of any path through it is close enough (by hand).</summary>
    private const int Many = 256;

    private static SearchGraph? s_default;

    private readonly WordGraph _graph;
    private readonly Node[] _nodes;
    private readonly Edge[] _edges;
    private readonly float[] _costs = new float[byte.MaxValue + 1];

    private SearchGraph(WordGraph graph)
    {
        _graph = graph;
        _nodes = new Node[graph.NodeCount];
        int count = 0;
        for (int node = 0; node < _nodes.Length; node++)
        {
            _nodes[node] = new Node { FirstEdge = count };
            count += BitOperations.PopCount(graph.ChildMask(node));
        }

        _edges = new Edge[count];
        // Letters lead only to nodes with greater numbers, so in this order everything after a node is known before the node itself.
        for (int node = _nodes.Length - 1; node >= 0; node--) Connect(ref _nodes[node], node);
        for (int frequency = 0; frequency < _costs.Length; frequency++) _costs[frequency] = graph.CostOf((byte)frequency);
        RootExits = graph.MaskWithEnd(WordGraph.Root);
    }

    /// <summary>The letters that lead out of the root; see <see cref="Edge.Exits"/>.</summary>
    public ulong RootExits { get; }

    /// <summary>The built-in graph has a single, shared instance.</summary>
    public static SearchGraph Of(WordGraph graph)
    {
        if (!ReferenceEquals(graph, WordGraph.Default)) return new SearchGraph(graph);
        return Volatile.Read(ref s_default) ?? Interlocked.CompareExchange(ref s_default, new SearchGraph(graph), null) ?? s_default;
    }

    /// <summary>Where the edges of a node begin.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FirstEdge(int node) => _nodes[node].FirstEdge;

    /// <summary>Asks for a node, which will be needed soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void PrefetchNode(int node)
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref _nodes[node]));
    }

    /// <summary>Asks for the edges of a node, which will be needed soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void PrefetchEdges(int node)
    {
        int first = _nodes[node].FirstEdge;
        if (Sse.IsSupported && first < _edges.Length) Sse.Prefetch0(Unsafe.AsPointer(ref _edges[first]));
    }

    /// <summary>One of a node’s edges.</summary>
    /// <param name="first">Where the edges of the node begin.</param>
    /// <param name="exits">The letters that lead out of it.</param>
    /// <param name="bit">One of these letters, as a bit.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly Edge EdgeAt(int first, ulong exits, ulong bit) =>
        ref _edges[first + BitOperations.PopCount(exits & (bit - 1) & ~1UL)];

    /// <summary>−ln of the share that a frequency byte represents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float CostOf(byte frequency) => _costs[frequency];

    /// <summary>−ln of an upper bound on the share of any word that continues from a node.</summary>
    public float LeastBehind(int node) => _costs[_nodes[node].BestBehind];

    /// <summary>
    /// A lower bound on the rarity of the words that continue from a place: exact if there are few, otherwise the given one.
    /// </summary>
    /// <param name="rank">The index of the first of these words.</param>
    /// <param name="words">Their number; see <see cref="Edge.Words"/>.</param>
    /// <param name="bound">The bound where there are many.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float LeastCost(int rank, int words, float bound) =>
        words == 0 ? bound : _costs[Largest(_graph.AttestedFrequencies(rank, words))];

    // Inlined, so that the first search does not wait for unoptimised code: the runtime optimises a loop while it runs, but not what it
    // calls.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Connect(ref Node from, int node)
    {
        ulong exits = _graph.MaskWithEnd(node);
        int words = (int)(exits & 1), edge = from.FirstEdge;
        for (ulong rest = exits & ~1UL; rest != 0; rest &= rest - 1)
        {
            _graph.TryStep(new GraphState(node, 0), BitOperations.TrailingZeroCount(rest), out GraphState to);
            byte best = _graph.BestBelow(to.Node);
            _edges[edge++] = new Edge(to, _nodes[to.Node].Words, best, _graph.MaskWithEnd(to.Node));
            from.BestBehind = Math.Max(from.BestBehind, best);
            words = to.Rank + (_nodes[to.Node].Words == 0 ? Many + 1 : _nodes[to.Node].Words);
        }

        from.Words = (ushort)(words > Many ? 0 : words);
    }

    private static byte Largest(ReadOnlySpan<byte> bytes)
    {
        byte largest = 0;
        if (bytes.Length < Vector128<byte>.Count)
        {
            foreach (byte b in bytes) largest = Math.Max(largest, b);
            return largest;
        }

        Vector128<byte> best = Vector128.Create(bytes[^Vector128<byte>.Count..]);
        for (; bytes.Length >= Vector128<byte>.Count; bytes = bytes[Vector128<byte>.Count..])
        {
            best = Vector128.Max(best, Vector128.Create(bytes));
        }
        best = Vector128.Max(best, Vector128.Shuffle(best, Vector128.Create((byte)8, 9, 10, 11, 12, 13, 14, 15, 0, 0, 0, 0, 0, 0, 0, 0)));
        ulong rest = best.AsUInt64().ToScalar();
        for (; rest != 0; rest >>= 8) largest = Math.Max(largest, (byte)rest);
        return largest;
    }

    private struct Node
    {
        public int FirstEdge;

        /// <summary>The number of words that continue from here; 0 means many.</summary>
        public ushort Words;

        public byte BestBehind;
    }

    /// <summary>A letter, and all that a search asks of the node where it leads.</summary>
    /// <param name="to">The node, and the number of words skipped.</param>
    /// <param name="words">The number of words that continue from there; 0 means many.</param>
    /// <param name="best">The largest frequency byte of any word that passes through the node.</param>
    /// <param name="exits">The ways out of it.</param>
    internal readonly struct Edge(GraphState to, int words, byte best, ulong exits)
    {
        /// <summary>23 bits suffice for a node: see <see cref="NodeRecord"/>.</summary>
        private const int NodeBits = 23;

        private readonly uint _target = (uint)to.Node | (uint)words << NodeBits, _skip = (uint)to.Rank << 8 | best;

        /// <summary>The letters that lead out of the node, bit s for symbol s, and bit 0 if a word ends there.</summary>
        public readonly ulong Exits = exits;

        public int Target => (int)(_target & ((1 << NodeBits) - 1));

        public int Words => (int)(_target >> NodeBits);

        public int Skip => (int)(_skip >> 8);

        public byte Best => (byte)_skip;
    }
}
