namespace OcrFrench.Tesseract.Choice;

/// <summary>Reads the lines of a page again, and accepts what is believed of the result.</summary>
/// <param name="belief">What knows the language; nothing where nobody does.</param>
/// <param name="read">Reads the line in a box again, enlarged to a height of so many pixels; 0 for as it is.</param>
/// <param name="readMark">Reads what is in a box as figures and brackets alone.</param>
internal sealed class SecondLook(
    LanguageBelief? belief, Func<ScanBox, int, IReadOnlyList<ScanWord>> read, Func<ScanBox, IReadOnlyList<ScanWord>> readMark)
{
    /// <summary>
    /// The heights that lines are brought to, the most useful first: of 79 letters that three further readings put right on real pages,
    /// the first alone puts right 77, and makes 30 wrong instead of 13.
    /// </summary>
    private static readonly int[] s_heights = [72, 0, 50];

    /// <summary>
    /// A word less sure is looked at again. On 20 real pages, that and words outside the lexicon make 31 lines in a hundred doubtful, which
    /// hold 70 of the 73 letters that can be put right; from 0.75 on it would be 37 lines for 72.
    /// </summary>
    private const float Sure = 0.6f;

    private readonly PlaceChoice _choice = new(belief);

    /// <summary>The page with what a second and a third look at its doubtful lines have put right.</summary>
    /// <param name="page">The page.</param>
    /// <param name="all">Whether all lines are read three times more, instead of once or twice where they are in doubt.</param>
    public ScanPage Look(ScanPage page, bool all)
    {
        bool isCut = false;
        return NoteNumbers.Mend(PageEdit.Lines(page, line =>
        {
            bool startsCut = isCut;
            isCut = line.Words[^1].Text.EndsWith('-');
            return LookAtMarks(all ? LookThrice(line) : IsDoubtful(line, startsCut) ? LookTwice(line) : line);
        }));
    }

    /// <summary>Whether a word of a line is uncertain, or not a word.</summary>
    /// <param name="line">The line.</param>
    /// <param name="startsCut">Whether its first word is the rest of one that the line before has begun.</param>
    internal bool IsDoubtful(ScanLine line, bool startsCut)
    {
        for (int i = 0; i < line.Words.Count; i++)
        {
            ScanWord word = line.Words[i];
            if (word.Confidence < Sure && !IsApostrophe(word)) return true;
            bool isPart = (i == 0 && startsCut) || (i == line.Words.Count - 1 && word.Text.EndsWith('-'));
            // If the engine is sure of a name, it need not be in the lexicon.
            if (belief is not null && !isPart && belief.Worth(word.Text) < 0.5 && !char.IsUpper(word.Text[0])) return true;
        }

        return false;
    }

    /// <summary>Between the two kinds of apostrophe the engine is often unsure of a word that it has read well.</summary>
    private bool IsApostrophe(ScanWord word) =>
        word.Text.AsSpan().IndexOfAny('\'', '’') > 0 && belief is not null && belief.Worth(word.Text) == 1;

    private ScanLine LookAtMarks(ScanLine line)
    {
        if (!line.Words.Any(static word => FootnoteMark.IsCandidate(word.Text))) return line;
        ScanWord[] words = [.. line.Words.Select(
            word => FootnoteMark.IsCandidate(word.Text) ? FootnoteMark.Decide(word, readMark(word.Box)) : word)];
        return words.SequenceEqual(line.Words) ? line : line with { Words = words };
    }

    private ScanLine LookTwice(ScanLine line)
    {
        IReadOnlyList<ScanWord> second = read(line.Box, s_heights[0]);
        // If the first reading stays anyway, a third is not needed: it can only count against the second.
        ScanLine decided = _choice.Decide(line, [second]);
        return ReferenceEquals(decided, line) ? line : _choice.Decide(line, [second, read(line.Box, s_heights[1])]);
    }

    private ScanLine LookThrice(ScanLine line) => _choice.Decide(line, [.. s_heights.Select(height => read(line.Box, height))]);
}
