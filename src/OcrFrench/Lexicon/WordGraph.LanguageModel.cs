using System.Buffers.Binary;

namespace OcrFrench.Lexicon;

/// <summary>The lexicon as the vocabulary of the language model, and costs of what is still to come in a search.</summary>
internal sealed unsafe partial class WordGraph : Language.IWordIds
{
    int Language.IWordIds.Count => Count;

    /// <summary>The checksum of the file: another lexicon numbers its words otherwise.</summary>
    ulong Language.IWordIds.Fingerprint => BinaryPrimitives.ReadUInt64LittleEndian(_memory.Span[8..]);

    int Language.IWordIds.Find(ReadOnlySpan<char> word) => Find(word);

    /// <summary>−ln of the share of the most frequent word that passes a node; see <see cref="BestBelow"/>.</summary>
    internal float BestCostBelow(int node) => _logTokens - Frequencies.LogCount(BestBelow(node));
}
