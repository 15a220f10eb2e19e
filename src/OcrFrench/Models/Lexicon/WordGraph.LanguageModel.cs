using OcrFrench.Models.Ngrams;

namespace OcrFrench.Models.Lexicon;

/// <summary>The lexicon as the vocabulary of the language model, and lower bounds for the rest of a search.</summary>
internal sealed unsafe partial class WordGraph : IWordIds
{
    int IWordIds.Count => Count;

    /// <summary>Another lexicon numbers its words differently.</summary>
    ulong IWordIds.Identity => Identity;

    int IWordIds.Find(ReadOnlySpan<char> word) => Find(word);

    /// <summary>−ln of the share of the most frequent word that passes through a node; see <see cref="BestBelow"/>.</summary>
    internal float BestCostBelow(int node) => CostOf(BestBelow(node));

    /// <summary>−ln of the share that a frequency byte represents.</summary>
    internal float CostOf(byte frequency) => _logTokens - Frequencies.LogCount(frequency);

    /// <summary>The frequencies of the attested words in a range of consecutive words.</summary>
    internal ReadOnlySpan<byte> AttestedFrequencies(int from, int count) => _frequencies.Attested(Checked(from), count);
}
