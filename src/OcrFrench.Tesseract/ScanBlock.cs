namespace OcrFrench.Tesseract;

/// <summary>A block of text: a column, a heading, a note.</summary>
public sealed record ScanBlock
{
    /// <summary>Where it stands.</summary>
    public required ScanBox Box { get; init; }

    /// <summary>Its paragraphs, from above.</summary>
    public required IReadOnlyList<ScanParagraph> Paragraphs { get; init; }
}
