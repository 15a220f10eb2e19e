using OcrFrench.Characters;

namespace OcrFrench.Acceptance;

/// <summary>The word that contains a change, from space or punctuation to the next: this is what decisions refer to.</summary>
internal static class TouchedWord
{
    public static int StartIn(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && !Separates(text[at - 1])) at--;
        return at;
    }

    public static int EndIn(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !Separates(text[at])) at++;
        return at;
    }

    private static bool Separates(char c) => Chars.ClassOf(c) is CharClass.Space or CharClass.Punctuation;
}
