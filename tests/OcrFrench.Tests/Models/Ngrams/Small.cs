using OcrFrench.ModelBuilder.Language;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Ready;

namespace OcrFrench.Tests.Models.Ngrams;

/// <summary>Small corpora and models, the same in every run.</summary>
internal static class Small
{
    public const int Start = 40;
    public const int IdCount = 41;

    /// <summary>Sentences of a language of 40 words in which some words like to follow others.</summary>
    public static int[] Stream(int sentences, uint seed = 1)
    {
        var ids = new List<int>();
        uint state = seed;
        for (int s = 0; s < sentences; s++)
        {
            ids.Add(Start);
            int word = 0;
            for (int i = 0; i < 12; i++)
            {
                state = (state * 1664525) + 1013904223;
                uint r = state >> 16;
                word = r % 3 == 0 ? (int)(r / 3 % 7 * (r / 21 % 6)) : ((word * 5) + (int)(r % 4)) % 40;
                ids.Add(word);
            }
        }

        return [.. ids];
    }

    /// <summary>Levels estimated and pruned to a size, not yet rounded.</summary>
    public static NgramLevel[] Levels(int order = 3, long budget = long.MaxValue, int sentences = 300)
    {
        NgramLevel[] levels = NgramCounter.Count(Stream(sentences), [], IdCount, Start, order);
        KneserNey.Estimate(levels);
        ReadOnlySpan<int> least = [1, 1, 1, 1];
        Pruner.Prune(levels, least[..order], kept => NgramWriter.SizeOf(kept, IdCount), budget);
        BackoffWeights.Recompute(levels);
        return levels;
    }

    public static NgramStore Open(byte[] bytes, bool checkContents = true) => NgramStore.Open(DataMemory.Copy(bytes), 7, checkContents);

    /// <summary>A text of real words, for what needs a vocabulary.</summary>
    public const string Text = """
        Le chat dort sur le toit de la maison. Le chien dort dans la cour. La maison est grande, et la cour est petite.

        « Où est le chat ? » dit la femme. — Il est sur le toit, répond l’homme. Le chat n’est pas dans la maison !

        Le chien de la femme est dans la cour de la maison. Le chat de l’homme dort. La femme dit que le chien dort.
        """;
}
