namespace OcrFrench;

/// <summary>What an <see cref="OcrCleaner"/> does. Every property has a default; change some with <c>new OcrCleanerOptions { … }</c> or <c>with</c>.</summary>
public sealed record OcrCleanerOptions
{
    /// <summary>How sure a repair must be. The default is <see cref="CleaningLevel.Balanced"/>.</summary>
    public CleaningLevel Level { get; init; } = CleaningLevel.Balanced;

    /// <summary>The spelling of the text. The default is to decide from the text itself.</summary>
    public SpellingPeriod Period { get; init; } = SpellingPeriod.Detect;

    /// <summary>What happens to words cut at a line's end. The default is <see cref="LineEndHyphens.Join"/>.</summary>
    public LineEndHyphens LineEnds { get; init; } = LineEndHyphens.Join;

    /// <summary>Whether the lines of paragraphs are joined. The default is to leave lines as they are.</summary>
    public TextLayout Layout { get; init; } = TextLayout.Keep;

    /// <summary>Whether spaces, quotes and the like are put into French typography. The default is to leave them.</summary>
    public Typography Typography { get; init; } = Typography.Keep;

    /// <summary>Words to trust: never taken for damage. Matched without regard to letter case.</summary>
    public IReadOnlyList<string> Vocabulary { get; init; } = [];

    /// <summary>Rule files of your own, applied before the built-in rules. See <see cref="RuleFile"/>.</summary>
    public IReadOnlyList<RuleFile> Rules { get; init; } = [];
}
