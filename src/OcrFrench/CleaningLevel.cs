namespace OcrFrench;

/// <summary>How sure a repair must be before it is made.</summary>
public enum CleaningLevel
{
    /// <summary>Only near-certain repairs: for texts that are evidence and will not be proofread.</summary>
    Conservative,

    /// <summary>The default: repairs that are right at least nineteen times in twenty.</summary>
    Balanced,

    /// <summary>Also removes stray marks and repairs words on weaker evidence: for search and for drafts that a person will read.</summary>
    Thorough,
}
