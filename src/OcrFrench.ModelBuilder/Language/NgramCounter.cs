namespace OcrFrench.ModelBuilder.Language;

/// <summary>
/// Counts the n-grams of a stream of ids. An n-gram may begin with the start of a sentence, but not reach back across it.
/// </summary>
internal static class NgramCounter
{
    private const int WordBits = 21;

    /// <summary>Counts all orders up to <paramref name="order"/>.</summary>
    /// <param name="stream">Ids; a sentence begins with <paramref name="start"/>, and so does the stream.</param>
    /// <param name="taken">Ids whose n-grams are subtracted again, never below 0.</param>
    /// <param name="idCount">The number of ids, which count from 0.</param>
    /// <param name="start">The id of the start of a sentence, which is never predicted.</param>
    /// <param name="order">The longest n-gram.</param>
    public static NgramLevel[] Count(ReadOnlySpan<int> stream, ReadOnlySpan<int> taken, int idCount, int start, int order)
    {
        if (idCount > 1 << WordBits)
        {
            throw new ArgumentOutOfRangeException(nameof(idCount), "There are too many ids for a key of 64 bits.");
        }

        int[] ids = [.. stream, .. taken];
        var levels = new NgramLevel[order];
        levels[0] = CountWords(ids, stream.Length, idCount, start);
        int[] nodes = (int[])ids.Clone();
        for (int k = 2; k <= order; k++)
        {
            nodes = CountNext(levels, k, ids, nodes, stream.Length, start);
        }

        Settle(levels);
        return levels;
    }

    private static NgramLevel CountWords(int[] ids, int added, int idCount, int start)
    {
        var level = new NgramLevel(1, idCount);
        for (int w = 0; w < idCount; w++)
        {
            level.Word[w] = w;
            level.AtStart[w] = w == start;
        }

        for (int i = 0; i < ids.Length; i++)
        {
            level.Count[ids[i]] += i < added ? 1 : -1;
        }

        return level;
    }

    /// <summary>
    /// Counts the next order, given the n-gram of the order below that ends at each place (or −1); returns those of this order.
    /// </summary>
    private static int[] CountNext(NgramLevel[] levels, int order, int[] ids, int[] nodes, int added, int start)
    {
        NgramLevel below = levels[order - 2];
        var keys = new ulong[ids.Length];
        var places = new int[ids.Length];
        int n = 0;
        for (int i = 1; i < ids.Length; i++)
        {
            bool whole = i != added && ids[i] != start && nodes[i - 1] >= 0 && nodes[i] >= 0 && !below.AtStart[nodes[i]];
            if (whole)
            {
                keys[n] = ((ulong)nodes[i - 1] << WordBits) | (uint)ids[i];
                places[n++] = i;
            }
        }

        Array.Sort(keys, places, 0, n);
        int length = 0;
        for (int i = 0; i < n; i++)
        {
            length += i == 0 || keys[i] != keys[i - 1] ? 1 : 0;
        }

        var level = new NgramLevel(order, length);
        levels[order - 1] = level;
        var own = new int[ids.Length];
        Array.Fill(own, -1);
        int at = -1;
        for (int i = 0; i < n; i++)
        {
            int place = places[i];
            if (i == 0 || keys[i] != keys[i - 1])
            {
                at++;
                level.Context[at] = nodes[place - 1];
                level.Suffix[at] = nodes[place];
                level.Word[at] = ids[place];
                level.AtStart[at] = below.AtStart[nodes[place - 1]];
            }

            level.Count[at] += place < added ? 1 : -1;
            own[place] = at;
        }

        return own;
    }

    /// <summary>Raises counts that are below 0, or below that of a longer n-gram.</summary>
    private static void Settle(NgramLevel[] levels)
    {
        for (int k = levels.Length - 1; k >= 0; k--)
        {
            NgramLevel level = levels[k];
            for (int i = 0; i < level.Length; i++)
            {
                level.Count[i] = Math.Max(level.Count[i], 0);
                if (k > 0 && level.Count[i] > 0)
                {
                    int[] below = levels[k - 1].Count;
                    below[level.Context[i]] = Math.Max(below[level.Context[i]], 1);
                    below[level.Suffix[i]] = Math.Max(below[level.Suffix[i]], 1);
                }
            }
        }
    }
}
