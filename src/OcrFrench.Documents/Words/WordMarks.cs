namespace OcrFrench.Documents.Words;

/// <summary>Stray marks that are words of their own: one of the two spaces around them is removed too.</summary>
internal static class WordMarks
{
    /// <summary>The corrections, with those that remove a whole word extended to remove a space too.</summary>
    public static List<Correction> Widen(string text, IReadOnlyList<Correction> corrections)
    {
        var result = new List<Correction>(corrections.Count);
        int free = 0;
        for (int i = 0; i < corrections.Count; i++)
        {
            Correction correction = corrections[i];
            int start = correction.Start, end = correction.End, next = i + 1 < corrections.Count ? corrections[i + 1].Start : text.Length;
            if (correction.Replacement.Length == 0)
            {
                bool starts = start == 0 || text[start - 1] is ' ' or '\n', ends = end == text.Length || text[end] is ' ' or '\n';
                if (starts && ends && start > free && text[start - 1] == ' ') start--;
                else if (starts && ends && end < next && text[end] == ' ') end++;
            }

            result.Add(start == correction.Start && end == correction.End
                ? correction
                : correction with { Start = start, Original = text[start..end] });
            free = end;
        }

        return result;
    }
}
