using System.Numerics;

namespace OcrFrench.Documents.Evaluation;

/// <summary>Which words that were read correspond to each word of the truth: the cheapest word alignment within a band.</summary>
internal static class WordAlignment
{
    private const byte Pair = 0, Drop = 1, Insert = 2;
    private const double Far = 1 << 30;
    /// <summary>By hand: how far the band reaches to either side, in words; a few lost lines.</summary>
    private const int Margin = 60;

    /// <summary>For each word of the truth what was read for it: one word, several run together, or nothing.</summary>
    public static string[] Align(string[] truth, string[] read) => Join(truth.Length, read, Owners(truth, read));

    /// <summary>For each word that was read, the corresponding word of the truth, in non-decreasing order.</summary>
    public static int[] Owners(string[] truth, string[] read)
    {
        byte[][] steps = Steps(Entries(truth), Entries(read), out int band);
        var owners = new int[read.Length];
        int i = truth.Length, j = read.Length;
        while (i > 0 || j > 0)
        {
            byte step = i == 0 ? Insert : j == 0 ? Drop : steps[i - 1][j - Math.Max(0, i - band)];
            if (step != Insert) i--;
            if (step == Drop) continue;
            // A word without a counterpart is assigned to the word before it.
            owners[--j] = step == Pair ? i : Math.Max(i - 1, 0);
        }

        return owners;
    }

    /// <summary>What was read for each word of the truth, given the words that correspond to it.</summary>
    public static string[] Join(int count, string[] read, int[] owners)
    {
        var answers = new string[count];
        int next = 0;
        for (int i = 0; i < count; i++)
        {
            int first = next;
            while (next < read.Length && owners[next] == i) next++;
            answers[i] = string.Concat(read[first..next]);
        }

        return answers;
    }

    /// <summary>
    /// The best step into each cell of the band. The costs are summed in the order and the precision that decide ties the same
    /// way everywhere: a word left out or put in costs 1, a similar pair 1, an unlike pair 1.9.
    /// </summary>
    private static byte[][] Steps(Entry[] a, Entry[] b, out int band)
    {
        band = Math.Max(Margin, Math.Abs(a.Length - b.Length) + Margin);
        var previous = new double[b.Length + 1];
        var current = new double[b.Length + 1];
        Array.Fill(previous, Far);
        for (int j = 0; j <= Math.Min(b.Length, band); j++) previous[j] = j;

        var steps = new byte[a.Length][];
        for (int i = 1; i <= a.Length; i++)
        {
            int low = Math.Max(0, i - band), high = Math.Min(b.Length, i + band);
            var row = new byte[Math.Max(0, high - low + 1)];
            for (int j = low; j <= high; j++)
            {
                double best = previous[j] + 1;
                byte step = Drop;
                if (j > 0)
                {
                    double pair = previous[j - 1] + PairCost(a[i - 1], b[j - 1]);
                    if (pair < best) (best, step) = (pair, Pair);
                    double insert = (j == low ? Far : current[j - 1]) + 1;
                    if (insert < best) (best, step) = (insert, Insert);
                }

                current[j] = best;
                row[j - low] = step;
            }

            // The next row's band ends one cell further on.
            if (high < b.Length) current[high + 1] = Far;
            steps[i - 1] = row;
            (previous, current) = (current, previous);
        }

        return steps;
    }

    private static double PairCost(in Entry a, in Entry b)
    {
        if (a.Text == b.Text) return 0;
        return Similar(a, b) ? 1 : 1.9;
    }

    /// <summary>Whether two different words can be one word, read twice: at most about half of their letters differ.</summary>
    private static bool Similar(in Entry a, in Entry b)
    {
        int longer = Math.Max(a.Points.Length, b.Points.Length);
        if (Math.Abs(a.Points.Length - b.Points.Length) > 3) return false;
        int limit = longer + 1;
        // Letters that only one side has need an edit each: most unlike pairs end here.
        int apart = Math.Max(BitOperations.PopCount(a.Letters & ~b.Letters), BitOperations.PopCount(b.Letters & ~a.Letters));
        return 2 * apart <= limit && 2 * EditDistance.Between(a.Points, b.Points) <= limit;
    }

    private static Entry[] Entries(string[] words)
    {
        var known = new Dictionary<string, Entry>(StringComparer.Ordinal);
        var entries = new Entry[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            if (!known.TryGetValue(words[i], out Entry entry))
            {
                int[] points = EditDistance.CodePoints(words[i]);
                ulong letters = 0;
                foreach (int point in points) letters |= 1UL << (point & 63);
                known.Add(words[i], entry = new Entry(words[i], points, letters));
            }

            entries[i] = entry;
        }

        return entries;
    }

    /// <summary>A word, its code points, and a set of them folded into 64 bits.</summary>
    private readonly record struct Entry(string Text, int[] Points, ulong Letters);
}
