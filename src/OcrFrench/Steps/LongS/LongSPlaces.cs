using OcrFrench.Characters;

namespace OcrFrench.Steps.LongS;

/// <summary>How the letters of a word stand in a text: cut by a line’s end, elided, in an address.</summary>
internal static class LongSPlaces
{
    /// <summary>By hand, in characters to either side of a word: longer addresses are rare.</summary>
    private const int LongestAddress = 64;

    /// <summary>Where a word goes on that is cut by a hyphen; -1 if it is whole.</summary>
    public static int RestOf(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || Chars.ClassOf(text[end]) != CharClass.Hyphen) return -1;
        int at = end + 1;
        while (at < text.Length && Chars.IsSpace(text[at])) at++;
        return at > end + 1 && at < text.Length && Chars.IsLower(text[at]) ? at : -1;
    }

    /// <summary>Whether an apostrophe follows, and the word that it belongs to.</summary>
    public static bool IsElided(ReadOnlySpan<char> text, int end) =>
        end + 1 < text.Length && Chars.IsApostrophe(text[end]) && Chars.IsLetter(text[end + 1]);

    /// <summary>
    /// Whether letters are part of an address, a name of a file, code, a formula: what has such signs between two spaces.
    /// </summary>
    public static bool IsTechnical(ReadOnlySpan<char> text, int start, int end)
    {
        int from = start, to = end;
        while (from > 0 && start - from < LongestAddress && !Chars.IsSpace(text[from - 1])) from--;
        while (to < text.Length && to - end < LongestAddress && !Chars.IsSpace(text[to])) to++;
        for (int i = from; i < to; i++)
        {
            char c = text[i];
            bool isInner = c is '.' && i > from && i + 1 < to && Chars.IsLower(text[i - 1]) && Chars.IsLower(text[i + 1]);
            if (isInner || c is '_' or '/' or '@' or '\\' or '=' or '<' or '>' or '{' or '}' or '$' or '`' || Chars.IsDigit(c)) return true;
        }

        return false;
    }
}
