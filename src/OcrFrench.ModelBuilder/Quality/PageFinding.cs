using OcrFrench.Documents;
using OcrFrench.Documents.Evaluation;

namespace OcrFrench.ModelBuilder.Quality;

/// <summary>What cleaning did to one document.</summary>
internal sealed record PageFinding(QualityPage Page, CleaningResult Cleaned)
{
    public EvaluationResult Score { get; private init; } = EvaluationResult.Empty;

    public HipeResult Hipe { get; private init; } = HipeResult.Empty;

    /// <summary>The words that were damaged or changed, with the rules that changed them.</summary>
    public IReadOnlyList<(WordOutcome Word, string Rule)> Outcomes { get; private init; } = [];

    public LetterScore Letters { get; private init; } = LetterScore.Empty;

    /// <summary>The corrections that the letters measure can judge.</summary>
    public IReadOnlyList<JudgedCorrection> Judged { get; private init; } = [];

    /// <summary>If the text is sound, the corrections that do harm.</summary>
    public IReadOnlyList<Correction> Changes { get; private init; } = [];

    /// <summary>The number of words, separated by white space.</summary>
    public long Words { get; private init; }

    /// <summary>Whether cleaning the cleaned text changes it again.</summary>
    public bool Unstable { get; private init; }

    /// <summary>Whether applying the corrections to the source gives something other than the cleaned text.</summary>
    public bool Inconsistent { get; private init; }

    public static PageFinding Of(QualitySet set, QualityPage page, OcrCleaner cleaner)
    {
        CleaningResult cleaned = cleaner.Analyze(page.Read);
        var finding = new PageFinding(page, cleaned)
        {
            Words = CountWords(page.Read),
            Unstable = cleaner.Clean(cleaned.Text) != cleaned.Text,
            Inconsistent = Apply(cleaned) != cleaned.Text,
        };
        if (set.Sound) return finding with { Changes = SoundChanges.Of(cleaned) };

        Func<string, string> view = set.WithoutHyphens ? Evaluator.WithoutInnerHyphens : static text => text;
        string truth = view(page.Truth), read = view(page.Read), written = view(cleaned.Text);
        EvaluationResult score = Evaluator.Compare(truth, read, written, out IReadOnlyList<WordOutcome> words);
        var rules = new RuleFinder(cleaned);
        LetterComparison letters = LetterComparison.Of(page.Truth, page.Read, cleaned.Text);
        return finding with
        {
            Score = score,
            Letters = LetterScore.Of(letters.Verdicts),
            Judged = JudgedCorrection.Of(cleaned, letters),
            Hipe = set.Hipe ? Evaluator.CompareHipe(truth, read, written) : HipeResult.Empty,
            Outcomes = words.Where(word => word.Verdict != WordVerdict.Sound)
                .Select(word => (word, word.Verdict == WordVerdict.Missed ? "" : rules.Find(word)))
                .ToArray(),
        };
    }

    private static string Apply(CleaningResult cleaned)
    {
        var text = new System.Text.StringBuilder();
        int at = 0;
        foreach (Correction correction in cleaned.Corrections)
        {
            if (correction.Start < at || correction.End > cleaned.Source.Length) return "";
            text.Append(cleaned.Source, at, correction.Start - at).Append(correction.Replacement);
            at = correction.End;
        }

        return text.Append(cleaned.Source, at, cleaned.Source.Length - at).ToString();
    }

    private static long CountWords(string text)
    {
        long words = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool letter = !char.IsWhiteSpace(c);
            if (letter && !inside) words++;
            inside = letter;
        }

        return words;
    }
}
