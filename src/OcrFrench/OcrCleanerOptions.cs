namespace OcrFrench;

/// <summary>What an <see cref="OcrCleaner"/> does. Every property has a default; change some with <c>new OcrCleanerOptions { … }</c> or <c>with</c>.</summary>
public sealed record OcrCleanerOptions
{
    private static readonly CorrectionKind[] s_allKinds = Enum.GetValues<CorrectionKind>();

    /// <summary>How sure a repair must be. The default is <see cref="CleaningLevel.Balanced"/>.</summary>
    public CleaningLevel Level { get; init; } = CleaningLevel.Balanced;

    /// <summary>The spelling of the text. The default is to decide from the text itself.</summary>
    public SpellingPeriod Period { get; init; } = SpellingPeriod.Detect;

    /// <summary>What happens to words cut at a line's end. The default is <see cref="LineEndHyphens.Join"/>.</summary>
    public LineEndHyphens LineEnds { get; init; } = LineEndHyphens.Join;

    /// <summary>Whether the lines of paragraphs are joined. The default is to leave lines as they are.</summary>
    public TextLayout Layout { get; init; } = TextLayout.Keep;

    /// <summary>Whether running heads, page numbers and form feeds are dropped. The default is to leave them.</summary>
    public PageFurniture Furniture { get; init; } = PageFurniture.Keep;

    /// <summary>How marks and numbers of notes at the foot of pages are written. The default is to leave them as they were read.</summary>
    public Footnotes Footnotes { get; init; } = Footnotes.Keep;

    /// <summary>Whether spaces, quotes and the like are put into French typography. The default is to leave them.</summary>
    public Typography Typography { get; init; } = Typography.Keep;

    /// <summary>Words to trust: never taken for damage. Matched without regard to letter case.</summary>
    public IReadOnlyList<string> Vocabulary { get; init; } = [];

    /// <summary>Rule files of your own, applied before the built-in rules. See <see cref="RuleFile"/>.</summary>
    /// <remarks>
    /// Built-in rules act on suspicious places only. One of your own also acts on sound words where it replaces them as a whole, or where it
    /// says <c>require token known</c>; its guards decide, as everywhere. A rule that would act on its own result keeps still. The examples of
    /// each rule are tried when the cleaner is made: one that does not do what they say is refused.
    /// </remarks>
    public IReadOnlyList<RuleFile> Rules { get; init; } = [];

    /// <summary>
    /// The kinds of corrections to make; the default is all. A place whose likeliest repair is of another kind stays as it is. Without
    /// <see cref="CorrectionKind.Character"/> characters stay as they are too, and what they hide (a soft hyphen, mojibake) is not seen through.
    /// </summary>
    public IReadOnlyCollection<CorrectionKind> Kinds { get; init; } = s_allKinds;

    /// <summary>
    /// What is never to be touched: .NET regular expressions, such as <c>\b[A-Z]\d{4}\b</c>. No correction changes anything within a match, or reaches
    /// over one, nor does any take a match away by changing what stands beside it.
    /// </summary>
    /// <remarks>
    /// They are matched without backtracking, in time linear to the text whatever the pattern; look-around and back-references do not exist.
    /// Letter case counts unless the pattern says <c>(?i)</c>; <c>^</c> and <c>$</c> are the text's start and end unless it says <c>(?m)</c>.
    /// </remarks>
    public IReadOnlyList<string> Protect { get; init; } = [];

    /// <summary>
    /// What was decided about corrections, normally by looking through those of earlier texts: what was rejected is not made again, what was
    /// accepted is. Of two decisions on the same correction the later one counts.
    /// </summary>
    /// <remarks>Decisions about some places only (<see cref="Decision.At"/>) are left alone. Matches of <see cref="Protect"/>, and kinds that are not in <see cref="Kinds"/>, are left alone whatever was decided.</remarks>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <exception cref="ArgumentException">An option is null, or a value that does not exist.</exception>
    internal void Validate()
    {
        Defined(Level, nameof(Level));
        Defined(Period, nameof(Period));
        Defined(LineEnds, nameof(LineEnds));
        Defined(Layout, nameof(Layout));
        Defined(Furniture, nameof(Furniture));
        Defined(Footnotes, nameof(Footnotes));
        Defined(Typography, nameof(Typography));
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
