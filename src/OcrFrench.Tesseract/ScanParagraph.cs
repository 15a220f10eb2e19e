namespace OcrFrench.Tesseract;

/// <summary>Lines that belong together according to the layout.</summary>
public sealed record ScanParagraph
{
    /// <summary>Its place on the page.</summary>
    public required ScanBox Box { get; init; }

    /// <summary>Its lines, from top to bottom.</summary>
    public required IReadOnlyList<ScanLine> Lines { get; init; }
}
