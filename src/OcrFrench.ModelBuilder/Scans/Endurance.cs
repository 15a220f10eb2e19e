using System.Diagnostics;
using OcrFrench.Tesseract;

namespace OcrFrench.ModelBuilder.Scans;

/// <summary>Reads the same pages again and again, and reports memory and pages per minute.</summary>
internal static class Endurance
{
    public static async Task Run(ScanReader reader, IReadOnlyList<string> pages, int count, CancellationToken token)
    {
        long start = Stopwatch.GetTimestamp();
        int done = 0, step = Math.Max(1, count / 10);
        await foreach (ScanOutcome outcome in reader.ReadAllAsync(Enumerable.Range(0, count).Select(i => pages[i % pages.Count]),
            cancellationToken: token).ConfigureAwait(false))
        {
            if (outcome.Error is not null) Console.WriteLine(outcome.Error.Message);
            if (++done % step != 0) continue;
            // Garbage that was not yet collected must not look like a leak.
            GC.Collect();
            double minutes = Stopwatch.GetElapsedTime(start).TotalMinutes;
            Console.WriteLine(
                FormattableString.Invariant($"{done} pages, {done / minutes:F1} a minute, {Environment.WorkingSet >> 20} MiB resident"));
        }
    }
}
