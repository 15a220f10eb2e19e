using OcrFrench.Documents;

namespace OcrFrench.ModelBuilder.Quality;

/// <summary>What cleaning did to pages: each alone, and with the profile of its source.</summary>
internal sealed record CollectionFinding(CollectionSet Set, IReadOnlyList<PageFinding> Alone, IReadOnlyList<PageFinding> Together)
{
    public EvaluationResult ScoreAlone { get; } = Sum(Alone);

    public EvaluationResult ScoreTogether { get; } = Sum(Together);

    /// <summary>The largest profile of a source, in bytes.</summary>
    public int LargestProfile { get; private init; }

    public static CollectionFinding Of(CollectionSet set, OcrCleaner cleaner, int jobs)
    {
        var alone = new List<PageFinding>();
        var together = new List<PageFinding>();
        int largest = 0;
        foreach (SourcePages source in set.Sources)
        {
            var builder = new CollectionProfileBuilder(cleaner);
            source.Pages.Pages.AsParallel().WithDegreeOfParallelism(jobs).ForAll(page => builder.Add(page.Read, []));
            CollectionProfile profile = builder.Build();
            largest = Math.Max(largest, profile.ToJson().Length);
            alone.AddRange(SetFinding.Of(source.Pages, cleaner, jobs).Pages);
            together.AddRange(SetFinding.Of(source.Pages, cleaner.For(profile), jobs).Pages);
        }

        return new CollectionFinding(set, alone, together) { LargestProfile = largest };
    }

    private static EvaluationResult Sum(IReadOnlyList<PageFinding> pages) =>
        pages.Aggregate(EvaluationResult.Empty, static (sum, page) => sum.Add(page.Score));
}
