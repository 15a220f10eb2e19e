namespace OcrFrench.Tesseract;

/// <summary>A line of words.</summary>
public sealed record ScanLine
{
    /// <summary>Its place on the page.</summary>
    public required ScanBox Box { get; init; }

    /// <summary>Its baseline.</summary>
    public required ScanBaseline Baseline { get; init; }

    /// <summary>Its words, in reading order.</summary>
    public required IReadOnlyList<ScanWord> Words { get; init; }
}
