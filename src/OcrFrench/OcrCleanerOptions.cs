namespace OcrFrench;

/// <summary>
/// What an <see cref="OcrCleaner"/> does. Every property has a default; change some with <c>new OcrCleanerOptions { … }</c> or <c>with</c>.
/// </summary>
public sealed record OcrCleanerOptions
{
    private static readonly CorrectionKind[] s_allKinds = Enum.GetValues<CorrectionKind>();

    /// <summary>How sure a repair must be. The default is <see cref="CleaningLevel.Balanced"/>.</summary>
    public CleaningLevel Level { get; init; } = CleaningLevel.Balanced;

    /// <summary>The spelling of the text. By default it is detected from the text itself.</summary>
    public SpellingPeriod Period { get; init; } = SpellingPeriod.Detect;

    /// <summary>What the text consists of. By default it is detected from the text itself.</summary>
    public TextContent Content { get; init; } = TextContent.Detect;

    /// <summary>What to do with words divided at the end of a line. The default is <see cref="LineEndHyphens.Join"/>.</summary>
    public LineEndHyphens LineEnds { get; init; } = LineEndHyphens.Join;

    /// <summary>Whether to join the lines of paragraphs. By default lines stay as they are.</summary>
    public TextLayout Layout { get; init; } = TextLayout.Keep;

    /// <summary>Whether to drop running heads, page numbers and form feeds. By default they stay.</summary>
    public PageFurniture Furniture { get; init; } = PageFurniture.Keep;

    /// <summary>How to write footnote marks and note numbers. By default they stay as they were read.</summary>
    public Footnotes Footnotes { get; init; } = Footnotes.Keep;

    /// <summary>Whether to apply French typography to spaces, quotes and the like. By default they stay.</summary>
    public Typography Typography { get; init; } = Typography.Keep;

    /// <summary>Whether to write œ and æ in words that were printed with two letters. By default they stay as they were printed.</summary>
    /// <remarks>
    /// <see cref="Typography.French"/> and <see cref="Typography.FrenchCanadian"/> include <see cref="Ligatures.Restore"/>; with
    /// <see cref="Typography.Search"/> it has no effect.
    /// </remarks>
    public Ligatures Ligatures { get; init; } = Ligatures.AsPrinted;

    /// <summary>How to treat accents on capitals. By default they stay as they were printed.</summary>
    /// <remarks>
    /// <see cref="Typography.French"/> and <see cref="Typography.FrenchCanadian"/> include <see cref="CapitalAccents.Always"/>, unless this
    /// says <see cref="CapitalAccents.Never"/>; <see cref="Typography.Search"/> does not, and obeys it.
    /// </remarks>
    public CapitalAccents Capitals { get; init; } = CapitalAccents.AsPrinted;

    /// <summary>Which apostrophe to write. By default those of the text stay.</summary>
    /// <remarks>
    /// <see cref="Typography.French"/> and <see cref="Typography.FrenchCanadian"/> include <see cref="Apostrophes.Curly"/>, unless this says
    /// <see cref="Apostrophes.Straight"/>; with <see cref="Typography.Search"/> it has no effect.
    /// </remarks>
    public Apostrophes Apostrophes { get; init; } = Apostrophes.AsPrinted;

    /// <summary>Words to trust: they are never treated as damage. Matching ignores letter case.</summary>
    public IReadOnlyList<string> Vocabulary { get; init; } = [];

    /// <summary>Your own rule files, applied before the built-in rules. See <see cref="RuleFile"/>.</summary>
    /// <remarks>
    /// Built-in rules act on suspicious places only. Your own also act on sound words if they replace the whole word or say <c>require
    /// token known</c>; their guards apply as everywhere. A rule that would match its own result does nothing. The examples of each rule
    /// are tested when the cleaner is created, and a rule that contradicts them is rejected.
    /// </remarks>
    public IReadOnlyList<RuleFile> Rules { get; init; } = [];

    /// <summary>
    /// The kinds of corrections to make; by default all. A place whose likeliest repair is of another kind stays as it is. Without
    /// <see cref="CorrectionKind.Character"/>, characters stay as they are too, and damage hidden behind them (a soft hyphen, mojibake) is
    /// not detected.
    /// </summary>
    public IReadOnlyCollection<CorrectionKind> Kinds { get; init; } = s_allKinds;

    /// <summary>
    /// Text that must never be touched: .NET regular expressions, such as <c>\b[A-Z]\d{4}\b</c>. No correction changes anything inside a
    /// match, spans one, or breaks one by changing the text beside it.
    /// </summary>
    /// <remarks>
    /// They are matched without backtracking, in time linear in the length of the text whatever the pattern; look-around and
    /// back-references are not supported. Matching is case-sensitive unless the pattern says <c>(?i)</c>; <c>^</c> and <c>$</c> are the
    /// start and the end of the text unless it says <c>(?m)</c>.
    /// </remarks>
    public IReadOnlyList<string> Protect { get; init; } = [];

    /// <summary>
    /// Decisions about corrections, normally made while reviewing those of earlier texts: rejected ones are not made again, accepted ones
    /// are. Of two decisions about the same correction, the later one wins.
    /// </summary>
    /// <remarks>
    /// Decisions about particular places (<see cref="Decision.At"/>) are ignored. Matches of <see cref="Protect"/>, and kinds that are not
    /// in <see cref="Kinds"/>, are left alone whatever was decided.
    /// </remarks>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <exception cref="ArgumentException">An option is null or has an undefined value.</exception>
    internal void Validate()
    {
        Defined(Level, nameof(Level));
        Defined(Period, nameof(Period));
        Defined(Content, nameof(Content));
        Defined(LineEnds, nameof(LineEnds));
        Defined(Layout, nameof(Layout));
        Defined(Furniture, nameof(Furniture));
        Defined(Footnotes, nameof(Footnotes));
        Defined(Typography, nameof(Typography));
        Defined(Ligatures, nameof(Ligatures));
        Defined(Capitals, nameof(Capitals));
        Defined(Apostrophes, nameof(Apostrophes));
        NotNull(Vocabulary, nameof(Vocabulary));
        NotNull(Rules, nameof(Rules));
        NotNull(Protect, nameof(Protect));
        NotNull(Decisions, nameof(Decisions));
        if (Kinds is null) throw new ArgumentException($"The option {nameof(Kinds)} is null.");
        foreach (CorrectionKind kind in Kinds) Defined(kind, nameof(Kinds));
    }

    private static void Defined<T>(T value, string name)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value)) throw new ArgumentException($"The option {name} has a value that does not exist, {value}.");
    }

    private static void NotNull<T>(IReadOnlyList<T>? list, string name)
        where T : class
    {
        if (list is null || list.Contains(null!)) throw new ArgumentException($"The option {name}, or something in it, is null.");
    }
}
