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
        // Brackets within the notes are none of its marks.
        foreach (ScanWord word in lines.TakeWhile(line => starts.Count == 0 || !ReferenceEquals(line.Words[0], starts[0]))
            .SelectMany(static line => line.Words.Skip(1)))
            if (FootnoteMark.IsCandidate(word.Text)) text.Add(word);
        var mended = new Dictionary<ScanWord, ScanWord>(ReferenceEqualityComparer.Instance);
        Mend(starts, Last(text), mended);
        Mend(text, Last(starts), mended);
        return mended.Count == 0 ? page : PageEdit.Lines(page, line => line.Words.Any(mended.ContainsKey)
            ? line with { Words = [.. line.Words.Select(word => mended.GetValueOrDefault(word, word))] }
            : line);
    }

    /// <summary>The first words of lines that are marks, or stand where marks do and may be one that was misread.</summary>
    private static List<ScanWord> Starts(ScanLine[] lines)
    {
        ScanLine[] marks = [.. lines.Where(static line => Number(line.Words[0].Text) > 0)];
        if (marks.Length < LeastMarks) return [];
        int width = marks.Select(static line => line.Words[0].Box.Width).Order().ElementAt(marks.Length / 2);
        // Above the first mark is the text, whose paragraphs may begin with short words.
        return [.. lines.SkipWhile(line => !ReferenceEquals(line, marks[0]))
            .Where(line => Number(line.Words[0].Text) > 0 || (line.Words[0].Text.Length <= LongestMark && IsLikeOne(line)))
            .Select(static line => line.Words[0])];

        // Where a mark was not read, the line begins with the note; where it was misread, only its own box is wrong.
        bool IsLikeOne(ScanLine line) => line.Words.Count > 1
            && Array.Exists(marks, mark => IsNear(mark.Box.Left, line.Box.Left) && mark.Words.Count > 1
                && IsNear(mark.Words[1].Box.Left, line.Words[1].Box.Left));

        bool IsNear(int one, int other) => Math.Abs(one - other) * 4 < 3 * width;
    }

    /// <summary>The number that ends a row; 0 if it is not known.</summary>
    private static int Last(List<ScanWord> row) => row.Count == 0 ? 0 : Number(row[^1].Text);

    /// <summary>
    /// In a row that is complete, each mark is its number in the row plus the same; where a mark is lost, one more from there on. Between
    /// two marks that agree, all do; before the first is none, and after the last none either if the other row ends with the same number.
    /// </summary>
    private static void Mend(List<ScanWord> row, int last, Dictionary<ScanWord, ScanWord> mended)
    {
        if (row.Count(static word => Number(word.Text) > 0) < LeastMarks) return;
        int[] numbers = [0, .. row.Select(static word => Number(word.Text)), last + 1];
        bool[] isKnown = [true, .. numbers[1..^1].Select(static number => number > 0), last > 0];
        for (int i = 0; i < numbers.Length; i++)
        {
            if (!isKnown[i]) continue;
            int end = i + 1;
            while (end < numbers.Length && !(isKnown[end] && numbers[end] - end == numbers[i] - i)) end++;
            if (end == numbers.Length || (i == 0 && end == numbers.Length - 1)) continue;
            // Two that disagree, or one that is sure, may be right, and the row wrong.
            ScanWord[] others = [.. row.Take(end - 1).Skip(i).Where(static word => Number(word.Text) > 0)];
            if (others.Length > 1 || Array.Exists(others, static word => word.Confidence >= Sure)) continue;
            float confidence = Math.Min(i == 0 ? 1 : row[i - 1].Confidence, end > row.Count ? 1 : row[end - 1].Confidence);
            for (int k = i + 1; k < end; k++) mended[row[k - 1]] = WithNumber(row[k - 1], numbers[i] - i + k, confidence);
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
