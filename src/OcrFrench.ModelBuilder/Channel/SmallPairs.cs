namespace OcrFrench.ModelBuilder.Channel;

/// <summary>Finds the cheapest explanation of what was read by what was printed, given the costs of edits.</summary>
internal static class SmallPairs
{
    /// <summary>The lowest cost of composing a longer edit of other edits.</summary>
    public static double Cost(EditKey edit, Func<EditKey, double> cost) => Cost(edit.ReadText, edit.PrintedText, cost);

    public static double Cost(string read, string printed, Func<EditKey, double> cost)
    {
        int n = read.Length, m = printed.Length, stride = m + 1;
        double[] best = new double[(n + 1) * stride];
        Array.Fill(best, double.PositiveInfinity);
        best[0] = 0;
        for (int i = 0; i <= n; i++)
        {
            for (int j = 0; j <= m; j++)
            {
                double here = best[i * stride + j];
                if (double.IsPositiveInfinity(here)) continue;
                foreach ((int a, int b) in EditShapes.All)
                {
                    if (i + a > n || j + b > m || !EditShapes.TryMake(read.AsSpan(i, a), printed.AsSpan(j, b), out EditKey part)) continue;
                    int to = (i + a) * stride + j + b;
                    best[to] = Math.Min(best[to], here + cost(part));
                }
            }
        }
        return best[^1];
    }
}
