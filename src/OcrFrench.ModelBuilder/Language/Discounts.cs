namespace OcrFrench.ModelBuilder.Language;

/// <summary>What is subtracted from counts of one, two, and three or more.</summary>
internal readonly record struct Discounts(double One, double Two, double More)
{
    /// <summary>
    /// The estimate of Chen and Goodman from the counts of counts, or fixed values (by hand) for a text that is too small for it.
    /// </summary>
    public static Discounts Of(ReadOnlySpan<int> counts)
    {
        Span<double> n = stackalloc double[5];
        n.Clear();
        foreach (int count in counts)
        {
            if (count is >= 1 and <= 4)
            {
                n[count]++;
            }
        }

        if (n[1] > 0 && n[2] > 0 && n[3] > 0)
        {
            double y = n[1] / (n[1] + (2 * n[2]));
            var found = new Discounts(1 - (2 * y * n[2] / n[1]), 2 - (3 * y * n[3] / n[2]), 3 - (4 * y * n[4] / n[3]));
            if (found is { One: > 0 and < 1, Two: > 0 and < 2, More: > 0 and < 3 })
            {
                return found;
            }
        }

        return new Discounts(0.5, 1, 1.5);
    }

    public double For(int count) => count switch
    {
        <= 0 => 0,
        1 => One,
        2 => Two,
        _ => More,
    };
}
