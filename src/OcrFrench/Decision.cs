namespace OcrFrench;

/// <summary>What a person has decided about a correction, once for all texts: see <see cref="OcrCleanerOptions.Decisions"/>.</summary>
/// <param name="Original">What stands in the text: normally a word, as long as it stands there as one. Letter case counts.</param>
/// <param name="Replacement">What it is corrected to. Only <see cref="Verdict.Never"/> needs none.</param>
/// <param name="Verdict">What was decided.</param>
public sealed record Decision(string Original, string? Replacement, Verdict Verdict);

/// <summary>What to do about a correction.</summary>
public enum Verdict
{
    /// <summary>This original is not corrected to this replacement, in one step or in several.</summary>
    Reject,

    /// <summary>
    /// This original is corrected to this replacement: where it is no French word, wherever it stands; where it is one (<c>a</c>, <c>cote</c>),
    /// wherever the engine finds the replacement the likeliest other reading, however unlikely.
    /// </summary>
    Accept,

    /// <summary>This original is corrected to nothing at all.</summary>
    Never,

    /// <summary>This original is replaced wherever it stands as a word.</summary>
    Always,
}
