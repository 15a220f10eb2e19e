namespace OcrFrench.Models.Lexicon;

/// <summary>
/// A count as one byte: 0 for a form that the corpora do not attest, otherwise 1 + round(16 ln count), which is accurate to 3 % and covers
/// counts up to eight million.
/// </summary>
internal static class Frequencies
{
    /// <summary>By hand: as fine as one byte allows for counts up to eight million.</summary>
    private const float StepsPerNat = 16;

    /// <summary>The count assumed for a form that is in the dictionary but not in the corpora.</summary>
    /// <remarks>By hand: less than once.</remarks>
    private const float UnattestedCount = 0.3f;

    private static readonly float s_unattested = Portable.Log(UnattestedCount);

    internal static byte ToByte(long count) =>
        count <= 0 ? (byte)0
            : (byte)Math.Min(255, 1 + (int)Math.Round(StepsPerNat * Portable.Log((double)count), MidpointRounding.AwayFromZero));

    /// <summary>ln of the count that the byte represents.</summary>
    internal static float LogCount(byte frequency) =>
        frequency == 0 ? s_unattested : (frequency - 1) / StepsPerNat;
}
