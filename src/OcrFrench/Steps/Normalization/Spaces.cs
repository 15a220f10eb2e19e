using OcrFrench.Characters;

namespace OcrFrench.Steps.Normalization;

/// <summary>Between two words, a space of fixed width (U+2000 to U+200A, U+205F, U+3000, U+1680) becomes a plain space.</summary>
/// <remarks>
/// The no-break spaces U+00A0 and U+202F are French typography and stay wherever they are. So do fixed spaces beside punctuation,
/// digits, other spaces and line breaks: thin spaces before ; : ! ? », in numbers, indents, the columns of a table.
/// </remarks>
internal static class Spaces
{
    public const string Triggers = "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u205F\u3000";

    /// <summary>Looks at the three newest characters: a letter or a comma, the space, a letter.</summary>
    public static bool IsMisused(in CharacterWindow window)
    {
        char space = window[1];
        if (space < '\u1680' || !Triggers.Contains(space, StringComparison.Ordinal)) return false;
        char left = window[2];
        return LatinLetters.IsLatin(window[0]) && (left == ',' || (LatinLetters.IsLatin(left) && left is not ('Â' or 'Ã' or 'Å' or 'Ì')));
    }
}
