namespace OcrFrench;

/// <summary>
/// A symbol (a letter or a sign, sometimes two or three) of a <see cref="RecognizedWord"/>, with what the engine reported about it.
/// </summary>
public sealed record RecognizedSymbol
{
    /// <summary>Where the symbol starts in the text (not in the word), in UTF-16 code units.</summary>
    public required int Start { get; init; }

    /// <summary>Its length in UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>How sure the engine was, from 0 to 1, on the scale of <see cref="Alternatives"/>; null where it does not say.</summary>
    public float? Confidence { get; init; }

    /// <summary>Other readings of the same place, likeliest first, without the one in the text.</summary>
    public IReadOnlyList<SymbolReading> Alternatives { get; init; } = [];
}
