using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OcrFrench.Lexicon;

/// <summary>How frequent the most frequent word is that goes on from a place in the graph: exactly, where few words do.</summary>
internal sealed class WordsBehind
{
    /// <summary>Behind a place with more words than that, <see cref="WordGraph.BestBelow"/> is near enough.</summary>
    private const int Many = 256;

    private static WordsBehind? s_default;

    private readonly WordGraph _graph;
    private readonly ushort[] _counts;

    private WordsBehind(WordGraph graph)
    {
        _graph = graph;
        _counts = new ushort[graph.NodeCount];
        for (int node = _counts.Length - 1; node >= 0; node--)
        {
            GraphState last = graph.LastChild(node);
            int count = last.Node < 0 ? 1 : last.Rank + (_counts[last.Node] == 0 ? Many + 1 : _counts[last.Node]);
            _counts[node] = (ushort)(count > Many ? 0 : count);
        }
    }

    /// <summary>The counts of a graph; those of the built-in one are made once.</summary>
    public static WordsBehind Of(WordGraph graph)
    {
        if (!ReferenceEquals(graph, WordGraph.Default)) return new WordsBehind(graph);
        return Volatile.Read(ref s_default) ?? Interlocked.CompareExchange(ref s_default, new WordsBehind(graph), null) ?? s_default;
    }

    /// <summary>A bound on the rarity of what goes on from a place: the given one, or a better one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float LeastCost(GraphState place, float bound)
    {
        int count = _counts[place.Node];
        return count == 0 ? bound : _graph.CostOf(Largest(_graph.FrequencyBytes(place.Rank, count)));
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
        for (; bytes.Length >= Vector128<byte>.Count; bytes = bytes[Vector128<byte>.Count..]) best = Vector128.Max(best, Vector128.Create(bytes));
        best = Vector128.Max(best, Vector128.Shuffle(best, Vector128.Create((byte)8, 9, 10, 11, 12, 13, 14, 15, 0, 0, 0, 0, 0, 0, 0, 0)));
        ulong rest = best.AsUInt64().ToScalar();
        for (; rest != 0; rest >>= 8) largest = Math.Max(largest, (byte)rest);
        return largest;
    }
}
