using System.Globalization;
using System.Text.Json;
using OcrFrench.Tesseract;

namespace OcrFrench.ModelBuilder.Scans;

/// <summary>
/// Reads pages and keeps the results in a folder, because reading takes most of the time of a measure. Empty the folder after changing how
/// pages are read.
/// </summary>
/// <param name="folder">The folder; null to read the pages each time.</param>
internal sealed class ReadingCache(string? folder)
{
    /// <summary>The pages as they were read; null for one that could not be read.</summary>
    public async Task<IReadOnlyList<ScanPage?>> Read(
        IReadOnlyList<TruthPage> pages, string way, ScanReaderOptions options, CancellationToken token)
    {
        var read = new ScanPage?[pages.Count];
        int[] left = [.. Enumerable.Range(0, pages.Count).Where(i => !TryLoad(Place(pages[i], way), out read[i]))];
        if (left.Length == 0) return read;
        using var reader = new ScanReader(options);
        int at = 0;
        await foreach (ScanOutcome outcome in reader.ReadAllAsync(left.Select(i => pages[i].Image), token).ConfigureAwait(false))
        {
            if (outcome.Error is not null) Console.Error.WriteLine(outcome.Error.Message);
            int page = left[at++];
            read[page] = outcome.Page;
            Save(Place(pages[page], way), outcome.Page);
        }

        return read;
    }

    private static bool TryLoad(string? file, out ScanPage? page)
    {
        page = null;
        if (file is null || !File.Exists(file)) return false;
        page = JsonSerializer.Deserialize<ScanPage?>(File.ReadAllBytes(file));
        return true;
    }

    private static void Save(string? file, ScanPage? page)
    {
        if (file is null) return;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, JsonSerializer.SerializeToUtf8Bytes(page));
    }

    private string? Place(TruthPage page, string way) =>
        folder is null ? null : Path.Combine(folder, way, string.Create(CultureInfo.InvariantCulture, $"{page.Set}.{page.Name}.json"));
}
