using System.Numerics;
using OcrFrench.Models.Ngrams;

namespace OcrFrench.ModelBuilder.Language;

/// <summary>Trains the letter model on the words of the corpora, each weighted by the logarithm of its count.</summary>
internal static class CharacterTraining
{
    /// <summary>The longest n-gram, and the largest size of the model in bytes. By hand.</summary>
    private const int Order = 5;
    private const long Budget = 300_000;

    /// <summary>Trains on words with their counts; counts below 1 are left out.</summary>
    public static byte[] Train(IEnumerable<(string Word, int Count)> words, int order = Order, long budget = Budget)
    {
        var stream = new List<int>();
        foreach ((string word, int count) in words)
        {
            for (int weight = count < 1 ? 0 : 1 + BitOperations.Log2((uint)count); weight > 0; weight--)
            {
                stream.Add(CharacterModel.Start);
                foreach (char c in word)
                {
                    stream.Add(CharacterModel.Id(c));
                }

                stream.Add(CharacterModel.End);
            }
        }

        NgramLevel[] levels = NgramCounter.Count(stream.ToArray(), [], CharacterModel.IdCount, CharacterModel.Start, order);
        KneserNey.Estimate(levels);
        int[] least = new int[order];
        Array.Fill(least, 1);
        Pruner.Prune(levels, least, static n => NgramWriter.SizeOf(n, CharacterModel.IdCount), budget);
        return NgramWriter.Write(levels, CharacterModel.Start, CharacterModel.Identity);
    }
}
