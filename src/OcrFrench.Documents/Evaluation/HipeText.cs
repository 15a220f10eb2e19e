using System.Text;

namespace OcrFrench.Documents.Evaluation;

/// <summary>The measure of the HIPE-OCRepair evaluation of 2026: match error rate over folded text.</summary>
internal static class HipeText
{
    /// <summary>Lower case, ligatures opened, everything but letters and numbers a space, marks of a cut line joined.</summary>
    public static string Fold(string text)
    {
        string lower = text.ToLowerInvariant()
            .Replace("ß", "ss", StringComparison.Ordinal).Replace("œ", "oe", StringComparison.Ordinal).Replace("æ", "ae",
                StringComparison.Ordinal)
            .Replace("—\n", "", StringComparison.Ordinal).Replace("¬\n", "", StringComparison.Ordinal);
        var result = new StringBuilder(lower.Length);
        bool pending = false;
        foreach (Rune rune in lower.EnumerateRunes())
        {
            if (!ComparedText.IsWordCharacter(rune))
            {
                pending = true;
                continue;
            }

            if (pending && result.Length > 0) result.Append(' ');
            pending = false;
            result.Append(rune);
        }

        return result.ToString();
    }

    /// <summary>The fewest edits between two texts and, among the alignments with so few, the most characters that match.</summary>
    public static (int Hits, int Errors) Match(ReadOnlySpan<int> truth, ReadOnlySpan<int> read)
    {
        // One number ranks both: edits weigh more than any number of hits can.
        const long edit = 1L << 32;
        var row = new long[read.Length + 1];
        for (int j = 0; j <= read.Length; j++) row[j] = j * edit;
        for (int i = 1; i <= truth.Length; i++)
        {
            long diagonal = row[0], left = row[0] = i * edit;
            int expected = truth[i - 1];
            for (int j = 1; j < row.Length; j++)
            {
                long up = row[j];
                long best = diagonal + (expected == read[j - 1] ? -1 : edit);
                best = Math.Min(best, Math.Min(up, left) + edit);
                row[j] = left = best;
                diagonal = up;
            }
        }

        long cost = row[^1];
        long errors = (cost + edit - 1) >> 32;
        return ((int)((errors * edit) - cost), (int)errors);
    }
}
