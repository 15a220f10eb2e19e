using OcrFrench.Documents;
using OcrFrench.Documents.Evaluation;

namespace OcrFrench.ModelBuilder.Quality;

/// <summary>What cleaning did to the documents of a set.</summary>
internal sealed record SetFinding(QualitySet Set, IReadOnlyList<PageFinding> Pages)
{
    public EvaluationResult Score { get; } = Pages.Aggregate(EvaluationResult.Empty, static (sum, page) => sum.Add(page.Score));

    public LetterScore Letters { get; } = Pages.Aggregate(LetterScore.Empty, static (sum, page) => sum.Add(page.Letters));

    public HipeResult Hipe { get; } = Pages.Aggregate(HipeResult.Empty, static (sum, page) => sum.Add(page.Hipe));

    public HyphenCounts Hyphens { get; } = Pages.Aggregate(
        new HyphenCounts(0, 0, 0, 0), static (sum, page) => sum.Add(HyphenCounts.Of(page.Page, page.Cleaned)));

    public static SetFinding Of(QualitySet set, OcrCleaner cleaner, int jobs) =>
        new(set,
            set.Pages.AsParallel().AsOrdered().WithDegreeOfParallelism(jobs).Select(page => PageFinding.Of(set, page, cleaner)).ToArray());
}
