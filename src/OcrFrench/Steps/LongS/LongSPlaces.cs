using OcrFrench.Characters;

namespace OcrFrench.Steps.LongS;

/// <summary>How the letters of a word stand in a text: cut by a line’s end, elided.</summary>
internal static class LongSPlaces
{
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
}
