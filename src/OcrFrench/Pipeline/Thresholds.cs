using OcrFrench.Channel;

namespace OcrFrench.Pipeline;

/// <summary>How likely a repair must be at each level.</summary>
internal static class Thresholds
{
    /// <summary>The models know little of old spelling: there only what is all but certain is repaired, at every level.</summary>
    private const float OldSpelling = 0.985f;

    /// <summary>
    /// The threshold for a text. Where the engine cannot have read the accents, most of what looks damaged is, and the balanced
    /// level acts earlier than in text that was read with all its letters.
    /// </summary>
    public static float Of(CleaningLevel level, in DamageProfile profile)
    {
        if (profile.IsOld) return OldSpelling;
        bool losesAccents = profile.Fingerprint is Fingerprint.English or Fingerprint.NoAccents;
        return level switch
        {
            CleaningLevel.Conservative => 0.97f,
            CleaningLevel.Balanced => losesAccents ? 0.78f : 0.85f,
            _ => 0.6f,
        };
    }
}
