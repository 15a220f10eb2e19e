namespace OcrFrench.Steps.Normalization;

/// <summary>Zero-width characters that word processors, web pages and joined files leave inside a text.</summary>
/// <remarks>
/// Zero-width space, word joiner and byte order mark go, except a byte order mark that opens the text. Joiners and direction marks go
/// too, unless a neighbour is of a script, or an emoji, that needs them. Control characters, U+0000 among them, are not invisibles: they
/// stay.
/// </remarks>
internal static class Invisibles
{
    public const string Triggers = "\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";

    /// <param name="window">Its newest character is looked at.</param>
    /// <param name="next">The character that follows in the source, U+0000 at its end.</param>
    public static bool Apply(ref CharacterWindow window, char next)
    {
        char top = window[0];
        if (top < '\u200B') return false;
        switch (top)
        {
            case '\uFEFF' when window.TopStart == 0 && !window.IsChanged(0):
                return false;
            case '\u200B' or '\u2060' or '\uFEFF':
                if (char.IsHighSurrogate(window[1]) && char.IsLowSurrogate(next)) return false; // would make a character of two halves
                break;
            case >= '\u200C' and <= '\u200F':
                if (NeedsJoiners(window[1]) || NeedsJoiners(next)) return false;
                break;
            default:
                return false;
        }

        window.RemoveTop(CharacterRepairs.Invisibles);
        return true;
    }

    private static bool NeedsJoiners(char c) =>
        c is (>= '\u0590' and <= '\u1DFF') or (>= '\u2190' and <= '\u2BFF') or (>= '\uA000' and <= '\uDFFF')
            or (>= '\uFB1D' and <= '\uFEFC');
}
