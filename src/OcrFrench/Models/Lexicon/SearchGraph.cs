using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

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
            _nodes[node] = new Node { Exits = graph.MaskWithEnd(node), FirstEdge = count };
            count += BitOperations.PopCount(graph.ChildMask(node));
        }

        _edges = new Edge[count];
        // Letters lead only to nodes with greater numbers, so in this order everything after a node is known before the node itself.
        for (int node = _nodes.Length - 1; node >= 0; node--) Connect(ref _nodes[node], node);
        for (int frequency = 0; frequency < _costs.Length; frequency++) _costs[frequency] = graph.CostOf((byte)frequency);
    }

    /// <summary>The built-in graph has a single, shared instance.</summary>
    public static SearchGraph Of(WordGraph graph)
    {
        if (!ReferenceEquals(graph, WordGraph.Default)) return new SearchGraph(graph);
        return Volatile.Read(ref s_default) ?? Interlocked.CompareExchange(ref s_default, new SearchGraph(graph), null) ?? s_default;
    }

    /// <summary>The letters that lead out of a node, bit s for symbol s, and bit 0 if a word ends there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Exits(int node) => _nodes[node].Exits;

    /// <summary>Advances by one letter and counts the words skipped. False if no word continues this way.</summary>
    /// <param name="from">The starting state.</param>
    /// <param name="symbol">The letter.</param>
    /// <param name="to">The resulting state.</param>
    /// <param name="least">−ln of an upper bound on the share of any word after the letter, whatever precedes it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryStep(GraphState from, int symbol, out GraphState to, out float least)
    {
        ref readonly Node node = ref _nodes[from.Node];
        ulong bit = 1UL << symbol & ~1UL;
        if ((node.Exits & bit) == 0)
        {
            to = default;
            least = 0;
            return false;
        }

        ref readonly Edge edge = ref _edges[node.FirstEdge + BitOperations.PopCount(node.Exits & (bit - 1) & ~1UL)];
        to = new GraphState(edge.Target, from.Rank + edge.Skip);
        least = _costs[edge.Best];
        return true;
    }

    /// <summary>−ln of an upper bound on the share of any word that continues from a node.</summary>
    public float LeastBehind(int node) => _costs[_nodes[node].BestBehind];

    /// <summary>
    /// A lower bound on the rarity of the words that continue from a place: exact if there are few, otherwise the given one.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float LeastCost(GraphState place, float bound)
    {
        int count = _nodes[place.Node].Words;
        return count == 0 ? bound : _costs[Largest(_graph.AttestedFrequencies(place.Rank, count))];
    }

    private void Connect(ref Node from, int node)
    {
        int words = (int)(from.Exits & 1), edge = from.FirstEdge;
        for (ulong rest = from.Exits & ~1UL; rest != 0; rest &= rest - 1)
        {
            _graph.TryStep(new GraphState(node, 0), BitOperations.TrailingZeroCount(rest), out GraphState to);
            byte best = _graph.BestBelow(to.Node);
            _edges[edge++] = new Edge { Target = to.Node, Skip = to.Rank, Best = best };
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
        public ulong Exits;
        public int FirstEdge;

        /// <summary>The number of words that continue from here; 0 means many.</summary>
        public ushort Words;

        public byte BestBehind;
    }

    private struct Edge
    {
        private uint _target;
        private uint _skip;

        /// <summary>24 bits: a lexicon cannot have more nodes.</summary>
        public int Target
        {
            readonly get => (int)(_target & 0xFFFFFF);
            set => _target = (_target & 0xFF000000) | (uint)value;
        }

        public int Skip
        {
            readonly get => (int)_skip;
            set => _skip = (uint)value;
        }

        /// <summary>The largest frequency byte of any word that passes through the target.</summary>
        public byte Best
        {
            readonly get => (byte)(_target >> 24);
            set => _target = (_target & 0xFFFFFF) | ((uint)value << 24);
        }
    }
}
