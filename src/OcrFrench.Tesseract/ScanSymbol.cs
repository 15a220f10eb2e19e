namespace OcrFrench.Tesseract;

/// <summary>A symbol of a <see cref="ScanWord"/>: mostly one letter or sign.</summary>
public sealed record ScanSymbol
{
    /// <summary>What was read.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands; Tesseract’s estimate, often a little beside.</summary>
    public required ScanBox Box { get; init; }

    /// <summary>How sure the engine was, from 0 to 1, on the scale of <see cref="Alternatives"/>.</summary>
    public required float Confidence { get; init; }

    /// <summary>Whether it is raised, as marks of footnotes are.</summary>
    public bool IsSuperscript { get; init; }

    /// <summary>Other readings, the likeliest first, without <see cref="Text"/>.</summary>
    public IReadOnlyList<SymbolReading> Alternatives { get; init; } = [];
}
