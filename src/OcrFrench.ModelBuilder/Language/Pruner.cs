namespace OcrFrench.ModelBuilder.Language;

/// <summary>
/// Chooses the n-grams to keep. Those with too small a count go first, then those whose loss changes the distribution least (Stolcke 1998,
/// with the probabilities of contexts taken from their plain counts), until the model fits its size.
/// </summary>
internal static class Pruner
{
    /// <summary>Marks what is kept and returns how many n-grams each order keeps.</summary>
    /// <param name="levels">Estimated levels; their backoff factors are changed.</param>
    /// <param name="least">The smallest count that an n-gram of each order must have, from order 1.</param>
    /// <param name="sizeOf">The size of a model with so many n-grams of each order.</param>
    /// <param name="budget">The largest size in bytes.</param>
    public static int[] Prune(NgramLevel[] levels, ReadOnlySpan<int> least, Func<int[], long> sizeOf, long budget)
    {
        for (int k = 0; k < levels.Length; k++)
        {
            for (int i = 0; i < levels[k].Length; i++)
            {
                levels[k].Kept[i] = k == 0 || levels[k].Count[i] >= least[k];
            }
        }

        KeepContexts(levels);
        BackoffWeights.Recompute(levels);
        float[][] losses = [.. levels.Select((_, k) => k == 0 ? [] : Losses(levels, k))];
        if (sizeOf(Apply(levels, losses, 0)) <= budget)
        {
            return Apply(levels, losses, 0);
        }

        // Thresholds are bit patterns of positive floats, which sort like the floats: the search ends after 31 steps.
        int low = 0;
        int high = BitConverter.SingleToInt32Bits(float.MaxValue);
        while (high - low > 1)
        {
            int middle = low + ((high - low) / 2);
            bool fits = sizeOf(Apply(levels, losses, BitConverter.Int32BitsToSingle(middle))) <= budget;
            (low, high) = fits ? (low, middle) : (middle, high);
        }

        return Apply(levels, losses, BitConverter.Int32BitsToSingle(high));
    }

    /// <summary>
    /// What removing each n-gram alone would cost, weighted by how often its context occurs; negative if it is not kept anyway.
    /// </summary>
    private static float[] Losses(NgramLevel[] levels, int k)
    {
        NgramLevel level = levels[k];
        NgramLevel below = levels[k - 1];
        var losses = new float[level.Length];
        for (int from = 0, to; from < level.Length; from = to)
        {
            int context = level.Context[from];
            BackoffMass mass = BackoffMass.Of(levels, k, from, out to);
            for (int i = from; i < to; i++)
            {
                losses[i] = -1;
                if (level.Kept[i])
                {
                    double p = level.Probability[i];
                    double lower = BackoffWeights.ProbabilityOf(levels, k - 1, level.Suffix[i]);
                    double backoff = mass.Backoff;
                    double without = new BackoffMass(mass.Left + p, mass.LeftBelow + lower).Backoff;
                    double change = (p * (Math.Log(lower) + Math.Log(without) - Math.Log(p)))
                        + ((Math.Log(without) - Math.Log(backoff)) * mass.Left);
                    losses[i] = (float)Math.Max(0, -below.Count[context] * change);
                }
            }
        }

        return losses;
    }

    private static int[] Apply(NgramLevel[] levels, float[][] losses, float threshold)
    {
        for (int k = 1; k < levels.Length; k++)
        {
            bool[] kept = levels[k].Kept;
            for (int i = 0; i < kept.Length; i++)
            {
                kept[i] = losses[k][i] >= threshold;
            }
        }

        KeepContexts(levels);
        return [.. levels.Select(static l => l.Kept.Count(static kept => kept))];
    }

    /// <summary>Keeps the context and the suffix of every n-gram that is kept: the reader looks up short n-grams first.</summary>
    private static void KeepContexts(NgramLevel[] levels)
    {
        for (int k = levels.Length - 1; k > 1; k--)
        {
            NgramLevel level = levels[k];
            for (int i = 0; i < level.Length; i++)
            {
                if (level.Kept[i])
                {
                    levels[k - 1].Kept[level.Context[i]] = true;
                    levels[k - 1].Kept[level.Suffix[i]] = true;
                }
            }
        }
    }
}
