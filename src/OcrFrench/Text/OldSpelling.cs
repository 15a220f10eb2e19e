namespace OcrFrench.Text;

/// <summary>Tells whether a text is in old spelling.</summary>
internal static class OldSpelling
{
    /// <summary>
    /// Texts printed as spelt before 1790 hold 4 to 20 old words in a hundred, modern ones fewer than 1 and damaged modern
    /// ones up to 2.4 (counted over the old prints and the training pages).
    /// </summary>
    private const float LeastShare = 0.03f;

    private const int LeastWords = 3;

    public static bool IsOld(SpellingPeriod period, in ScanCounts counts) => period switch
    {
        SpellingPeriod.Modern => false,
        SpellingPeriod.NineteenthCentury or SpellingPeriod.Classical => true,
        _ => counts.Old >= LeastWords && counts.Old >= counts.Words * LeastShare,
    };
}
