namespace OcrFrench.Tesseract;

/// <summary>A line of words.</summary>
public sealed record ScanLine
{
    /// <summary>Where it stands.</summary>
    public required ScanBox Box { get; init; }

    /// <summary>The line that its letters stand on.</summary>
    public required ScanBaseline Baseline { get; init; }

    /// <summary>Its words, in reading order.</summary>
    public required IReadOnlyList<ScanWord> Words { get; init; }
}
