using OcrFrench.Models.Confusions;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Survey;

/// <summary>Tells whether a text is in old spelling.</summary>
internal static class OldSpelling
{
    /// <summary>
    /// Texts printed as spelt before 1790 hold 4 to 20 old words in a hundred, modern ones fewer than 1 and damaged modern
    /// ones up to 2.4 (counted over the old prints and the training pages).
    /// </summary>
    private const float LeastShare = 0.03f;

    /// <summary>By hand: one or two old words are quotations or damage.</summary>
    private const int LeastWords = 3;

    /// <summary>
    /// By hand: where all letters are read, no damage looks like old words, and prints of around 1780 hold little more than 4 in a
    /// thousand.
    /// </summary>
    private const float LeastShareInFrench = 0.004f;

    /// <summary>By hand: more than for other texts, as the share asked for is smaller.</summary>
    private const int LeastWordsInFrench = 8;

    public static bool IsOld(SpellingPeriod period, in ScanCounts counts, Fingerprint fingerprint) => period switch
    {
        SpellingPeriod.Modern => false,
        SpellingPeriod.Classical => true,
        _ => (counts.Old >= LeastWords && counts.Old >= counts.Words * LeastShare)
            || (period == SpellingPeriod.Detect && fingerprint == Fingerprint.French && counts.Old >= LeastWordsInFrench
                && counts.Old >= counts.Words * LeastShareInFrench),
    };
}
