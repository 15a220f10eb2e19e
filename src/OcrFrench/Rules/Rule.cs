namespace OcrFrench.Rules;

/// <summary>A rule as its file states it.</summary>
internal sealed record Rule
{
    public required string File { get; init; }

    public required int Line { get; init; }

    public required string Id { get; init; }

    public required CorrectionKind Kind { get; init; }

    public required double Confidence { get; init; }

    public required CleaningLevel Level { get; init; }

    public required Conventions Convention { get; init; }

    public required IReadOnlyList<MatchLine> Matches { get; init; }

    public required IReadOnlyList<Guard> Guards { get; init; }

    /// <summary>Other readings of the same damage; if one of them gives a known word too, the rule does not act.</summary>
    public required IReadOnlyList<Replacement> Rivals { get; init; }

    public required IReadOnlyList<FixExample> Fixes { get; init; }

    public required IReadOnlyList<KeepExample> Keeps { get; init; }
}

/// <summary>A damaged text and what it becomes.</summary>
internal sealed record FixExample(string Before, string After, int Line);

/// <summary>A text that the rule must leave alone.</summary>
internal sealed record KeepExample(string Text, int Line);

/// <summary>Conventions of a printed document that some rules depend on; the engine detects them from the document itself.</summary>
[Flags]
internal enum Conventions
{
    None = 0,

    /// <summary><c>convention œ</c>: the document was printed with œ, so that oe in it is damage, not the printer’s convention.</summary>
    Ligature = 1,

    /// <summary><c>convention É</c>: the document was printed with accents on its capitals.</summary>
    CapitalAccents = 2,

    /// <summary><c>convention et</c>: the document writes “et” and not &amp;, so that a lone &amp; is damage.</summary>
    NoAmpersand = 4,

    /// <summary><c>convention œ, É, et</c> all at once.</summary>
    All = Ligature | CapitalAccents | NoAmpersand,
}

/// <summary>Which rules take part: those of a level and below, whose conventions all hold.</summary>
internal readonly record struct RuleScope(CleaningLevel Level, Conventions Habits)
{
    public static RuleScope Default => new(CleaningLevel.Balanced, Conventions.All);

    /// <summary>A bit for each <see cref="CorrectionKind"/> that is not wanted.</summary>
    public uint UnwantedKinds { get; init; }

    public bool Wants(CorrectionKind kind) => (UnwantedKinds >> (int)kind & 1) == 0;

    public bool Includes(CleaningLevel level, Conventions conventions) =>
        level <= Level && (conventions & ~Habits) == Conventions.None;
}
