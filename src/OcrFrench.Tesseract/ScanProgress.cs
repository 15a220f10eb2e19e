namespace OcrFrench.Tesseract;

/// <summary>How far a reader has come; told whenever a page is done, in the order in which pages are given out.</summary>
/// <param name="File">The file of the page.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="PageCount">How many pages the file has.</param>
/// <param name="Done">Pages done so far, over all files, those that failed included.</param>
public readonly record struct ScanProgress(string File, int Page, int PageCount, int Done);
