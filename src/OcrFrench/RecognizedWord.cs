namespace OcrFrench;

/// <summary>A word read by an OCR engine, with what the engine reported about its own reading.</summary>
/// <remarks>
/// Passed to <see cref="OcrCleaner.Analyze(string, IReadOnlyList{RecognizedWord})"/> as evidence: what the engine was sure of is not
/// changed lightly, what it doubted is examined even if it is a French word, and its other readings become candidates.
/// </remarks>
public sealed record RecognizedWord
{
    /// <summary>Where the word starts in the text, in UTF-16 code units.</summary>
    public required int Start { get; init; }

    /// <summary>Its length in UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>How sure the engine was of the word, from 0 to 1; null where it does not say.</summary>
    public float? Confidence { get; init; }

    /// <summary>Other readings of the whole word, likeliest first, without the one in the text.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>What the engine reported about individual symbols, in order; may be empty or cover only some of them.</summary>
    public IReadOnlyList<RecognizedSymbol> Symbols { get; init; } = [];
}
