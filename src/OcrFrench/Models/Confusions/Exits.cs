using OcrFrench.Characters;

namespace OcrFrench.Models.Confusions;

/// <summary>Ways out of a node of the lexicon, one bit each: bit 0 when a word ends there, and a bit for the symbol of each letter.</summary>
internal static class Exits
{
    public const ulong WordEnd = 1;

    /// <summary>The symbol of the first letter: hyphen, full stop and apostrophe stand before.</summary>
    public const int FirstLetter = 4;

    /// <summary>What may follow a clitic: a vowel or h, and the hyphen, which is looked at more closely.</summary>
    public static readonly ulong AfterClitic = BuildAfterClitic();

    private static readonly ulong s_hyphen = 1UL << Letters.SymbolOf('-');

    /// <summary>The exits of which what was printed needs one: its first letter, or for a space and a hyphen the end of a word. Nothing needs any.</summary>
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
