using OcrFrench.Characters;

namespace OcrFrench.Survey.Scanning;

/// <summary>Things that look strange but are right: numbers, ordinals, Roman numerals, document symbols, addresses.</summary>
internal static class Protection
{
    /// <summary>Whether a whole field, from space to space, is of a kind that must never be touched.</summary>
    public static bool IsProtectedField(ReadOnlySpan<char> field)
    {
        if (field.IndexOfAny("/@\\_") < 0 && !field.Contains("www.", StringComparison.Ordinal)) return false;
        if (field.Contains("://", StringComparison.Ordinal) || field.StartsWith("www.", StringComparison.Ordinal)) return true;
        int at = field.IndexOf('@');
        if (at > 0 && field[at..].Contains('.') && Chars.IsLetter(field[at - 1])) return true;
        return field.Contains('/') && IsDocumentSymbol(field);
    }

    /// <summary>Whether a token with digits is a number, an amount, a date, an ordinal, a paper size …</summary>
    public static bool IsNumber(ReadOnlySpan<char> token)
    {
        int digits = 0, letters = 0, firstLetter = -1;
        for (int i = 0; i < token.Length; i++)
        {
            switch (Chars.ClassOf(token[i]))
            {
                case CharClass.Digit:
                    if (letters > 0) return IsLabel(token, firstLetter);
                    digits++;
                    break;
                case CharClass.Lower or CharClass.Upper:
                    if (letters++ == 0) firstLetter = i;
                    break;
                case CharClass.Hyphen or CharClass.Apostrophe:
                    if (letters > 0) return false;
                    break;
                default:
                    if (token[i] is not ('°' or '%' or '‰' or '€' or '$' or '£' or '½' or '¼' or '¾' or '²' or '³' or '+' or '×' or '='
                        or 'º'))
                    {
                        return false;
                    }
                    break;
            }
        }

        if (digits == 0) return false;
        return letters == 0 || IsOrdinal(token, firstLetter) || IsUnit(token[firstLetter..]);
    }

    /// <summary>Whether it is the sign of a number, with or without the number: <c>n°</c>, <c>N°12</c>.</summary>
    public static bool IsNumberSign(ReadOnlySpan<char> token) =>
        token is ['n' or 'N', '°' or 'º', ..] && !token[2..].ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether it is a Roman numeral in capitals, possibly with an ordinal ending (<c>XIXe</c>).</summary>
    public static bool IsRoman(ReadOnlySpan<char> token)
    {
        int capitals = 0;
        while (capitals < token.Length && token[capitals] is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M') capitals++;
        if (capitals == 0 || !RomanNumerals.IsValue(token[..capitals], mostThousands: 4)) return false;
        return token[capitals..] is "" or "e" or "o" or "°" or "er" or "re" or "ème" or "es" or "bis" or "ter";
    }

    private static bool IsOrdinal(ReadOnlySpan<char> token, int letters)
    {
        ReadOnlySpan<char> ending = token[letters..];
        bool one = letters == 1 && token[0] == '1';
        return one
            ? ending is "er" or "ère" or "re" or "ers" or "ères" or "res" or "o" or "°" or "ᵉʳ"
            : ending is "e" or "es" or "ème" or "èmes" or "me" or "nd" or "nde" or "o" or "°" or "eme";
    }

    private static bool IsUnit(ReadOnlySpan<char> ending) =>
        ending is "h" or "m" or "km" or "cm" or "mm" or "kg" or "g" or "l" or "fr" or "f" or "F" or "ter" or "bis" or "s" or "c" or "min"
            or "ha";

    /// <summary>Whether it consists of capitals followed by digits: <c>A4</c>, <c>RN7</c>.</summary>
    private static bool IsLabel(ReadOnlySpan<char> token, int firstLetter)
    {
        if (firstLetter != 0) return false;
        int i = 0;
        while (i < token.Length && Chars.IsUpper(token[i])) i++;
        int capitals = i;
        while (i < token.Length && (Chars.IsDigit(token[i]) || token[i] == '-')) i++;
        return capitals is > 0 and <= 4 && i == token.Length && token[0] is not ('I' or 'J' or 'l');
    }

    private static bool IsDocumentSymbol(ReadOnlySpan<char> field)
    {
        int digits = 0, capitals = 0, lower = 0;
        foreach (char c in field)
        {
            switch (Chars.ClassOf(c))
            {
                case CharClass.Digit: digits++; break;
                case CharClass.Upper: capitals++; break;
                case CharClass.Lower: lower++; break;
            }
        }

        return digits > 0 && (capitals > 0 || lower == 0) || capitals > 1 && lower == 0;
    }
}
