using OcrFrench.Characters;

namespace OcrFrench.Steps.Normalization;

/// <summary>
/// French letters that a PDF reader has looked up in Adobe’s standard encoding, where the file meant Latin-1: <c>prØsident</c>,
/// <c>premiŁre</c>, <c>mŒme</c>.
/// </summary>
/// <remarks>
/// Byte 0xE9 is é in the one and Ø in the other. A capital Ø or Ł between small letters is in no language; where a text has one, the
/// others are meant too. An Ø alone may be a diameter.
/// </remarks>
internal static class FontEncoding
{
    /// <summary>What was looked up wrongly, and what was meant, one below the other.</summary>
    public const string Wrong = "ØŁŒßø";

    /// <summary>Those of which one shows the others. Œ is in French as well.</summary>
    public const string Triggers = "ØŁ";

    private const string Meant = "éèêûù";

    /// <summary>Whether a text has such letters beyond doubt.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        for (int at = 1; at + 1 < text.Length; at++)
        {
            int next = text[at..^1].IndexOfAny('Ø', 'Ł');
            if (next < 0) return false;
            at += next;
            if (IsCertain(text[at - 1], text[at], text[at + 1])) return true;
        }

        return false;
    }

    /// <summary>Whether a letter below the newest of a window is one beyond doubt.</summary>
    public static bool IsCertain(in CharacterWindow window) => IsCertain(window[2], window[1], window[0]);

    /// <summary>The letter that was meant, if another one was looked up beside a small letter; otherwise U+0000.</summary>
    public static char MeantBy(char letter, char before, char after)
    {
        int at = letter < 'Ø' ? -1 : Wrong.IndexOf(letter, StringComparison.Ordinal);
        if (at < 0) return '\0';
        // Capitals that French has are meant where no small letter stands before them.
        return IsSmall(before) || (letter is 'Ø' or 'Ł' && IsSmall(after)) ? Meant[at] : '\0';
    }

    private static bool IsCertain(char before, char letter, char after) => letter is 'Ø' or 'Ł' && IsSmall(before) && IsSmall(after);

    private static bool IsSmall(char c) => char.IsAsciiLetterLower(c) || Meant.Contains(c, StringComparison.Ordinal);
}
