using OcrFrench.Characters;

namespace OcrFrench.Acceptance;

/// <summary>The word that a change is in, from space or punctuation to the next: what decisions are about.</summary>
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
