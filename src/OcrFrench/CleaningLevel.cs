namespace OcrFrench;

/// <summary>
/// How sure a repair must be before it is made, whatever finds it: a rule, the context, a mark out of place, the number of a note.
/// </summary>
/// <remarks>In old spelling only what is all but certain is repaired, at every level.</remarks>
public enum CleaningLevel
{
    /// <summary>Only near-certain repairs: for texts that serve as evidence and will not be proofread.</summary>
    Conservative,

    /// <summary>The default: on the kinds of pages measured, 8 to 9.7 changed words in ten came out right or closer to the print.</summary>
    Balanced,

    /// <summary>
    /// Also removes stray marks beside words and makes repairs on weaker evidence: for search and for drafts that a person will read.
    /// </summary>
    Thorough,
}
