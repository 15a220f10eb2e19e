namespace OcrFrench.ModelBuilder.Language;

/// <summary>Interpolated modified Kneser-Ney (Chen and Goodman 1998): fills probabilities and backoff factors of all levels.</summary>
internal static class KneserNey
{
    public static void Estimate(NgramLevel[] levels)
    {
        for (int k = levels.Length - 1; k >= 0; k--)
        {
            Adjust(levels, k);
        }

        EstimateWords(levels[0]);
        for (int k = 1; k < levels.Length; k++)
        {
            EstimateLevel(levels[k - 1], levels[k]);
        }
    }

    /// <summary>
    /// N-grams of the highest order and at the start of sentences keep their full counts; the others count the different ids before them.
    /// </summary>
    private static void Adjust(NgramLevel[] levels, int k)
    {
        NgramLevel level = levels[k];
        if (k == levels.Length - 1)
        {
            level.Count.CopyTo(level.Adjusted, 0);
        }
        else
        {
            NgramLevel above = levels[k + 1];
            for (int i = 0; i < above.Length; i++)
            {
                level.Adjusted[above.Suffix[i]] += above.Count[i] > 0 ? 1 : 0;
            }
        }

        for (int i = 0; i < level.Length; i++)
        {
            if (level.AtStart[i])
            {
                level.Adjusted[i] = k == 0 ? 0 : level.Count[i];
            }
            else if (level.Count[i] > 0)
            {
                level.Adjusted[i] = Math.Max(level.Adjusted[i], 1);
            }
        }
    }

    private static void EstimateWords(NgramLevel words)
    {
        Discounts discounts = Discounts.Of(words.Adjusted);
        double sum = 0;
        double saved = 0;
        for (int w = 0; w < words.Length; w++)
        {
            sum += words.Adjusted[w];
            saved += discounts.For(words.Adjusted[w]);
        }

        // What the discounts set free is shared equally by all ids but the start of a sentence.
        double share = (sum == 0 ? 1 : saved / sum) / (words.Length - 1);
        for (int w = 0; w < words.Length; w++)
        {
            double own = words.Adjusted[w] - discounts.For(words.Adjusted[w]);
            words.Probability[w] = words.AtStart[w] ? 0 : (sum == 0 ? 0 : own / sum) + share;
            words.Backoff[w] = 1;
        }
    }

    private static void EstimateLevel(NgramLevel below, NgramLevel level)
    {
        Discounts discounts = Discounts.Of(level.Adjusted);
        for (int from = 0, to; from < level.Length; from = to)
        {
            int context = level.Context[from];
            double sum = 0;
            double saved = 0;
            for (to = from; to < level.Length && level.Context[to] == context; to++)
            {
                sum += level.Adjusted[to];
                saved += discounts.For(level.Adjusted[to]);
            }

            double backoff = sum == 0 ? 1 : saved / sum;
            below.Backoff[context] = backoff;
            for (int i = from; i < to; i++)
            {
                double own = sum == 0 ? 0 : (level.Adjusted[i] - discounts.For(level.Adjusted[i])) / sum;
                level.Probability[i] = own + (backoff * below.Probability[level.Suffix[i]]);
                level.Backoff[i] = 1;
            }
        }
    }
}
