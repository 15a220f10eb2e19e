namespace OcrFrench.Tesseract;

/// <summary>How far a reader has got, reported after each page in the order of the pages.</summary>
/// <param name="File">The file of the page.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="PageCount">How many pages the file has.</param>
/// <param name="Done">How many pages of all files are done, including those that failed.</param>
public readonly record struct ScanProgress(string File, int Page, int PageCount, int Done);
