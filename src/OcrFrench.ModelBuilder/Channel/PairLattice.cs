namespace OcrFrench.ModelBuilder.Channel;

/// <summary>An edit that may lead from cell <paramref name="From"/> to cell <paramref name="To"/> of a pair's lattice.</summary>
internal readonly record struct Arc(int From, int To, int Edit);

/// <summary>
/// All plausible explanations of a word pair. A cell stands for a number of characters read and printed so far, an arc is an edit. Only
/// edits on paths at most one plain edit longer than the shortest are included.
/// </summary>
internal sealed class PairLattice(string read, string printed, Arc[] arcs)
{
    /// <summary>How many plain edits longer than the shortest a path may be. By hand.</summary>
    private const int Slack = 1;

    public string Read { get; } = read;

    public string Printed { get; } = printed;

    /// <summary>Sorted so that every arc into a cell precedes all arcs out of it.</summary>
    public ReadOnlySpan<Arc> Arcs => arcs;

    public int Cells { get; } = (read.Length + 1) * (printed.Length + 1);

    /// <param name="intern">Gives the number of an edit, or −1 for one that the channel must not use.</param>
    /// <param name="read">What was read, in its case.</param>
    /// <param name="printed">What was printed, in lower case.</param>
    public static PairLattice Build(string read, string printed, Func<EditKey, int> intern)
    {
        int n = read.Length, m = printed.Length, stride = m + 1;
        int[] ahead = Distances(read, printed, backward: false), behind = Distances(read, printed, backward: true);
        int limit = ahead[n * stride + m] + Slack;
        List<Arc> arcs = [];
        for (int i = 0; i <= n; i++)
        {
            for (int j = 0; j <= m; j++)
            {
                int cell = i * stride + j;
                if (ahead[cell] + behind[cell] > limit) continue;
                foreach ((int a, int b) in EditShapes.All)
                {
                    if (i + a > n || j + b > m) continue;
                    int to = cell + a * stride + b;
                    ReadOnlySpan<char> from = read.AsSpan(i, a), into = printed.AsSpan(j, b);
                    if (ahead[cell] + behind[to] + EditShapes.Distance(from, into) > limit) continue;
                    if (!EditShapes.TryMake(from, into, out EditKey edit)) continue;
                    int number = intern(edit);
                    if (number >= 0) arcs.Add(new Arc(cell, to, number));
                }
            }
        }
        return new PairLattice(read, printed, [.. arcs]);
    }

    private static int[] Distances(string read, string printed, bool backward)
    {
        int n = read.Length, m = printed.Length, stride = m + 1;
        int[] distance = new int[(n + 1) * stride];
        for (int x = 0; x <= n; x++)
        {
            for (int y = 0; y <= m; y++)
            {
                int i = backward ? n - x : x, j = backward ? m - y : y, step = backward ? 1 : -1;
                int cell = i * stride + j;
                if (x == 0 && y == 0) continue;
                int best = int.MaxValue;
                if (x > 0) best = Math.Min(best, distance[cell + step * stride] + 1);
                if (y > 0) best = Math.Min(best, distance[cell + step] + 1);
                if (x > 0 && y > 0)
                {
                    bool same = Letters.SameIgnoringCase(read[backward ? i : i - 1], printed[backward ? j : j - 1]);
                    best = Math.Min(best, distance[cell + step * stride + step] + (same ? 0 : 1));
                }
                distance[cell] = best;
            }
        }
        return distance;
    }
}
