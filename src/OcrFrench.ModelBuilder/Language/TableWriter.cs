using System.Buffers.Binary;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.ModelBuilder.Language;

/// <summary>
/// Lays out the n-grams of one order in lines, as <see cref="NgramTable"/> reads them. If two share a line and a tag (about one in 15 000
/// does), the one with the higher count comes first and is found for both.
/// </summary>
internal sealed class TableWriter
{
    private readonly NgramLevel _level;
    private readonly ulong[] _hashes;
    private readonly Quantizer _probabilities;
    private readonly Quantizer? _backoffs;
    private readonly int[] _nodes;
    private readonly uint _named;

    public TableWriter(NgramLevel level, ulong[] hashes, Quantizer probabilities, Quantizer? backoffs)
    {
        _level = level;
        _hashes = hashes;
        _probabilities = probabilities;
        _backoffs = backoffs;
        _nodes = [.. Enumerable.Range(0, level.Length).Where(i => level.Kept[i])];
        _named = NgramLine.Lines((uint)_nodes.Length, backoffs is not null);
        Array.Sort(_nodes, Compare);
    }

    /// <summary>The number of n-grams written.</summary>
    public int Count => _nodes.Length;

    /// <summary>Fills each line in turn, first with what did not fit into the lines before it.</summary>
    public void Write(Span<byte> lines)
    {
        int slots = NgramLine.Slots(_backoffs is not null);
        int next = 0;
        for (uint at = 0; at < _named + NgramLine.Spare; at++)
        {
            Span<byte> line = lines.Slice((int)at * NgramLine.Size, NgramLine.Size);
            for (int slot = 0; slot < slots && next < _nodes.Length && NgramHash.Line(_hashes[_nodes[next]], _named) <= at; slot++)
            {
                WriteSlot(line, slots, slot, _nodes[next++]);
            }
        }

        if (next < _nodes.Length)
        {
            throw new InvalidOperationException("The last lines of a table had no room for all n-grams.");
        }
    }

    private void WriteSlot(Span<byte> line, int slots, int slot, int node)
    {
        ulong hash = _hashes[node];
        BinaryPrimitives.WriteUInt16LittleEndian(line[(2 * slot)..], NgramHash.Tag(hash));
        line[(2 * slots) + slot] = (byte)(_probabilities.Code(Costs.Of(_level.Probability[node])) | NgramHash.FirstBit(hash));
        if (_backoffs is not null)
        {
            line[(3 * slots) + slot] = (byte)(_backoffs.Code(Costs.Of(_level.Backoff[node])) | NgramHash.SecondBit(hash));
        }
    }

    /// <summary>By line, then by falling count: the more frequent stays nearer to its line and wins a shared tag.</summary>
    private int Compare(int x, int y)
    {
        int order = NgramHash.Line(_hashes[x], _named).CompareTo(NgramHash.Line(_hashes[y], _named));
        order = order != 0 ? order : _level.Count[y].CompareTo(_level.Count[x]);
        return order != 0 ? order : x.CompareTo(y);
    }
}
