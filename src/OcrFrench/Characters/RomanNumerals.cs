namespace OcrFrench.Characters;

/// <summary>Numbers in Roman capitals, with 4 and 9 written by subtraction or, as in old prints, with four ones.</summary>
internal static class RomanNumerals
{
    /// <summary>Whether the capitals form one number; an empty text counts as one.</summary>
    /// <param name="capitals">What to read.</param>
    /// <param name="mostThousands">The most M it may start with.</param>
    public static bool IsValue(ReadOnlySpan<char> capitals, int mostThousands)
    {
        ReadOnlySpan<char> rest = capitals.TrimStart('M');
        if (capitals.Length - rest.Length > mostThousands) return false;
        rest = SkipDigit(rest, 'C', 'D', 'M');
        rest = SkipDigit(rest, 'X', 'L', 'C');
        return SkipDigit(rest, 'I', 'V', 'X').IsEmpty;
    }

    /// <summary>Skips one decimal digit written with these letters, if there is one.</summary>
    private static ReadOnlySpan<char> SkipDigit(ReadOnlySpan<char> text, char one, char five, char ten)
    {
        if (text.Length >= 2 && text[0] == one && (text[1] == five || text[1] == ten)) return text[2..];
        if (text.StartsWith(five)) text = text[1..];
        int ones = 0;
        while (ones < 4 && text.StartsWith(one))
        {
            text = text[1..];
            ones++;
        }

        return text;
    }
}
