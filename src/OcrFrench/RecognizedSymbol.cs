namespace OcrFrench;

/// <summary>A symbol (a letter, a sign, sometimes two or three of them) of a <see cref="RecognizedWord"/>, with what the engine says of it.</summary>
public sealed record RecognizedSymbol
{
    /// <summary>Where the symbol starts, in characters of the text (not of the word).</summary>
    public required int Start { get; init; }

    /// <summary>Its length in characters.</summary>
    public required int Length { get; init; }

    /// <summary>How sure the engine was of it, from 0 to 1, on the scale of <see cref="Alternatives"/>; null where it does not say.</summary>
    public float? Confidence { get; init; }

    /// <summary>Other readings of the same place, the likeliest first, without the one that stands in the text.</summary>
    public IReadOnlyList<SymbolReading> Alternatives { get; init; } = [];
}
