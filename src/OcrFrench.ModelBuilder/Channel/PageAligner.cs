namespace OcrFrench.ModelBuilder.Channel;

/// <summary>A stretch of a page between two spaces that were both printed and read, mostly a single word.</summary>
/// <param name="Read">As read, in its case.</param>
/// <param name="Printed">As printed, in its case.</param>
/// <param name="Errors">What it cost the alignment, in edits.</param>
internal readonly record struct WordPair(string Read, string Printed, double Errors)
{
    public bool IsSound => PageAligner.EqualIgnoringCase(Read, Printed);
}

/// <summary>
/// Aligns what was read of a page with its truth, character by character, in a band wide enough for lost lines, and cuts both into word
/// pairs where a space was read for a space.
/// </summary>
internal static class PageAligner
{
    // By hand: the cost of a lost or added character, in the units of Difference, and the reach of the band to either side, in characters.
    private const int Gap = 4;
    private const int Margin = 400;
    private const int Never = int.MaxValue / 2;

    private enum Step : byte { Both, ReadOnly, PrintedOnly }

    public static List<WordPair> Align(string read, string printed)
    {
        int n = read.Length, m = printed.Length;
        int before = Math.Max(0, n - m) + Margin, width = before + Math.Max(0, m - n) + Margin + 1;
        Step[] steps = new Step[(n + 1) * width];
        int[] row = new int[width + 1], above = new int[width + 1];

        // Row i holds the columns i - before … i - before + width - 1; the cell diagonally above has the same place.
        for (int i = 0; i <= n; i++)
        {
            (row, above) = (above, row);
            Array.Fill(row, Never);
            int first = i - before;
            for (int k = Math.Max(0, -first); k < width; k++)
            {
                int j = first + k;
                if (j > m) break;
                if (i == 0 && j == 0)
                {
                    row[k] = 0;
                    continue;
                }
                int best = Never;
                Step how = Step.Both;
                if (i > 0 && j > 0) best = above[k] + Difference(read[i - 1], printed[j - 1]);
                if (i > 0 && above[k + 1] + ReadGap(read[i - 1]) is int up && up < best) (best, how) = (up, Step.ReadOnly);
                if (j > 0 && k > 0 && row[k - 1] + Gap is int left && left < best) (best, how) = (left, Step.PrintedOnly);
                row[k] = best;
                steps[i * width + k] = how;
            }
        }
        return Cut(read, printed, steps, before, width);
    }

    public static bool EqualIgnoringCase(string a, string b)
    {
        if (a.Length != b.Length) return false;
        for (int i = 0; i < a.Length; i++)
            if (!Letters.SameIgnoringCase(a[i], b[i])) return false;
        return true;
    }

    private static int ReadGap(char read) => read == PageText.LineBreak ? 0 : Gap;

    /// <summary>By hand: case costs a quarter of a lost letter, an accent half; a space does not match a letter.</summary>
    private static int Difference(char read, char printed)
    {
        if (read == printed) return 0;
        if (read == PageText.LineBreak) return printed == '-' ? 0 : Gap + 1;
        if (read == ' ' || printed == ' ') return 2 * Gap + 1;
        if (read < 128 && printed < 128 && (read ^ printed) == 32) return 1;
        return Letters.SameBase(read, printed) ? 2 : char.IsLetter(read) == char.IsLetter(printed) ? Gap : Gap + 1;
    }

    private static List<WordPair> Cut(string read, string printed, Step[] steps, int before, int width)
    {
        List<WordPair> pairs = [];
        List<char> readWord = [], printedWord = [];
        int paid = 0;
        void Close()
        {
            readWord.Reverse();
            printedWord.Reverse();
            string left = string.Concat(readWord), right = string.Concat(printedWord);
            if (left.Length + right.Length > 0) pairs.Add(new WordPair(left, right, paid / (double)Gap));
            readWord.Clear();
            printedWord.Clear();
            paid = 0;
        }

        int i = read.Length, j = printed.Length;
        while (i > 0 || j > 0)
        {
            Step step = i == 0 ? Step.PrintedOnly : j == 0 ? Step.ReadOnly : steps[i * width + j - i + before];
            switch (step)
            {
                case Step.Both:
                    i--;
                    j--;
                    if (read[i] == ' ' && printed[j] == ' ')
                    {
                        Close();
                        continue;
                    }
                    paid += Difference(read[i], printed[j]);
                    readWord.Add(read[i] == PageText.LineBreak ? printed[j] : read[i]);
                    printedWord.Add(printed[j]);
                    break;
                case Step.ReadOnly:
                    i--;
                    paid += ReadGap(read[i]);
                    if (read[i] != PageText.LineBreak) readWord.Add(read[i]);
                    break;
                default:
                    j--;
                    paid += Gap;
                    printedWord.Add(printed[j]);
                    break;
            }
        }
        Close();
        pairs.Reverse();
        return pairs;
    }
}
