using OcrFrench.Characters;

namespace OcrFrench.Models.Confusions;

/// <summary>The ways out of a node of the lexicon, as bits: bit 0 if a word ends there, and a bit for the symbol of each letter.</summary>
internal static class Exits
{
    public const ulong WordEnd = 1;

    /// <summary>The symbol of the first letter; the hyphen, the full stop and the apostrophe come before it.</summary>
    public const int FirstLetter = 4;

    /// <summary>What may follow a clitic: a vowel or h, or a hyphen, which is examined more closely.</summary>
    public static readonly ulong AfterClitic = BuildAfterClitic();

    private static readonly ulong s_hyphen = 1UL << Letters.SymbolOf('-');

    /// <summary>
    /// The exits that printed text can use: its first letter or, for a space or a hyphen, the end of a word. Empty text needs none.
    /// </summary>
    public static ulong Of(ShortText printed)
    {
        if (printed.Length == 0) return ulong.MaxValue;
        if (printed[0] == ' ') return WordEnd;
        if (printed[0] == '-') return WordEnd | s_hyphen;
        int symbol = Letters.SymbolOf(printed[0]);
        return symbol == 0 ? 0 : 1UL << symbol;
    }

    private static ulong BuildAfterClitic()
    {
        ulong exits = WordEnd | 1UL << Letters.SymbolOf('-');
        for (int symbol = 1; symbol < Letters.SymbolCount; symbol++)
            if (Chars.MayFollowElision(Letters.CharOf(symbol))) exits |= 1UL << symbol;
        return exits;
    }
}
