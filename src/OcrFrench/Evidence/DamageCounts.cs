using OcrFrench.Models.Confusions;

namespace OcrFrench.Evidence;

/// <summary>The counts that the damage estimate is based on, added up over texts from similar engines.</summary>
/// <param name="Words">The words.</param>
/// <param name="Unknown">Those that the lexicon does not know.</param>
/// <param name="Repaired">Places that would be repaired.</param>
internal readonly record struct DamageCounts(long Words, long Unknown, long Repaired)
{
    public DamageCounts Add(DamageCounts other) => new(Words + other.Words, Unknown + other.Unknown, Repaired + other.Repaired);

    /// <summary>The estimated number of damaged words.</summary>
    public double Damaged(Fingerprint fingerprint) =>
        Words == 0 ? 0 : Words * DamageEstimate.Of(fingerprint, (double)Unknown / Words, (double)Repaired / Words);
}
