namespace OcrFrench.Tesseract;

/// <summary>Lines that belong together, as far as the layout tells.</summary>
public sealed record ScanParagraph
{
    /// <summary>Where it stands.</summary>
    public required ScanBox Box { get; init; }

    /// <summary>Its lines, from above.</summary>
    public required IReadOnlyList<ScanLine> Lines { get; init; }
}
