namespace OcrFrench.Documents.Words;

/// <summary>Maps each character of a changed text to the character of the old one it comes from.</summary>
internal static class Alignment
{
    /// <summary>By hand: more characters than this in one change are not compared one by one.</summary>
    private const int Longest = 256;

    /// <summary>Makes the changed text of a stretch, with the place that each of its characters had before.</summary>
    /// <param name="text">The old text.</param>
    /// <param name="start">The stretch's start.</param>
    /// <param name="end">Its end.</param>
    /// <param name="places">The changes in it, sorted and disjoint.</param>
    /// <param name="origins">The place of each character in the old text; -1 for one that is new.</param>
    public static string Apply(string text, int start, int end, IReadOnlyList<Place> places, List<int> origins)
    {
        var result = new System.Text.StringBuilder();
        int at = start;
        foreach (Place place in places)
        {
            Copy(place.Start);
            result.Append(place.Text);
            Compare(text.AsSpan(place.Start, place.End - place.Start), place.Text, place.Start, origins);
            at = place.End;
        }

        Copy(end);
        return result.ToString();

        void Copy(int to)
        {
            result.Append(text, at, to - at);
            for (int i = at; i < to; i++) origins.Add(i);
        }
    }

    /// <summary>Sets the characters of two short texts against each other, at the fewest differences.</summary>
    private static void Compare(ReadOnlySpan<char> old, ReadOnlySpan<char> now, int offset, List<int> origins)
    {
        if (old.Length > Longest || now.Length > Longest)
        {
            for (int j = 0; j < now.Length; j++) origins.Add(-1);
            return;
        }

        var costs = new int[old.Length + 1, now.Length + 1];
        for (int i = old.Length; i >= 0; i--)
        {
            for (int j = now.Length; j >= 0; j--)
            {
                if (i == old.Length || j == now.Length) costs[i, j] = old.Length - i + (now.Length - j);
                else costs[i, j] = Math.Min(
                    costs[i + 1, j + 1] + Difference(old[i], now[j]), 1 + Math.Min(costs[i + 1, j], costs[i, j + 1]));
            }
        }

        int from = 0, to = 0;
        while (to < now.Length)
        {
            if (from < old.Length && costs[from, to] == costs[from + 1, to + 1] + Difference(old[from], now[to]))
            {
                origins.Add(offset + from++);
                to++;
            }
            else if (from < old.Length && costs[from, to] == 1 + costs[from + 1, to])
            {
                from++;
            }
            else
            {
                origins.Add(-1);
                to++;
            }
        }
    }

    /// <summary>A space is not a misread letter.</summary>
    private static int Difference(char old, char now) => old == now ? 0 : old == ' ' || now == ' ' ? 3 : 1;
}
