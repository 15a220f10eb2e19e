namespace OcrFrench.ModelBuilder.Scans;

/// <summary>Finds whole stretches that were lost or inserted between two texts.</summary>
internal static class StretchFinder
{
    /// <summary>Letters in a group. By hand: long enough that few words share one by chance.</summary>
    private const int Gram = 5;

    private enum Step : byte
    {
        Same,
        Put,
        Lost,
    }

    /// <summary>The stretches of at least a number of letters that are only in the first text, and those only in the second.</summary>
    public static (IReadOnlyList<string> Missing, IReadOnlyList<string> Extra) Find(string truth, string read, int least)
    {
        // A table of all steps takes tens of megabytes for a large page, which is fine for a measure.
        int width = read.Length + 1;
        var steps = new Step[(truth.Length + 1) * (long)width];
        var above = new int[width];
        var row = new int[width];
        for (int j = 1; j < width; j++) (above[j], steps[j]) = (j, Step.Put);
        for (int i = 1; i <= truth.Length; i++)
        {
            row[0] = i;
            steps[i * (long)width] = Step.Lost;
            for (int j = 1; j < width; j++)
            {
                int same = above[j - 1] + (truth[i - 1] == read[j - 1] ? 0 : 1), put = row[j - 1] + 1, lost = above[j] + 1;
                int best = Math.Min(same, Math.Min(put, lost));
                row[j] = best;
                steps[(i * (long)width) + j] = best == same ? Step.Same : best == lost ? Step.Lost : Step.Put;
            }

            (above, row) = (row, above);
        }

        return Walk(truth, read, least, steps);
    }

    /// <summary>Whether most groups of letters in a stretch occur somewhere in a text.</summary>
    public static bool IsMostlyIn(string stretch, string text)
    {
        int groups = 0, found = 0;
        for (int at = 0; at + Gram <= stretch.Length; at++)
        {
            groups++;
            if (text.Contains(stretch.Substring(at, Gram), StringComparison.Ordinal)) found++;
        }

        return found * 2 > groups;
    }

    private static (List<string> Missing, List<string> Extra) Walk(string truth, string read, int least, Step[] steps)
    {
        var missing = new List<string>();
        var extra = new List<string>();
        int i = truth.Length, j = read.Length;
        while (i > 0 || j > 0)
        {
            Step step = steps[(i * ((long)read.Length + 1)) + j];
            if (step == Step.Same)
            {
                (i, j) = (i - 1, j - 1);
                continue;
            }

            int end = step == Step.Lost ? i : j;
            while ((i > 0 || j > 0) && steps[(i * ((long)read.Length + 1)) + j] == step)
            {
                if (step == Step.Lost) i--;
                else j--;
            }

            if (step == Step.Lost && end - i >= least) missing.Add(truth[i..end]);
            if (step == Step.Put && end - j >= least) extra.Add(read[j..end]);
        }

        return (missing, extra);
    }
}
