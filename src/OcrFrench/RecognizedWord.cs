namespace OcrFrench;

/// <summary>A word of a text that an OCR engine read, with what the engine says of its own reading.</summary>
/// <remarks>
/// Given to <see cref="OcrCleaner.Analyze(string, IReadOnlyList{RecognizedWord})"/>, it is evidence: what the engine was sure of is not
/// lightly changed, what it doubted is looked at even where it is a French word, and its other readings are candidates.
/// </remarks>
public sealed record RecognizedWord
{
    /// <summary>Where the word starts, in characters of the text.</summary>
    public required int Start { get; init; }

    /// <summary>Its length in characters.</summary>
    public required int Length { get; init; }

    /// <summary>How sure the engine was of the word, from 0 to 1; null where it does not say.</summary>
    public float? Confidence { get; init; }

    /// <summary>Other readings of the whole word, the likeliest first, without the one that stands in the text.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>What the engine says of single symbols, in order; empty, or of some symbols only, where it does not say.</summary>
    public IReadOnlyList<RecognizedSymbol> Symbols { get; init; } = [];
}
