namespace OcrFrench.Models.Ngrams;

/// <summary>
/// The layout of the 64 bytes of a line: a 16-bit tag for each slot (0: this slot and all after it are empty), then a byte of
/// probability for each, then, below the highest order, a byte of backoff for each. The top bit of a value byte is one more bit of the
/// tag. An n-gram whose line is full goes into the next line that is not.
/// </summary>
internal static class NgramLine
{
    public const int Size = 64;

    /// <summary>Extra lines after the last one a hash can select, for the overflow of full lines.</summary>
    public const int Spare = 16;

    /// <summary>The number of codes for a value.</summary>
    public const int Codes = 128;

    /// <summary>How full lines are, in percent: by hand, so that few overflow.</summary>
    private const int Fill = 82;

    /// <summary>The number of n-grams that fit into a line.</summary>
    public static int Slots(bool hasBackoff) => hasBackoff ? 16 : 21;

    /// <summary>The number of lines that hashes select for this many n-grams: 82 % full.</summary>
    public static uint Lines(uint entries, bool hasBackoff) => (uint)(entries * 100UL / (ulong)(Slots(hasBackoff) * Fill)) + 1;
}
