namespace OcrFrench.Tesseract.Choice;

/// <summary>
/// Marks of footnotes count up, in the text and again below it: a mark between two others that leave room for just one number is that
/// number, whatever was read: <c>(1) (3) G (4)</c> at the starts of four notes are <c>(1) (2) (3) (4)</c>.
/// </summary>
internal static class NoteNumbers
{
    /// <summary>With fewer marks there is no row. Set by hand.</summary>
    private const int LeastMarks = 3;

    /// <summary>The longest word that is taken for a mark at a note's start, with its full stop. Set by hand.</summary>
    private const int LongestMark = 4;

    /// <summary>A mark that was read with this confidence stays. By hand: of the wrong ones on real pages, the surest had 0.88.</summary>
    private const float Sure = 0.9f;

    private const string Around = ".,;:«»…";

    /// <summary>The page with the marks that their rows demand; the page itself where all of them are right.</summary>
    public static ScanPage Mend(ScanPage page)
    {
        ScanLine[] lines = [.. page.Lines];
        var starts = Starts(lines);
        var text = new List<ScanWord>();
        foreach (ScanWord word in lines.SelectMany(static line => line.Words.Skip(1)))
            if (FootnoteMark.IsCandidate(word.Text)) text.Add(word);
        var mended = new Dictionary<ScanWord, ScanWord>(ReferenceEqualityComparer.Instance);
        Mend(starts, mended);
        Mend(text, mended);
        return mended.Count == 0 ? page : PageEdit.Lines(page, line => line.Words.Any(mended.ContainsKey)
            ? line with { Words = [.. line.Words.Select(word => mended.GetValueOrDefault(word, word))] }
            : line);
    }

    /// <summary>The first words of lines that are marks, or stand where marks do and may be one that was misread.</summary>
    private static List<ScanWord> Starts(ScanLine[] lines)
    {
        ScanWord[] first = [.. lines.Select(static line => line.Words[0])], marks = [.. first.Where(static word => Number(word.Text) > 0)];
        if (marks.Length < LeastMarks) return [];
        int width = marks.Select(static word => word.Box.Width).Order().ElementAt(marks.Length / 2);
        return [.. first.Where(word => Number(word.Text) > 0 || (word.Text.Length <= LongestMark && IsWhereMarksAre(word)))];

        // Half a mark's width to the left or right there are other indents, and words whose mark was not read.
        bool IsWhereMarksAre(ScanWord word) => word.Box.Width * 2 > width && word.Box.Width < width * 2
            && Array.Exists(marks, mark => Math.Abs(mark.Box.Left - word.Box.Left) * 2 < width);
    }

    /// <summary>
    /// In a row that is complete, each mark is its number in the row plus the same; where a mark is lost, one more from there on. Between
    /// two marks that agree, all do.
    /// </summary>
    private static void Mend(List<ScanWord> row, Dictionary<ScanWord, ScanWord> mended)
    {
        if (row.Count(static word => Number(word.Text) > 0) < LeastMarks) return;
        int[] offsets = [.. row.Select(static (word, i) => Number(word.Text) - i)];
        for (int i = 0; i < row.Count; i++)
        {
            if (Number(row[i].Text) == 0) continue;
            int end = i + 1;
            while (end < row.Count && !(Number(row[end].Text) > 0 && offsets[end] == offsets[i])) end++;
            if (end == row.Count) continue;
            // Two that disagree, or one that is sure, may be right, and the row wrong.
            ScanWord[] others = [.. row.Take(end).Skip(i + 1).Where(static word => Number(word.Text) > 0)];
            if (others.Length > 1 || Array.Exists(others, static word => word.Confidence >= Sure)) continue;
            for (int k = i + 1; k < end; k++)
                mended[row[k]] = WithNumber(row[k], offsets[i] + k, Math.Min(row[i].Confidence, row[end].Confidence));
        }
    }

    private static ScanWord WithNumber(ScanWord word, int number, float confidence)
    {
        ReadOnlySpan<char> text = word.Text, core = text.Trim(Around);
        int before = text.Length - text.TrimStart(Around).Length;
        string mark = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({number})");
        string all = string.Concat(text[..before], mark, text[(before + core.Length)..]);
        return word with
        {
            Text = all,
            Confidence = confidence,
            IsInDictionary = false,
            // Nobody has seen where each of its symbols is: all of them are somewhere in the word.
            Symbols = [.. all.Select(symbol => new ScanSymbol { Text = symbol.ToString(), Box = word.Box, Confidence = confidence })],
        };
    }

    /// <summary>The number of a mark, with or without punctuation; 0 of everything else.</summary>
    private static int Number(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> core = word.Trim(Around);
        return FootnoteMark.IsMark(core) ? int.Parse(core[1..^1], System.Globalization.CultureInfo.InvariantCulture) : 0;
    }
}
