using OcrFrench.Characters;

namespace OcrFrench.Survey.Frames;

/// <summary>Small questions about runs of plain letters, digits and blanks.</summary>
internal static class Ascii
{
    public static bool IsLower(char c) => (uint)(c - 'a') <= 25;

    public static bool IsUpper(char c) => (uint)(c - 'A') <= 25;

    public static bool IsLetter(char c) => IsLower((char)(c | 0x20)) && c < 128;

    public static bool IsName(char c) => IsLetter(c) || Chars.IsDigit(c) || c == '_';

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' or '\u202F';

    public static bool AllLetters(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (!IsLetter(c)) return false;
        return true;
    }

    /// <summary>How many characters of a name a text starts with: letters, digits and underscores.</summary>
    public static int NameLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && IsName(text[length])) length++;
        return length;
    }

    public static int LetterCount(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
            if (IsLetter(c)) count++;
        return count;
    }

    /// <summary>How many gaps between words a text has.</summary>
    public static int GapCount(ReadOnlySpan<char> text)
    {
        int gaps = 0;
        for (int i = 1; i + 1 < text.Length; i++)
            if (Chars.IsSpace(text[i]) && !Chars.IsSpace(text[i + 1])) gaps++;
        return gaps;
    }
}
