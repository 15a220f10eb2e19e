namespace OcrFrench.Evidence;

/// <summary>Counts what was misread according to the corrections, one stretch of letters at a time.</summary>
internal sealed class ConfusionCounter
{
    /// <summary>By hand: longer corrections are whole phrases, whose letters can only be aligned by guessing.</summary>
    private const int LongestText = 48;

    /// <summary>By hand: longer stretches are garbled words, not confusions.</summary>
    private const int LongestStretch = 3;

    private readonly Dictionary<(string Read, string Printed), int> _counts = [];
    private readonly int[,] _costs = new int[LongestText + 1, LongestText + 1];

    public void Add(string read, string printed)
    {
        if (read.Length > LongestText || printed.Length > LongestText) return;
        Align(read, printed);
        // From end to start, the stretches between equal letters.
        int i = read.Length, j = printed.Length, lastI = i, lastJ = j;
        while (i > 0 || j > 0)
        {
            if (i > 0 && j > 0 && read[i - 1] == printed[j - 1] && _costs[i, j] == _costs[i - 1, j - 1])
            {
                Count(read[i..lastI], printed[j..lastJ]);
                lastI = --i;
                lastJ = --j;
            }
            else if (i > 0 && j > 0 && _costs[i, j] == _costs[i - 1, j - 1] + 1)
            {
                i--;
                j--;
            }
            else if (i > 0 && _costs[i, j] == _costs[i - 1, j] + 1)
            {
                i--;
            }
            else
            {
                j--;
            }
        }

        Count(read[..lastI], printed[..lastJ]);
    }

    /// <summary>The most frequent confusions; ties are in Unicode order.</summary>
    public Confusion[] Most(int count) =>
        [.. _counts.Select(static c => new Confusion(c.Key.Read, c.Key.Printed, c.Value))
            .OrderByDescending(static c => c.Count).ThenBy(static c => c.Read, StringComparer.Ordinal).ThenBy(static c => c.Printed,
                StringComparer.Ordinal).Take(count)];

    private void Count(string read, string printed)
    {
        if (read == printed || read.Length > LongestStretch || printed.Length > LongestStretch) return;
        _counts[(read, printed)] = _counts.GetValueOrDefault((read, printed)) + 1;
    }

    private void Align(string read, string printed)
    {
        for (int i = 0; i <= read.Length; i++)
        {
            for (int j = 0; j <= printed.Length; j++)
            {
                int cost = i == 0 || j == 0 ? i + j : _costs[i - 1, j - 1] + (read[i - 1] == printed[j - 1] ? 0 : 1);
                if (i > 0) cost = Math.Min(cost, _costs[i - 1, j] + 1);
                if (j > 0) cost = Math.Min(cost, _costs[i, j - 1] + 1);
                _costs[i, j] = cost;
            }
        }
    }
}
