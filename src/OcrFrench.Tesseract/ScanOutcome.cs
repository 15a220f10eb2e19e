namespace OcrFrench.Tesseract;

/// <summary>The outcome for a page: it was read, or it failed.</summary>
/// <param name="File">The file.</param>
/// <param name="Number">The page, from 1; 0 if the file as a whole failed.</param>
/// <param name="PageCount">How many pages the file has; 0 if that is unknown.</param>
/// <param name="Page">What was read; null if it failed.</param>
/// <param name="Error">Why it failed; null if it was read.</param>
public sealed record ScanOutcome(string File, int Number, int PageCount, ScanPage? Page, ScanException? Error)
{
    /// <summary>Whether this is the last outcome for the file.</summary>
    public bool IsLast => Number >= PageCount;
}
