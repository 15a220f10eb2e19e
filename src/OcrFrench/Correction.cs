namespace OcrFrench;

/// <summary>One change made to a text, and the reason for it.</summary>
/// <remarks>Positions and lengths count UTF-16 code units, like <see cref="string"/>.</remarks>
public sealed record Correction
{
    /// <summary>Where <see cref="Original"/> starts in the source text.</summary>
    public required int Start { get; init; }

    /// <summary>Where <see cref="Replacement"/> starts in the cleaned text.</summary>
    public required int OutputStart { get; init; }

    /// <summary>The text in the source. Empty for a pure insertion.</summary>
    public required string Original { get; init; }

    /// <summary>The text in the cleaned text. Empty for a pure removal.</summary>
    public required string Replacement { get; init; }

    /// <summary>What was repaired.</summary>
    public required CorrectionKind Kind { get; init; }

    /// <summary>The identifier of the rule or engine part that decided, such as <c>elision.one-for-l</c> or <c>context</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The probability that the repair is right, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Other readings that were considered, best first; never contains <see cref="Replacement"/>.</summary>
    public IReadOnlyList<string> RunnersUp { get; init; } = [];

    /// <summary>The length of <see cref="Original"/>.</summary>
    public int Length => Original.Length;

    /// <summary>The position just after <see cref="Original"/> in the source text.</summary>
    public int End => Start + Original.Length;
}
