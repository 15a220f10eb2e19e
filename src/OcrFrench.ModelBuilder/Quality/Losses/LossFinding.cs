using OcrFrench.Steps.Context;

namespace OcrFrench.ModelBuilder.Quality.Losses;

/// <summary>The damaged words of a set, page by page.</summary>
internal sealed record LossFinding(string Set, IReadOnlyList<(QualityPage Page, IReadOnlyList<Loss> Losses)> Pages)
{
    public IEnumerable<Loss> All => Pages.SelectMany(static page => page.Losses);

    public static LossFinding Of(QualitySet set, OcrCleaner cleaner, int jobs) =>
        new(set.Name, set.Pages.AsParallel().AsOrdered().WithDegreeOfParallelism(jobs).Select(page => (page, Of(page, cleaner))).ToArray());

    private static IReadOnlyList<Loss> Of(QualityPage page, OcrCleaner cleaner)
    {
        var weighed = new WeighedPlaces();
        CleaningResult cleaned = cleaner.Analyze(page.Read, [], weighed);
        return LossFinder.Of(page.Truth, cleaned, weighed);
    }
}
