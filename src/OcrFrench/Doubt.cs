namespace OcrFrench;

/// <summary>A place that looks damaged but was left unchanged, with what may have been printed there.</summary>
/// <remarks>
/// Doubts are where a second opinion pays off: a person with the scan beside the text, another OCR engine, a language model. Apply its
/// choices with <see cref="CleaningResult.Settle"/>. Positions and lengths count UTF-16 code units, like <see cref="string"/>.
/// </remarks>
public sealed record Doubt
{
    /// <summary>Where <see cref="Original"/> starts in the source text.</summary>
    public required int Start { get; init; }

    /// <summary>The text in the source; never empty.</summary>
    public required string Original { get; init; }

    /// <summary>
    /// What may have been printed instead of <see cref="Original"/>, the likeliest first; never <see cref="Original"/> itself. Empty where
    /// the place was not examined (<see cref="DoubtReason.OtherLanguage"/> and the like) or nothing likelier was found.
    /// </summary>
    public IReadOnlyList<DoubtReading> Readings { get; init; } = [];

    /// <summary>Why the place was left unchanged.</summary>
    public required DoubtReason Reason { get; init; }

    /// <summary>The probability that the likeliest reading needed, from 0 to 1; null where no threshold was involved.</summary>
    public double? Threshold { get; init; }

    /// <summary>The length of <see cref="Original"/>.</summary>
    public int Length => Original.Length;

    /// <summary>The position just after <see cref="Original"/> in the source text.</summary>
    public int End => Start + Original.Length;
}
