using OcrFrench.Documents.Evaluation;

namespace OcrFrench.Documents;

/// <summary>Measures what was read, and what cleaning made of it, against the truth.</summary>
/// <remarks>
/// The comparison ignores line breaks, the kinds of apostrophes, quotes, dashes and spaces, and spaces before ; : ! ? ».
/// White space separates words. Each word of the truth is aligned with what was read and with what was written for it.
/// </remarks>
public static class Evaluator
{
    /// <summary>Compares a text from OCR and its cleaned form with the truth.</summary>
    /// <param name="truth">The printed text.</param>
    /// <param name="ocr">What was read.</param>
    /// <param name="cleaned">The cleaned text.</param>
    /// <returns>The counts and rates of the page.</returns>
    public static EvaluationResult Compare(string truth, string ocr, string cleaned) => Compare(truth, ocr, cleaned, out _);

    /// <summary>Compares a text from OCR and its cleaned form with the truth, and reports what became of each word.</summary>
    /// <param name="truth">The printed text.</param>
    /// <param name="ocr">What was read.</param>
    /// <param name="cleaned">The cleaned text.</param>
    /// <param name="words">One outcome for each word of the truth, in order.</param>
    /// <returns>The counts and rates of the page.</returns>
    public static EvaluationResult Compare(string truth, string ocr, string cleaned, out IReadOnlyList<WordOutcome> words)
    {
        ArgumentNullException.ThrowIfNull(truth);
        ArgumentNullException.ThrowIfNull(ocr);
        ArgumentNullException.ThrowIfNull(cleaned);
        string t = ComparedText.Normalize(truth), r = ComparedText.Normalize(ocr);
        string c = ReferenceEquals(ocr, cleaned) ? r : ComparedText.Normalize(cleaned);
        bool same = r == c;
        string[] tWords = ComparedText.Words(t), rWords = ComparedText.Words(r), cWords = same ? rWords : ComparedText.Words(c);
        string[] read = WordAlignment.Align(tWords, rWords);
        string[] written = same ? read : WordAlignment.Align(tWords, cWords);

        var outcomes = new WordOutcome[tWords.Length];
        var counts = new long[(int)WordVerdict.Broken + 1];
        for (int i = 0; i < tWords.Length; i++)
        {
            WordVerdict verdict = Judge(tWords[i], read[i], written[i]);
            counts[(int)verdict]++;
            outcomes[i] = new WordOutcome(tWords[i], read[i], written[i], verdict);
        }

        int[] truthPoints = EditDistance.CodePoints(t);
        long before = EditDistance.Between(truthPoints, EditDistance.CodePoints(r));
        long wordsBefore = WordDistance(tWords, rWords);
        words = outcomes;
        return new EvaluationResult
        {
            Characters = truthPoints.Length,
            CharacterErrorsBefore = before,
            CharacterErrorsAfter = same ? before : EditDistance.Between(truthPoints, EditDistance.CodePoints(c)),
            Words = tWords.Length,
            WordErrorsBefore = wordsBefore,
            WordErrorsAfter = same ? wordsBefore : WordDistance(tWords, cWords),
            Fixed = counts[(int)WordVerdict.Fixed],
            Missed = counts[(int)WordVerdict.Missed],
            Nearer = counts[(int)WordVerdict.Nearer],
            Wrong = counts[(int)WordVerdict.Wrong],
            Broken = counts[(int)WordVerdict.Broken],
        };
    }

    /// <summary>Compares one unit, such as a page or an article, by the measure of HIPE-OCRepair 2026.</summary>
    /// <remarks>The time grows with the product of the lengths: meant for units of a few thousand characters.</remarks>
    internal static HipeResult CompareHipe(string truth, string ocr, string cleaned)
    {
        ArgumentNullException.ThrowIfNull(truth);
        ArgumentNullException.ThrowIfNull(ocr);
        ArgumentNullException.ThrowIfNull(cleaned);
        string r = HipeText.Fold(ocr), c = HipeText.Fold(cleaned);
        int[] t = EditDistance.CodePoints(HipeText.Fold(truth));
        (int hitsBefore, int errorsBefore) = HipeText.Match(t, EditDistance.CodePoints(r));
        (int hitsAfter, int errorsAfter) = r == c ? (hitsBefore, errorsBefore) : HipeText.Match(t, EditDistance.CodePoints(c));
        double before = HipeResult.Rate(hitsBefore, errorsBefore), after = HipeResult.Rate(hitsAfter, errorsAfter);
        return new HipeResult
        {
            Units = 1,
            HitsBefore = hitsBefore,
            ErrorsBefore = errorsBefore,
            HitsAfter = hitsAfter,
            ErrorsAfter = errorsAfter,
            Better = after < before ? 1 : 0,
            Worse = after > before ? 1 : 0,
        };
    }

    /// <summary>The fewest characters (code points) to insert, delete or replace to turn one text, as it is, into the other.</summary>
    internal static int Distance(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return EditDistance.Between(a, b);
    }

    /// <summary>The normalized form used for comparison.</summary>
    internal static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ComparedText.Normalize(text);
    }

    /// <summary>
    /// Removes hyphens from words (<c>dérou-lent</c> and <c>dérou- lent</c>), for truths that are inconsistent about them.
    /// </summary>
    internal static string WithoutInnerHyphens(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ComparedText.WithoutInnerHyphens(text);
    }

    private static WordVerdict Judge(string truth, string read, string written)
    {
        if (read == truth) return written == truth ? WordVerdict.Sound : WordVerdict.Broken;
        if (written == truth) return WordVerdict.Fixed;
        if (written == read) return WordVerdict.Missed;
        return EditDistance.Between(written, truth) < EditDistance.Between(read, truth) ? WordVerdict.Nearer : WordVerdict.Wrong;
    }

    private static int WordDistance(string[] a, string[] b)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] Number(string[] words) => Array.ConvertAll(words, word =>
        {
            if (!numbers.TryGetValue(word, out int number)) numbers.Add(word, number = numbers.Count);
            return number;
        });
        return EditDistance.Between(Number(a), Number(b));
    }
}
