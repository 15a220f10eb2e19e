namespace OcrFrench.Models.Ngrams;

/// <summary>
/// How the 64 bytes of a line are used: a 16-bit fingerprint for each slot (0: the slot and all after it are empty), then a byte of
/// probability for each, then, below the highest order, a byte of backoff for each. The top bit of a value byte is one more
/// bit of the fingerprint. An n-gram that finds its line full stands in the next that is not.
/// </summary>
internal static class NgramLine
{
    public const int Size = 64;

    /// <summary>Lines after the last that a hash can name, for what its line had no room for.</summary>
    public const int Spare = 16;

    /// <summary>How many codes a value has.</summary>
    public const int Codes = 128;

    private const int Fill = 82;

    /// <summary>The n-grams that a line has room for.</summary>
    public static int Slots(bool hasBackoff) => hasBackoff ? 16 : 21;

    /// <summary>The lines that hashes name, for so many n-grams: 82 % full.</summary>
    public static uint Lines(uint entries, bool hasBackoff) => (uint)(entries * 100UL / (ulong)(Slots(hasBackoff) * Fill)) + 1;
}
