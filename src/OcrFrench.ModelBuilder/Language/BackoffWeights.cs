namespace OcrFrench.ModelBuilder.Language;

/// <summary>The probability that a context leaves to the lower order, and the one that the lower order has left for these words.</summary>
internal readonly record struct BackoffMass(double Left, double LeftBelow)
{
    /// <summary>Keeps the factor finite. By hand: small enough to change nothing else.</summary>
    private const double Least = 1e-7;

    /// <summary>The factor that makes the distribution sum to 1.</summary>
    public double Backoff => Math.Max(Left, Least) / Math.Max(LeftBelow, Least);

    /// <summary>The masses for the context whose n-grams begin at <paramref name="from"/>; they end at <paramref name="to"/>.</summary>
    public static BackoffMass Of(NgramLevel[] levels, int k, int from, out int to)
    {
        NgramLevel level = levels[k];
        double left = 1;
        double below = 1;
        int context = level.Context[from];
        for (to = from; to < level.Length && level.Context[to] == context; to++)
        {
            if (level.Kept[to])
            {
                left -= level.Probability[to];
                below -= BackoffWeights.ProbabilityOf(levels, k - 1, level.Suffix[to]);
            }
        }

        return new BackoffMass(left, below);
    }
}

/// <summary>The backoff factors of a pruned model.</summary>
internal static class BackoffWeights
{
    /// <summary>Computes the factors of all contexts from the n-grams that are kept, shorter contexts first.</summary>
    /// <param name="levels">The levels, pruned.</param>
    /// <param name="round">Rounds the factors of a level before longer contexts build on them.</param>
    public static void Recompute(NgramLevel[] levels, Action<NgramLevel>? round = null)
    {
        for (int k = 1; k < levels.Length; k++)
        {
            NgramLevel level = levels[k];
            double[] backoffs = levels[k - 1].Backoff;
            Array.Fill(backoffs, 1);
            for (int from = 0, to; from < level.Length; from = to)
            {
                backoffs[level.Context[from]] = BackoffMass.Of(levels, k, from, out to).Backoff;
            }

            round?.Invoke(levels[k - 1]);
        }
    }

    /// <summary>P(last | the rest) of an n-gram of the full model, according to the pruned model.</summary>
    public static double ProbabilityOf(NgramLevel[] levels, int k, int node)
    {
        double factor = 1;
        while (k > 0 && !levels[k].Kept[node])
        {
            factor *= levels[k - 1].Backoff[levels[k].Context[node]];
            node = levels[k].Suffix[node];
            k--;
        }

        return factor * levels[k].Probability[node];
    }
}
