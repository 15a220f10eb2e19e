namespace OcrFrench.ModelBuilder.Quality.Losses;

/// <summary>Tells numbers from words: no context says which figure was printed.</summary>
internal static class FigureWords
{
    /// <summary>The letters for one, five and ten of each place of a Roman number.</summary>
    private static readonly (char One, char Five, char Ten)[] s_places =
        [('M', '\0', '\0'), ('C', 'D', 'M'), ('X', 'L', 'C'), ('I', 'V', 'X')];

    /// <summary>Whether a number was printed, in figures or in Roman numerals, or figures were read.</summary>
    public static bool IsOne(string truth, string read) => IsMostlyDigits(truth) || IsMostlyDigits(read) || IsRoman(truth);

    private static bool IsMostlyDigits(string word)
    {
        int digits = word.Count(char.IsDigit), letters = word.Count(char.IsLetter);
        return digits > letters;
    }

    /// <summary>A number in Roman capitals, with or without the letters of an ordinal.</summary>
    /// <remarks>Single letters alone are more often initials, and MM. are gentlemen.</remarks>
    private static bool IsRoman(string word)
    {
        string letters = string.Concat(word.Where(char.IsLetter));
        string numeral = letters.TrimEnd('e', 'r', 'm');
        if (letters.Length < 2 || numeral is "" or "C" or "D" or "L" or "M" or "MM") return false;
        ReadOnlySpan<char> rest = numeral;
        foreach ((char one, char five, char ten) in s_places) rest = Behind(rest, one, five, ten);
        return rest.IsEmpty;
    }

    /// <summary>What follows the digit that some letters write.</summary>
    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> rest, char one, char five, char ten)
    {
        if (rest.Length > 1 && rest[0] == one && (rest[1] == five || rest[1] == ten)) return rest[2..];
        if (rest.Length > 0 && rest[0] == five) rest = rest[1..];
        while (rest.Length > 0 && rest[0] == one) rest = rest[1..];
        return rest;
    }
}
