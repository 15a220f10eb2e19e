namespace OcrFrench;

/// <summary>A person’s decision about a correction, made once for all texts: see <see cref="OcrCleanerOptions.Decisions"/>.</summary>
/// <param name="Original">What the text has: normally a word, matched only where it is a whole word. Case-sensitive.</param>
/// <param name="Replacement">What to correct it to. Optional for <see cref="Verdict.Never"/> only.</param>
/// <param name="Verdict">What was decided.</param>
public sealed record Decision(string Original, string? Replacement, Verdict Verdict)
{
    /// <summary>
    /// The places the decision is about; empty when it is about all of them. A cleaner ignores decisions about particular places, because
    /// it does not know which text it is cleaning: <c>ocrfrench apply</c> applies them to the logged changes.
    /// </summary>
    public IReadOnlyList<DecisionPlace> At { get; init; } = [];
}

/// <summary>A place that a decision is about, named as in a change log.</summary>
/// <param name="Document">The document.</param>
/// <param name="Start">Where the change starts in the document’s text, in UTF-16 code units.</param>
public sealed record DecisionPlace(string Document, long Start)
{
    /// <summary>For JSON lines, where each line is a text of its own, the line number from 1; otherwise 0.</summary>
    public long Line { get; init; }
}

/// <summary>What to do with a correction.</summary>
public enum Verdict
{
    /// <summary>Never correct this original to this replacement, in one step or in several.</summary>
    Reject,

    /// <summary>
    /// Correct this original to this replacement. If the original is not a French word, everywhere. If it is one (<c>a</c>, <c>cote</c>),
    /// wherever the engine ranks the replacement first among the other readings, however unlikely. An original of fewer than three letters
    /// that is not a word (<c>4</c>, <c>ct</c>) may be right elsewhere, or stand for something else: there the engine decides, as boldly as
    /// at <see cref="CleaningLevel.Thorough"/>.
    /// </summary>
    Accept,

    /// <summary>Never correct this original to anything.</summary>
    Never,

    /// <summary>Replace this original wherever it occurs as a word.</summary>
    Always,
}
