using OcrFrench.Survey;

namespace OcrFrench.Acceptance;

/// <summary>How likely a repair must be at each level.</summary>
/// <remarks>
/// The balanced thresholds are those at which, of the repairs on training pages that the ranker was not fitted on, some 96 % were right,
/// half-repairs counted half: apart for each fingerprint, and for French words that may stand for another. The ranker command of
/// OcrFrench.ModelBuilder prints the table.
/// </remarks>
internal static class Thresholds
{
    /// <summary>The models know little of old spelling: there only what is all but certain is repaired, at every level.</summary>
    private const float OldSpelling = 0.99f;

    private const float Conservative = 0.97f;
    private const float Thorough = 0.6f;

    /// <summary>The least that any repair of a level needs.</summary>
    public static float Of(CleaningLevel level) => level switch
    {
        CleaningLevel.Conservative => Conservative,
        CleaningLevel.Balanced => Balanced(Fingerprint.General, isFrench: false),
        _ => Thorough,
    };

    /// <summary>The threshold for a place in a text.</summary>
    /// <param name="level">The level.</param>
    /// <param name="profile">The text.</param>
    /// <param name="isFrench">Whether what was read is a French word.</param>
    public static float Of(CleaningLevel level, in DamageProfile profile, bool isFrench)
    {
        if (profile.IsOld) return OldSpelling;
        return level == CleaningLevel.Balanced ? Balanced(profile.Fingerprint, isFrench) : Of(level);
    }

    private static float Balanced(Fingerprint fingerprint, bool isFrench) => fingerprint switch
    {
        Fingerprint.English => isFrench ? 0.60f : 0.71f,
        Fingerprint.NoAccents => isFrench ? 0.70f : 0.71f,
        Fingerprint.French => isFrench ? 0.86f : 0.81f,
        _ => isFrench ? 0.85f : 0.83f,
    };
}
