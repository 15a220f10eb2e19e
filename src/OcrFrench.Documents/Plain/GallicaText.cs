using System.Text;

namespace OcrFrench.Documents.Plain;

/// <summary>
/// A text as Gallica gives it out: a head that says what it is, and pages parted by lines of dashes. The head is left as it is; where
/// running heads are to go, the lines of dashes count as ends of pages.
/// </summary>
internal static class GallicaText
{
    /// <summary>How the head begins.</summary>
    private const string Head = "Rappel de votre demande";

    /// <summary>A line of fewer dashes is something else (by hand: Gallica draws 72 or more).</summary>
    private const int FewestDashes = 40;

    /// <summary>How far down the head may reach (by hand: it has some thirty lines).</summary>
    private const int LongestHead = 1 << 14;

    /// <summary>How many characters come before the first page; 0 if this is some other text.</summary>
    public static int HeadLength(string text)
    {
        int start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF')) start++;
        if (string.CompareOrdinal(text, start, Head, 0, Head.Length) != 0) return 0;
        int most = Math.Min(text.Length, start + LongestHead);
        for (int at = start; at < most;)
        {
            int end = LineEnd(text, at);
            if (IsSeparator(text.AsSpan(at, end - at))) return at;
            at = Math.Min(text.Length, end + 1);
        }

        return 0;
    }

    /// <summary>Cleans a text, Gallica’s or any other.</summary>
    public static CleaningResult Analyze(OcrCleaner cleaner, string text)
    {
        int head = HeadLength(text);
        if (head == 0) return cleaner.Analyze(text);
        string pages = text[head..];
        bool isPaged = cleaner.Options.Furniture != PageFurniture.Keep;
        CleaningResult result = cleaner.Analyze(isPaged ? Paged(pages) : pages);
        var corrections = new List<Correction>(result.Corrections.Count);
        var cleaned = new StringBuilder(text, 0, head, text.Length);
        int at = head;
        foreach (Correction correction in result.Corrections)
        {
            int start = correction.Start + head;
            // A page end that stays is a line of dashes still.
            if (isPaged && correction.Replacement.Contains('\f', StringComparison.Ordinal)) continue;
            cleaned.Append(text, at, start - at);
            corrections.Add(correction with
            {
                Start = start,
                OutputStart = cleaned.Length,
                Original = text.Substring(start, correction.Length),
            });
            cleaned.Append(correction.Replacement);
            at = start + correction.Length;
        }

        cleaned.Append(text, at, text.Length - at);
        Doubt[] doubts = [.. result.Doubts.Select(doubt => doubt with { Start = doubt.Start + head })];
        return new CleaningResult(text, cleaned.ToString(), corrections, doubts, () => result.Profile) { Left = result.Left };
    }

    /// <summary>The pages with a form feed, and spaces, for each line of dashes: as long as they were.</summary>
    private static string Paged(string text)
    {
        var paged = new StringBuilder(text);
        for (int at = 0; at < text.Length;)
        {
            int end = LineEnd(text, at);
            if (IsSeparator(text.AsSpan(at, end - at)))
            {
                for (int i = at; i < end; i++) paged[i] = ' ';
                paged[at] = '\f';
            }

            at = end + 1;
        }

        return paged.ToString();
    }

    private static bool IsSeparator(ReadOnlySpan<char> line)
    {
        line = line.Trim(" \t\r");
        return line.Length >= FewestDashes && line.IndexOfAnyExcept('-', '–', '—') < 0;
    }

    private static int LineEnd(string text, int at)
    {
        int end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }
}
