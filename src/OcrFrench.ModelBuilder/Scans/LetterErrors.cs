using OcrFrench.Documents.Evaluation;
using OcrFrench.ModelBuilder.Quality;

namespace OcrFrench.ModelBuilder.Scans;

/// <summary>
/// What is wrong with the letters and figures of a page, cut words joined: marks, case and line ends aside, as the letters measure of
/// <c>quality</c> sees them.
/// </summary>
/// <param name="Letters">Letters of the truth.</param>
/// <param name="Wrong">Letters to put in, leave out or replace.</param>
/// <param name="Missing">Of them, those of stretches that were not read at all.</param>
/// <param name="Extra">Those of stretches that are not in the truth.</param>
/// <param name="Misplaced">Those of stretches that are missing in one place and extra in another: read out of order.</param>
/// <param name="Spaces">Words of the truth that were read with spaces in them, or with a neighbour; no letters, and not in the sum.</param>
internal readonly record struct LetterErrors(int Letters, int Wrong, int Missing, int Extra, int Misplaced, int Spaces)
{
    /// <summary>By hand: a stretch of this many letters, half a line, is not a misreading.</summary>
    private const int Stretch = 20;

    /// <summary>Letters misread one by one.</summary>
    public int Misread => Wrong - Missing - Extra - Misplaced;

    public double Share => Letters == 0 ? 0 : (double)Wrong / Letters;

    public static LetterErrors operator +(LetterErrors a, LetterErrors b) => new(a.Letters + b.Letters, a.Wrong + b.Wrong,
        a.Missing + b.Missing, a.Extra + b.Extra, a.Misplaced + b.Misplaced, a.Spaces + b.Spaces);

    public static LetterErrors Of(string truth, string read)
    {
        string[] printed = LetterText.Words(truth), words = LetterText.Words(read);
        string all = string.Concat(printed.Select(LetterText.Letters)), found = string.Concat(words.Select(LetterText.Letters));
        var runs = StretchFinder.Find(all, found, Stretch);
        int missing = 0, misplaced = 0;
        string extra = string.Join('\n', runs.Extra);
        foreach (string stretch in runs.Missing)
        {
            if (StretchFinder.IsMostlyIn(stretch, extra)) misplaced += stretch.Length;
            else missing += stretch.Length;
        }

        string lost = string.Join('\n', runs.Missing);
        int added = 0;
        foreach (string stretch in runs.Extra)
        {
            if (StretchFinder.IsMostlyIn(stretch, lost)) misplaced += stretch.Length;
            else added += stretch.Length;
        }

        return new LetterErrors(all.Length, EditDistance.Between(all, found), missing, added, misplaced, SpaceErrors(printed, words));
    }

    private static int SpaceErrors(string[] truth, string[] read)
    {
        // Where the letters of both are the same, the ends of words are told by how many letters stand before them.
        string[] answers = WordAlignment.Align(truth, read);
        int errors = 0;
        for (int i = 0; i < truth.Length; i++)
        {
            bool isCut = answers[i].Contains(' ', StringComparison.Ordinal);
            if (isCut && LetterText.Letters(answers[i]) == LetterText.Letters(truth[i])) errors++;
            else if (i > 0 && answers[i].Length == 0
                && LetterText.Letters(answers[i - 1]) == LetterText.Letters(truth[i - 1]) + LetterText.Letters(truth[i])) errors++;
        }

        return errors;
    }
}
