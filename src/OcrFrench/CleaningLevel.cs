namespace OcrFrench;

/// <summary>How sure a repair must be before it is made.</summary>
public enum CleaningLevel
{
    /// <summary>Only near-certain repairs: for texts that are evidence and will not be proofread.</summary>
    Conservative,

    /// <summary>The default: on the kinds of pages that were measured, 8 to 9.7 changed words in ten came out right or nearer.</summary>
    Balanced,

    /// <summary>Also removes stray marks and repairs words on weaker evidence: for search and for drafts that a person will read.</summary>
    Thorough,
}
