namespace OcrFrench.Characters;

/// <summary>How the scanner classifies a character.</summary>
internal enum CharClass : byte
{
    /// <summary>Anything that no printed French word contains: symbols, other scripts, lone surrogates.</summary>
    Symbol,

    /// <summary>A lower-case Latin letter.</summary>
    Lower,

    /// <summary>An upper-case Latin letter.</summary>
    Upper,

    /// <summary>A digit from 0 to 9.</summary>
    Digit,

    /// <summary>An apostrophe, straight or curved.</summary>
    Apostrophe,

    /// <summary>A hyphen.</summary>
    Hyphen,

    /// <summary>Punctuation beside words: it ends them and is never part of them.</summary>
    Punctuation,

    /// <summary>A space, a line break or a control character that separates like one.</summary>
    Space,
}

/// <summary>The class of every character, from a table for Latin text and a rule for the rest.</summary>
internal static class Chars
{
    public const char Apostrophe = '’';

    private const int TableSize = 0x250;

    private static readonly CharClass[] s_table = BuildTable();

    public static CharClass ClassOf(char c) => c < TableSize ? s_table[c] : ClassBeyondTable(c);

    public static bool IsLetter(char c) => ClassOf(c) is CharClass.Lower or CharClass.Upper;

    public static bool IsLower(char c) => ClassOf(c) == CharClass.Lower;

    public static bool IsUpper(char c) => ClassOf(c) == CharClass.Upper;

    /// <summary>The start of the run of letters that ends at a position.</summary>
    public static int StartOfLetters(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && IsLetter(text[end - 1])) end--;
        return end;
    }

    /// <summary>The end of the run of letters that starts at a position.</summary>
    public static int EndOfLetters(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && IsLetter(text[start])) start++;
        return start;
    }

    /// <summary>The letters before a place, with one space between; none if a mark stands there.</summary>
    public static ReadOnlySpan<char> LettersBefore(ReadOnlySpan<char> text, int start) =>
        start > 1 && IsSpace(text[start - 1]) ? text[StartOfLetters(text, start - 1)..(start - 1)] : default;

    /// <summary>The letters behind a place, with one space between; none if a mark stands there.</summary>
    public static ReadOnlySpan<char> LettersBehind(ReadOnlySpan<char> text, int end) =>
        end + 1 < text.Length && IsSpace(text[end]) ? text[(end + 1)..EndOfLetters(text, end + 1)] : default;

    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsSpace(char c) => ClassOf(c) == CharClass.Space;

    public static bool IsApostrophe(char c) => c is '\'' or Apostrophe;

    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\f' or '\u000B' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether a letter, without its accent, is a vowel, y or h, and so can follow an elided word.</summary>
    public static bool MayFollowElision(char lower) =>
        lower is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or 'œ' or 'æ'
            or 'à' or 'â' or 'ä' or 'é' or 'è' or 'ê' or 'ë' or 'î' or 'ï' or 'ô' or 'ö' or 'ù' or 'û' or 'ü';

    private static CharClass ClassBeyondTable(char c) => c switch
    {
        '\u2019' => CharClass.Apostrophe,
        '\u2010' or '\u2011' or '\u2E17' => CharClass.Hyphen,
        '\u2013' or '\u2014' or '\u2015' or '\u201C' or '\u201D' or '\u201E' or '\u2026' or '\u2039' or '\u203A'
            or '\u2022' => CharClass.Punctuation,
        >= '\u2000' and <= '\u200A' or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' => CharClass.Space,
        >= '\uFB00' and <= '\uFB06' or 'ẽ' => CharClass.Lower,
        'Ẽ' => CharClass.Upper,
        _ => CharClass.Symbol,
    };

    private static CharClass[] BuildTable()
    {
        var table = new CharClass[TableSize];
        for (int c = 0; c < TableSize; c++)
        {
            table[c] = (char)c switch
            {
                >= 'a' and <= 'z' or >= 'ß' and <= 'ÿ' and not '÷' => CharClass.Lower,
                >= 'A' and <= 'Z' or >= 'À' and <= 'Þ' and not '×' => CharClass.Upper,
                >= '0' and <= '9' => CharClass.Digit,
                '\'' => CharClass.Apostrophe,
                '-' or '¬' or '\u00AD' => CharClass.Hyphen,
                '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '"' or '«' or '»' => CharClass.Punctuation,
                ' ' or '\u00A0' or '\u0085' or >= '\t' and <= '\r' => CharClass.Space,
                >= 'Ā' => char.IsLower((char)c) ? CharClass.Lower : char.IsUpper((char)c) ? CharClass.Upper : CharClass.Symbol,
                _ => CharClass.Symbol,
            };
        }

        return table;
    }
}
