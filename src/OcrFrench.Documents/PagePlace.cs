namespace OcrFrench.Documents;

/// <summary>Where something is in a document of pages, as a reader would look it up.</summary>
/// <param name="Page">The page of the file, from 1.</param>
/// <param name="Line">The line of the page, from 1, in reading order.</param>
/// <param name="Element">The identifier of the word's element; empty if it has none.</param>
public readonly record struct PagePlace(int Page, int Line, string Element);
