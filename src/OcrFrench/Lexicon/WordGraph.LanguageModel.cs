using System.Buffers.Binary;
using System.Numerics;

namespace OcrFrench.Lexicon;

/// <summary>The lexicon as the vocabulary of the language model, and costs of what is still to come in a search.</summary>
internal sealed unsafe partial class WordGraph : Language.IWordIds
{
    int Language.IWordIds.Count => Count;

    /// <summary>The checksum of the file: another lexicon numbers its words otherwise.</summary>
    ulong Language.IWordIds.Fingerprint => BinaryPrimitives.ReadUInt64LittleEndian(_memory.Span[8..]);

    int Language.IWordIds.Find(ReadOnlySpan<char> word) => Find(word);

    /// <summary>−ln of the share of the most frequent word that passes a node; see <see cref="BestBelow"/>.</summary>
    internal float BestCostBelow(int node) => CostOf(BestBelow(node));

    /// <summary>−ln of the share that a frequency byte stands for.</summary>
    internal float CostOf(byte frequency) => _logTokens - Frequencies.LogCount(frequency);

    /// <summary>The frequencies of some words that follow each other.</summary>
    internal ReadOnlySpan<byte> FrequencyBytes(int from, int count) => new ReadOnlySpan<byte>(_frequencies, Count).Slice(from, count);

    /// <summary>Where the last letter behind a node leads, and how many words are left behind; node −1 where none goes on.</summary>
    internal GraphState LastChild(int node)
    {
        ulong mask = ChildMask(node);
        if (mask == 0) return new GraphState(-1, 0);
        ulong edge = Edge(node, mask, 1UL << (63 - BitOperations.LeadingZeroCount(mask)));
        return new GraphState((int)(edge & 0xFFFFFF), (int)((edge >> 24) & 0xFFFFFF));
    }
}
