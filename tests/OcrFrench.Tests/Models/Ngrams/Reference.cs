using OcrFrench.ModelBuilder.Language;

namespace OcrFrench.Tests.Models.Ngrams;

/// <summary>A backoff model answered straight from its levels, by search.</summary>
internal static class Reference
{
    /// <summary>P(word | context), the context being n-gram <paramref name="context"/> of level <paramref name="k"/>.</summary>
    public static double Probability(NgramLevel[] levels, int k, int context, int word)
    {
        NgramLevel level = levels[k + 1];
        for (int i = 0; i < level.Length; i++)
        {
            if (level.Context[i] == context && level.Word[i] == word && level.Kept[i])
            {
                return level.Probability[i];
            }
        }

        double lower = k == 0 ? levels[0].Probability[word] : Probability(levels, k - 1, levels[k].Suffix[context], word);
        return (levels[k].Kept[context] ? levels[k].Backoff[context] : 1) * lower;
    }

    /// <summary>The ids of an n-gram.</summary>
    public static int[] Ids(NgramLevel[] levels, int k, int node) =>
        k == 0 ? [node] : [.. Ids(levels, k - 1, levels[k].Context[node]), levels[k].Word[node]];
}
