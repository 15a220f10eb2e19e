namespace OcrFrench.ModelBuilder.Quality.Losses;

/// <summary>Tells numbers from words. No context can say which figure was printed.</summary>
internal static class FigureWords
{
    /// <summary>The letters for one, five and ten in each decimal place of a Roman numeral.</summary>
    private static readonly (char One, char Five, char Ten)[] s_places =
        [('M', '\0', '\0'), ('C', 'D', 'M'), ('X', 'L', 'C'), ('I', 'V', 'X')];

    /// <summary>Whether a number was printed, in figures or Roman numerals, or figures were read.</summary>
    public static bool IsOne(string truth, string read) => IsMostlyDigits(truth) || IsMostlyDigits(read) || IsRoman(truth);

    private static bool IsMostlyDigits(string word)
    {
        int digits = word.Count(char.IsDigit), letters = word.Count(char.IsLetter);
        return digits > letters;
    }

    /// <summary>Whether a word is a Roman numeral in capitals, with or without the ending of an ordinal.</summary>
    /// <remarks>Single letters are more often initials, and MM. stands for messieurs.</remarks>
    private static bool IsRoman(string word)
    {
        string letters = string.Concat(word.Where(char.IsLetter));
        string numeral = letters.TrimEnd('e', 'r', 'm');
        if (letters.Length < 2 || numeral is "" or "C" or "D" or "L" or "M" or "MM") return false;
        ReadOnlySpan<char> rest = numeral;
        foreach ((char one, char five, char ten) in s_places) rest = Behind(rest, one, five, ten);
        return rest.IsEmpty;
    }

    /// <summary>What follows the decimal digit written with these letters.</summary>
    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> rest, char one, char five, char ten)
    {
        if (rest.Length > 1 && rest[0] == one && (rest[1] == five || rest[1] == ten)) return rest[2..];
        if (rest.Length > 0 && rest[0] == five) rest = rest[1..];
        while (rest.Length > 0 && rest[0] == one) rest = rest[1..];
        return rest;
    }
}
