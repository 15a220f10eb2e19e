namespace OcrFrench.Tesseract;

/// <summary>A symbol of a <see cref="ScanWord"/>: usually one letter or sign.</summary>
public sealed record ScanSymbol
{
    /// <summary>What was read.</summary>
    public required string Text { get; init; }

    /// <summary>Its place on the page; Tesseract’s estimate, often slightly off.</summary>
    public required ScanBox Box { get; init; }

    /// <summary>How sure the engine was, from 0 to 1, on the scale of <see cref="Alternatives"/>.</summary>
    public required float Confidence { get; init; }

    /// <summary>Whether it is raised, like a footnote mark.</summary>
    public bool IsSuperscript { get; init; }

    /// <summary>Other readings, likeliest first, without <see cref="Text"/>.</summary>
    public IReadOnlyList<SymbolReading> Alternatives { get; init; } = [];
}
