namespace OcrFrench;

/// <summary>What a person has decided about a correction, once for all texts: see <see cref="OcrCleanerOptions.Decisions"/>.</summary>
/// <param name="Original">What stands in the text: normally a word, as long as it stands there as one. Letter case counts.</param>
/// <param name="Replacement">What it is corrected to. Only <see cref="Verdict.Never"/> needs none.</param>
/// <param name="Verdict">What was decided.</param>
public sealed record Decision(string Original, string? Replacement, Verdict Verdict)
{
    /// <summary>
    /// The places that it is about; none when it is about all. A cleaner leaves a decision about some places alone, because it does not know
    /// which text it is given: <c>ocrfrench apply</c> follows it, on the changes that were logged.
    /// </summary>
    public IReadOnlyList<DecisionPlace> At { get; init; } = [];
}

/// <summary>A place that a decision is about, as a change log names it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Start">Where the change starts in its text, in characters (UTF-16 code units).</param>
public sealed record DecisionPlace(string Document, long Start)
{
    /// <summary>In JSON lines the line, from 1, each of which is a text of its own; else 0.</summary>
    public long Line { get; init; }
}

/// <summary>What to do about a correction.</summary>
public enum Verdict
{
    /// <summary>This original is not corrected to this replacement, in one step or in several.</summary>
    Reject,

    /// <summary>
    /// This original is corrected to this replacement: where it is no French word, wherever it stands; where it is one (<c>a</c>, <c>cote</c>),
    /// wherever the engine finds the replacement the likeliest other reading, however unlikely. What has fewer than three letters and is no
    /// word (<c>4</c>, <c>ct</c>) is right elsewhere, or stands for something else: there the engine decides, as boldly as at <see cref="CleaningLevel.Thorough"/>.
    /// </summary>
    Accept,

    /// <summary>This original is corrected to nothing at all.</summary>
    Never,

    /// <summary>This original is replaced wherever it stands as a word.</summary>
    Always,
}
