using OcrFrench.Characters;

namespace OcrFrench.Steps;

/// <summary>Tells what has no letters that could be misread throughout: addresses, names of files, code, formulas.</summary>
internal static class TechnicalPlaces
{
    /// <summary>By hand, in characters to either side of a word: longer addresses are rare.</summary>
    private const int LongestAddress = 64;

    /// <summary>Whether letters are part of an address, code, a formula: what has such signs between two spaces.</summary>
    public static bool Contain(ReadOnlySpan<char> text, int start, int end)
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
