namespace OcrFrench.Rules;

/// <summary>The classes of characters that patterns can name, in tables of our own: no locale data decides.</summary>
internal static class CharClasses
{
    private const string UpperRanges = "AZÀÖØÞŒŒŸŸ";
    private const string LowerRanges = "azßöøÿœœſſ";

    public static CharSet Upper { get; } = CharSet.OfRanges(UpperRanges);

    public static CharSet Lower { get; } = CharSet.OfRanges(LowerRanges);

    /// <summary>Latin letters; those of other languages than French are neither upper nor lower here.</summary>
    public static CharSet Letter { get; } = CharSet.OfRanges(UpperRanges + LowerRanges + "\u0100\u024F\uFB00\uFB06");

    public static CharSet Digit { get; } = CharSet.OfRanges("09");

    public static CharSet Vowel { get; } = CharSet.OfChars("aàâäæeéèêëiîïoôöœuùûüyÿAÀÂÄÆEÉÈÊËIÎÏOÔÖŒUÙÛÜYŸ");

    /// <summary>What can follow an elided word: a vowel or h.</summary>
    public static CharSet Elides { get; } = Vowel.Union(CharSet.OfChars("hH"));

    public static CharSet Apostrophe { get; } = CharSet.OfChars("'’");

    public static CharSet Hyphen { get; } = CharSet.OfChars("-\u2010\u2011");

    /// <summary>Spaces inside a line.</summary>
    public static CharSet Space { get; } = CharSet.OfChars(" \t\u00A0\u202F\u2009");

    public static CharSet LineBreak { get; } = CharSet.OfChars("\n\r\f");

    /// <summary>What may precede a word: <c>&lt;</c> in a pattern.</summary>
    public static CharSet BeforeWord { get; } = CharSet.OfChars("\n\r\f \t\u00A0\u202F\u2009«“„\"([—–…", edge: true);

    /// <summary>What may follow a word: <c>&gt;</c> in a pattern.</summary>
    public static CharSet AfterWord { get; } = CharSet.OfChars("\n\r\f \t\u00A0\u202F\u2009»”\")].,;:!?—–…", edge: true);

    /// <summary>The start or the end of a line: <c>^</c> and <c>$</c> in a pattern.</summary>
    public static CharSet LineEdge { get; } = CharSet.OfChars("\n\r\f", edge: true);

    public static IReadOnlyList<string> Names { get; } =
        ["letter", "lower", "upper", "vowel", "elides", "digit", "apostrophe", "hyphen", "space", "break", "any"];

    public static CharSet? Named(string name) => name switch
    {
        "letter" => Letter,
        "lower" => Lower,
        "upper" => Upper,
        "vowel" => Vowel,
        "elides" => Elides,
        "digit" => Digit,
        "apostrophe" => Apostrophe,
        "hyphen" => Hyphen,
        "space" => Space,
        "break" => LineBreak,
        "any" => CharSet.OfRanges("\0\uFFFF"),
        _ => null,
    };
}
