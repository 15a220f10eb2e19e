namespace OcrFrench.Models.Ngrams;

/// <summary>Characters as the language model sees them. Independent of the culture and of the machine's Unicode library.</summary>
internal static class LanguageLetters
{
    /// <summary>Whether a printed word can contain the character; soft hyphens and joiners count, since folding drops them.</summary>
    public static bool IsWordPart(char c) =>
        char.IsAsciiLetterOrDigit(c) || (c >= 0x80 && (char.IsLetterOrDigit(c) || IsMark(c) || IsIgnorable(c)));

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Combining accents.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>Characters that are in the file but not on the page: soft hyphen, joiners, byte order mark.</summary>
    public static bool IsIgnorable(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    /// <summary>
    /// The lower case of a letter of the Latin alphabets that occur in French texts; ’ for every apostrophe; otherwise the character
    /// itself.
    /// </summary>
    public static char Lower(char c)
    {
        if (c < 0x80)
        {
            if (c == '\'')
            {
                return '’';
            }

            return char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        }

        return c switch
        {
            >= 'À' and <= 'Þ' and not '×' => (char)(c + 0x20),
            'Ÿ' => 'ÿ',
            (>= '\u0100' and <= '\u012F') or (>= '\u0132' and <= '\u0137') or (>= '\u014A' and <= '\u0177') => (char)(c | 1),
            (>= '\u0139' and <= '\u0148') or (>= '\u0179' and <= '\u017E') => (c & 1) == 1 ? (char)(c + 1) : c,
            >= '\u1E00' and <= '\u1EF9' and not (>= '\u1E96' and <= '\u1E9F') => (char)(c | 1),
            _ => c,
        };
    }

    /// <summary>Writes the folded word and returns its length, or −1 if it does not fit.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        int length = 0;
        foreach (char c in word)
        {
            if (IsIgnorable(c))
            {
                continue;
            }

            if (length == folded.Length)
            {
                return -1;
            }

            folded[length++] = Lower(c);
        }

        return length;
    }
}
