namespace OcrFrench.Reading.Furniture;

/// <summary>Compares short texts in which some letters may be misread.</summary>
internal static class LooseText
{
    /// <summary>One letter may differ, and one more for each of this many letters. By hand.</summary>
    private const int LettersPerMistake = 8;

    /// <summary>By hand: every letter of a shorter text counts; a longer one has room for more mistakes, but takes time.</summary>
    private const int ShortestDamaged = 4, MostMistakes = 6;

    public static bool AreSame(string a, string b)
    {
        if (a == b) return true;
        int length = Math.Min(a.Length, b.Length), most = length < ShortestDamaged
            ? 0 : Math.Min(MostMistakes, 1 + (length / LettersPerMistake));
        return Math.Abs(a.Length - b.Length) <= most && IsWithin(a, b, most);
    }

    /// <summary>Whether at most this many letters added, dropped or changed turn one into the other.</summary>
    private static bool IsWithin(string a, string b, int most)
    {
        Span<int> row = stackalloc int[(2 * MostMistakes) + 1];
        for (int d = -most; d <= most; d++) row[d + most] = d >= 0 ? d : most + 1;
        for (int i = 1; i <= a.Length; i++)
        {
            int best = most + 1, left = most + 1;
            for (int d = -most; d <= most; d++)
            {
                // Along a diagonal j - i = d: the value here is the cost one row up and one column back.
                int j = i + d, cost = most + 1;
                if (j >= 0 && j <= b.Length)
                {
                    int above = d < most ? row[d + most + 1] : most + 1;
                    cost = Math.Min(above, left) + 1;
                    if (j > 0) cost = Math.Min(cost, row[d + most] + (a[i - 1] == b[j - 1] ? 0 : 1));
                }

                row[d + most] = left = Math.Min(cost, most + 1);
                best = Math.Min(best, left);
            }

            if (best > most) return false;
        }

        return row[b.Length - a.Length + most] <= most;
    }
}
