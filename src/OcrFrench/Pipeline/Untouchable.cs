namespace OcrFrench.Pipeline;

/// <summary>What is no misread word, however likely another reading may seem.</summary>
internal static class Untouchable
{
    /// <summary>
    /// Whether a place holds a number (two figures or more, and no letter: <c>14¢</c>, <c>1987</c>), or characters beyond those of two bytes:
    /// one half of such a character would be lost, or both, for no printed word has any.
    /// </summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        int digits = 0, letters = 0;
        foreach (char c in text)
        {
            if (char.IsSurrogate(c)) return true;
            if (char.IsAsciiDigit(c)) digits++;
            else if (char.IsLetter(c)) letters++;
        }

        return digits > 1 && letters == 0;
    }
}
