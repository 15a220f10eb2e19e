namespace OcrFrench.Tesseract;

/// <summary>A block of text: a column, a heading, a note.</summary>
public sealed record ScanBlock
{
    /// <summary>Its place on the page.</summary>
    public required ScanBox Box { get; init; }

    /// <summary>Its paragraphs, from top to bottom.</summary>
    public required IReadOnlyList<ScanParagraph> Paragraphs { get; init; }
}
