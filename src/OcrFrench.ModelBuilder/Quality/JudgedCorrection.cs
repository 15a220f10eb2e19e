using OcrFrench.Documents.Evaluation;

namespace OcrFrench.ModelBuilder.Quality;

/// <summary>A correction that changed letters, and the verdict of the letters measure on the words that it touches.</summary>
/// <param name="Correction">The correction.</param>
/// <param name="Verdict">Fixed or nearer, or else wrong or broken if any of the words is.</param>
/// <param name="Truth">The word of the truth that decided the verdict.</param>
/// <param name="Read">What was read for it.</param>
/// <param name="Written">What was written for it.</param>
internal sealed record JudgedCorrection(Correction Correction, LetterVerdict Verdict, string Truth, string Read, string Written)
{
    public bool Right => Verdict is LetterVerdict.Fixed or LetterVerdict.Nearer;

    /// <summary>The corrections of a page that can be judged, which excludes punctuation, case, and words that are not aligned.</summary>
    public static IReadOnlyList<JudgedCorrection> Of(CleaningResult cleaned, LetterComparison letters)
    {
        var judged = new List<JudgedCorrection>();
        foreach (Correction correction in cleaned.Corrections)
        {
            int decisive = -1;
            (int first, int last) = WordsOf(cleaned.Source, correction);
            for (int word = first; word <= last; word++)
            {
                int owner = letters.OwnerOf(word);
                if (owner < 0 || letters.Verdicts[owner] is LetterVerdict.Sound or LetterVerdict.None or LetterVerdict.Missed) continue;
                // Verdicts are ordered; the worst one decides.
                if (decisive < 0 || letters.Verdicts[owner] > letters.Verdicts[decisive]) decisive = owner;
            }

            if (decisive < 0) continue;
            judged.Add(new JudgedCorrection(
                correction, letters.Verdicts[decisive], letters.Truth[decisive], letters.Read[decisive], letters.Written[decisive]));
        }

        return judged;
    }

    /// <summary>The words that a correction touches, as the measure counts them.</summary>
    private static (int First, int Last) WordsOf(string source, Correction correction)
    {
        int start = correction.Start, end = correction.End;
        while (start > 0 && !ComparedText.IsSpace(source[start - 1])) start--;
        while (end < source.Length && !ComparedText.IsSpace(source[end])) end++;
        int before = LetterText.Words(source[..start]).Length, with = LetterText.Words(source[..end]).Length;
        // A place joined to the word before it adds no word, but belongs to that one.
        return (Math.Min(before, Math.Max(with - 1, 0)), with - 1);
    }
}
