namespace OcrFrench.Documents.Words;

/// <summary>The scan of a page, as its document names it.</summary>
/// <param name="File">The file of the image; empty where the document does not name one.</param>
/// <param name="Width">How wide the page is, in the unit of the words' coordinates; 0 if the document does not say.</param>
internal readonly record struct PageImage(string File, double Width);
