using OcrFrench.Documents;
using OcrFrench.Tesseract;

namespace OcrFrench.ModelBuilder.Scans;

/// <summary>The errors on a page whose truth is known.</summary>
/// <param name="Page">The page as it was read; null if it could not be read.</param>
/// <param name="Errors">Characters that must be inserted, deleted or replaced.</param>
internal sealed record ScanErrors(ScanPage? Page, long Errors)
{
    /// <summary>Reads the page of each folder.</summary>
    public static async Task<IReadOnlyList<ScanErrors>> Count(ScanReader reader, IReadOnlyList<string> folders, CancellationToken token)
    {
        var found = new List<ScanErrors>();
        await foreach (ScanOutcome outcome in reader.ReadAllAsync(folders.Select(static folder => Path.Combine(folder, "page.png")),
            cancellationToken: token).ConfigureAwait(false))
        {
            string truth = await File.ReadAllTextAsync(Path.Combine(folders[found.Count], "truth.txt"), token).ConfigureAwait(false);
            // The truth has no cut words; joining them is not what is measured here.
            string read = (outcome.Page?.ToText().Text ?? "").Replace("-\n", "", StringComparison.Ordinal);
            found.Add(new ScanErrors(outcome.Page, Evaluator.Compare(truth, read, read).CharacterErrorsBefore));
        }

        return found;
    }
}
