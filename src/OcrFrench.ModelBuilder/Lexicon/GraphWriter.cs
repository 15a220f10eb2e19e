using System.Buffers.Binary;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>Lays out the graph: the edges of the root, the masks, the nodes, and the edges of nodes with several children.</summary>
internal static class GraphWriter
{
    internal static void Write(byte[] bytes, in LexiconFormat format, List<GraphBuilder.Node> nodes, List<ulong> masks)
    {
        if (nodes.Count > NodeRecord.MostNodes || format.Counts.Edges > NodeRecord.MostNodes || masks.Count > NodeRecord.MostMasks)
            throw new InvalidOperationException("The lexicon is too large for its format.");
        Dictionary<ulong, int> numbers = [];
        foreach (ulong mask in masks)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan((int)format.MasksAt + (LexiconFormat.MaskSize * numbers.Count)), mask);
            numbers.Add(mask, numbers.Count);
        }

        int edge = 0;
        foreach (GraphBuilder.Node node in nodes)
        {
            bool hasOneChild = node.Number > 0 && node.Children.Count == 1;
            int target = hasOneChild ? node.Children[0].Target.Number : node.Number == 0 ? 0 : edge;
            NodeRecord.Write(
                bytes.AsSpan((int)format.NodesAt + (node.Number * NodeRecord.Size)), numbers[node.Mask], node.Best, hasOneChild, target);
            int skip = node.IsFinal ? 1 : 0;
            foreach ((int symbol, GraphBuilder.Node child) in node.Children)
            {
                if (node.Number == 0) WriteRootEdge(bytes, symbol, child.Number, skip);
                else if (!hasOneChild) WriteEdge(bytes, format, edge++, child.Number, skip);
                skip += child.WordsBelow;
            }
        }
    }

    private static void WriteRootEdge(byte[] bytes, int symbol, int target, int skip) =>
        BinaryPrimitives.WriteUInt64LittleEndian(
            bytes.AsSpan((int)LexiconFormat.RootEdgesAt + (symbol * LexiconFormat.RootEdgeSize)), (uint)target | ((ulong)skip << 24));

    private static void WriteEdge(byte[] bytes, in LexiconFormat format, int edge, int target, int skip)
    {
        if (skip > EdgeRecord.MostSkipped)
            throw new InvalidOperationException("Too many words of the lexicon begin alike for its format.");
        EdgeRecord.Write(bytes.AsSpan((int)format.EdgesAt + (edge * EdgeRecord.Size)), target, skip);
    }
}
