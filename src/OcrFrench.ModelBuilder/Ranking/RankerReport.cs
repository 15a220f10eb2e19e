using System.Globalization;
using OcrFrench.Steps.Context;

namespace OcrFrench.ModelBuilder.Ranking;

/// <summary>
/// Compares the ranker's probabilities with how often it is right, for each kind of text, on works that it was not fitted on.
/// </summary>
internal static class RankerReport
{
    private static readonly double[] s_borders = [0, 0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.0001];
    private static readonly double[] s_thresholds = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

    /// <summary>Precisions for which thresholds are reported.</summary>
    private static readonly double[] s_precisions = [0.98, 0.97, 0.96, 0.95, 0.93, 0.9];

    public static void Write(IReadOnlyList<Example> examples, Ranker ranker, TextWriter log)
    {
        var judged = examples.Select(example => new Judged(
            example.Kind, ranker.Probability(example.Section, example.Features), example.Label, example.Section)).ToList();
        foreach (IGrouping<string, Judged> kind in judged.GroupBy(static j => j.Kind, StringComparer.Ordinal).OrderBy(static g => g.Key,
            StringComparer.Ordinal))
        {
            float right = kind.Sum(static j => j.Label);
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Key}: {kind.Count()} proposals, {right:F0} right"));
            Reliability([.. kind], log);
            WriteThresholds("other places", [.. kind.Where(static j => j.Section is 0 or 3)], log);
            WriteThresholds("French words", [.. kind.Where(static j => j.Section is 1 or 2)], log);
        }

        log.WriteLine("all kinds");
        Reliability(judged, log);
    }

    private static void Reliability(List<Judged> judged, TextWriter log)
    {
        log.Write("  said/right");
        for (int i = 0; i + 1 < s_borders.Length; i++)
        {
            var bin = judged.Where(j => j.Said >= s_borders[i] && j.Said < s_borders[i + 1]).ToList();
            if (bin.Count > 0) log.Write(string.Create(CultureInfo.InvariantCulture, $" | {s_borders[i]:F2}: {bin.Count} "
                + $"{100 * bin.Average(static j => j.Said):F0}/{100 * bin.Average(static j => j.Label):F0}"));
        }

        log.WriteLine();
    }

    /// <summary>
    /// The thresholds that keep the most right repairs at each precision; in sound text, how many repairs each threshold would make.
    /// </summary>
    private static void WriteThresholds(string name, List<Judged> judged, TextWriter log)
    {
        float right = Math.Max(1, judged.Sum(static j => j.Label));
        log.Write("  " + name + ":");
        if (judged.TrueForAll(static j => j.Label == 0))
        {
            foreach (double threshold in s_thresholds)
                log.Write(
                    string.Create(CultureInfo.InvariantCulture, $" from {threshold:F2} {judged.Count(j => j.Said >= threshold)} wrong;"));
            log.WriteLine();
            return;
        }

        judged.Sort(static (a, b) => b.Said.CompareTo(a.Said));
        foreach (double precision in s_precisions)
        {
            double sum = 0, best = 0, at = 1;
            for (int i = 0; i < judged.Count; i++)
            {
                sum += judged[i].Label;
                if (sum >= precision * (i + 1) && sum > best) (best, at) = (sum, judged[i].Said);
            }

            log.Write(string.Create(CultureInfo.InvariantCulture, $" {100 * precision:F0}%: from {at:F2} keeps {100 * best / right:F0};"));
        }

        log.WriteLine();
    }

    private readonly record struct Judged(string Kind, float Said, float Label, int Section);
}
