using OcrFrench.Documents.Evaluation;
using OcrFrench.ModelBuilder.Quality;

namespace OcrFrench.ModelBuilder.Scans;

/// <summary>
/// The errors in the letters and digits of a page. Like the letters measure of <c>quality</c>, it joins cut words and ignores marks, case
/// and line breaks.
/// </summary>
/// <param name="Letters">Letters of the truth.</param>
/// <param name="Wrong">Letters that must be inserted, deleted or replaced.</param>
/// <param name="Missing">Wrong letters in stretches that were not read at all.</param>
/// <param name="Extra">Wrong letters in stretches that are not in the truth.</param>
/// <param name="Misplaced">Wrong letters in stretches that were read out of order: missing in one place, extra in another.</param>
/// <param name="Spaces">Words of the truth that were split or joined to a neighbour; not counted among the wrong letters.</param>
internal readonly record struct LetterErrors(int Letters, int Wrong, int Missing, int Extra, int Misplaced, int Spaces)
{
    /// <summary>A stretch of this many letters was lost or added as a whole, not misread. By hand: half a line.</summary>
    private const int Stretch = 20;

    /// <summary>Single letters that were misread.</summary>
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
        // If the letters of both are the same, ends of words can be compared by the number of letters before them.
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
