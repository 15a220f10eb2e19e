namespace OcrFrench.Tesseract;

/// <summary>What became of a page: it was read, or could not be.</summary>
/// <param name="File">The file.</param>
/// <param name="Number">The page, from 1; 0 when the file as a whole failed.</param>
/// <param name="PageCount">How many pages the file has; 0 when that is not known.</param>
/// <param name="Page">What was read; nothing when it failed.</param>
/// <param name="Error">Why it failed; nothing when it was read.</param>
public sealed record ScanOutcome(string File, int Number, int PageCount, ScanPage? Page, ScanException? Error)
{
    /// <summary>Whether nothing more comes of the file.</summary>
    public bool IsLast => Number >= PageCount;
}
