using OcrFrench.Models.Ngrams;

namespace OcrFrench.ModelBuilder.Language;

/// <summary>Trains the model of words.</summary>
/// <param name="Order">The longest n-gram.</param>
/// <param name="LeastCounts">The smallest counts of n-grams that are kept, from order 1.</param>
/// <param name="Budget">The largest size of the model in bytes.</param>
/// <param name="RareIsUnknown">Words of the vocabulary that occur less often are counted as unknown.</param>
internal sealed record LanguageTraining(int Order, int[] LeastCounts, long Budget, int RareIsUnknown)
{
    /// <summary>
    /// The settings of the model that ships, trained on 52 million words. Perplexity of the known words of dev/ at 15.5 and at 28 MB:
    /// novels 108.7 and 102.5, law 56.6 and 53.3, science 199 and 189, old18 154 and 145 (with the former 19 million words, at 15.5 MB:
    /// 134.6, 54.5, 189 and 237).
    /// </summary>
    public static LanguageTraining Shipped { get; } = new(3, [1, 1, 2], 28_000_000, 2);

    /// <summary>Trains on tokens, except those held out, for a vocabulary.</summary>
    public byte[] Train(TokenStream stream, List<int> tokens, List<int> heldOut, IWordIds words, TextWriter log)
    {
        var ids = new LanguageIds(words.Count);
        int[] counts = stream.CountWords(tokens);
        int[] taken = stream.CountWords(heldOut);
        int[] wordIds = new int[counts.Length];
        for (int i = 0; i < wordIds.Length; i++)
        {
            int id = counts[i] - taken[i] < RareIsUnknown ? -1 : words.Find(stream.Words[i]);
            wordIds[i] = id < 0 ? ids.Unknown : id;
        }

        NgramLevel[] levels = NgramCounter.Count(
            TokenStream.ToIds(tokens, wordIds, ids), TokenStream.ToIds(heldOut, wordIds, ids), ids.Count, ids.SentenceStart, Order);
        KneserNey.Estimate(levels);
        int[] kept = Pruner.Prune(levels, LeastCounts, n => NgramWriter.SizeOf(n, ids.Count), Budget);
        byte[] model = NgramWriter.Write(levels, ids.SentenceStart, words.Identity);
        for (int k = 1; k < levels.Length; k++)
        {
            log.WriteLine($"order {k + 1}: {levels[k].Count.Count(static c => c > 0)} n-grams, {kept[k]} kept");
        }

        log.WriteLine($"model of words: {model.Length} bytes");
        return model;
    }
}
