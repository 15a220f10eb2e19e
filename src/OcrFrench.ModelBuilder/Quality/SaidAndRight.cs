using System.Globalization;

namespace OcrFrench.ModelBuilder.Quality;

/// <summary>Compares the confidence of corrections with the share of them that were right or came nearer.</summary>
internal sealed class SaidAndRight(string set, IReadOnlyList<JudgedCorrection> corrections)
{
    /// <summary>Where the ranges of confidence begin.</summary>
    private static readonly double[] s_from = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];

    private static readonly string[] s_names = ["under 0.5", "0.5–0.6", "0.6–0.7", "0.7–0.8", "0.8–0.9", "0.9–0.95", "0.95–0.98", "0.98–1"];

    public static SaidAndRight Of(QualitySet set, OcrCleaner cleaner, int jobs) =>
        new(set.Name, set.Pages.AsParallel().AsOrdered().WithDegreeOfParallelism(jobs).SelectMany(page =>
        {
            CleaningResult cleaned = cleaner.Analyze(page.Read);
            return JudgedCorrection.Of(cleaned, LetterComparison.Of(page.Truth, page.Read, cleaned.Text));
        }).ToArray());

    public static Table Table(IEnumerable<SaidAndRight> sets)
    {
        var table = new Table(
            "Said and right (level Thorough: share of corrections right or nearer, and how many)", ["set", .. s_names, "all", "said"]);
        foreach (SaidAndRight one in sets) one.AddTo(table);
        return table;
    }

    private void AddTo(Table table)
    {
        if (corrections.Count == 0) return;
        ILookup<int, JudgedCorrection> ranges = corrections.ToLookup(static judged => RangeOf(judged.Correction.Confidence));
        table.Add([
            set, .. s_from.Select((_, range) => Cell(ranges[range])), Cell(corrections),
            Percent(corrections.Average(static judged => judged.Correction.Confidence))]);
    }

    private static int RangeOf(double confidence) => Array.FindLastIndex(s_from, from => confidence >= from);

    private static string Cell(IEnumerable<JudgedCorrection> corrections)
    {
        int all = corrections.Count(), right = corrections.Count(static judged => judged.Right);
        return all == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Percent((double)right / all)} of {all}");
    }

    private static string Percent(double share) => (100 * share).ToString("F1", CultureInfo.InvariantCulture) + "%";
}
