using System.Diagnostics;
using System.Globalization;
using OcrFrench.ModelBuilder.Quality;
using OcrFrench.Tesseract;

namespace OcrFrench.ModelBuilder.Scans;

/// <summary>
/// Reads pages whose truth is known in different ways, cleans the automatic reading without and with the engine's evidence, and reports how
/// many letters are wrong each time, by kind of error.
/// </summary>
internal static class TruthMeasure
{
    private const string Alone = "none", Automatic = "auto", Cleaned = "cleaned", WithEvidence = "evidence";

    /// <param name="pages">The pages.</param>
    /// <param name="ways">Ways to read in addition to the engine alone and the automatic one.</param>
    /// <param name="options">All other options of reading.</param>
    /// <param name="cache">What was read before.</param>
    /// <param name="dump">A folder for everything that was read and written, or null.</param>
    /// <param name="token">Cancels the measure.</param>
    public static async Task Run(
        IReadOnlyList<TruthPage> pages, IEnumerable<string> ways, ScanReaderOptions options, ReadingCache cache, string? dump,
        CancellationToken token)
    {
        string[] truths = [.. pages.Select(static page => File.ReadAllText(page.Truth))];
        var columns = new List<(string Name, LetterErrors[] Errors)>();
        var times = new List<string>();
        foreach (string way in ways.Prepend(Automatic).Prepend(Alone).Distinct(StringComparer.Ordinal))
        {
            long start = Stopwatch.GetTimestamp();
            IReadOnlyList<ScanPage?> read = await cache.Read(pages, way, Preparations.Of(way, options), token).ConfigureAwait(false);
            ScanText[] texts = [.. read.Select(static page => ScanText.Of(page is null ? [] : [page]))];
            times.Add(string.Create(CultureInfo.InvariantCulture, $"{way} {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s"));
            Add(way, i => texts[i].Text);
            if (way != Automatic) continue;
            Add(Cleaned, i => OcrCleaner.Default.Analyze(texts[i].Text).Text);
            Add(WithEvidence, i => OcrCleaner.Default.Analyze(texts[i].Text, texts[i].Words).Text);
        }

        void Add(string name, Func<int, string> text)
        {
            var errors = new LetterErrors[pages.Count];
            Parallel.For(0, pages.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
            {
                string written = text(i);
                errors[i] = LetterErrors.Of(truths[i], written);
                if (dump is not null) Keep(Path.Combine(dump, name), pages[i], written);
            });
            columns.Add((name, errors));
        }

        Console.WriteLine(Shares(pages, columns).ToText());
        Console.WriteLine(Kinds(columns).ToText());
        Console.WriteLine("Time: " + string.Join(", ", times));
    }

    private static void Keep(string folder, TruthPage page, string text)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, page.Set + "." + page.Name + ".txt"), text);
    }

    private static Table Shares(IReadOnlyList<TruthPage> pages, List<(string Name, LetterErrors[] Errors)> columns)
    {
        var table = new Table("Letters wrong", ["page", "letters", .. columns.Select(static column => column.Name)]);
        for (int i = 0; i < pages.Count; i++)
        {
            table.Add([
                pages[i].Set + "/" + pages[i].Name, Number(columns[0].Errors[i].Letters),
                .. columns.Select(column => Number(column.Errors[i].Wrong))]);
        }

        foreach (string set in pages.Select(static page => page.Set).Distinct(StringComparer.Ordinal))
            table.Add(Sums(set, i => pages[i].Set == set));
        table.Add(Sums("all", static _ => true));
        LetterErrors[] alone = columns[0].Errors;
        table.Add(["pages made worse", "", .. columns.Select(column => Number(Worse(column.Errors, 1)))]);
        table.Add(["by more than a tenth", "", .. columns.Select(column => Number(Worse(column.Errors, 1.1)))]);
        return table;

        int Worse(LetterErrors[] errors, double factor) => errors.Where((page, i) => page.Wrong > alone[i].Wrong * factor).Count();

        string[] Sums(string name, Func<int, bool> isOf)
        {
            LetterErrors[] sums = [.. columns.Select(column => Sum(column.Errors.Where((_, i) => isOf(i))))];
            return [name, Number(sums[0].Letters), .. sums.Select(static sum => sum.Share.ToString("P2", CultureInfo.InvariantCulture))];
        }
    }

    private static Table Kinds(List<(string Name, LetterErrors[] Errors)> columns)
    {
        var table = new Table("By kind", "way", "wrong", "misread", "missing", "extra", "misplaced", "spaces");
        foreach ((string name, LetterErrors[] errors) in columns)
        {
            LetterErrors all = Sum(errors);
            table.Add([name, .. new[] { all.Wrong, all.Misread, all.Missing, all.Extra, all.Misplaced, all.Spaces }.Select(Number)]);
        }

        return table;
    }

    private static LetterErrors Sum(IEnumerable<LetterErrors> errors) => errors.Aggregate(static (sum, one) => sum + one);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
