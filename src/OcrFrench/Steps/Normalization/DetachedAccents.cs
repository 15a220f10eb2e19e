using OcrFrench.Characters;

namespace OcrFrench.Steps.Normalization;

/// <summary>An accent that was pushed one space after its letter: <c>a</c>, space, U+0300 for <c>à</c>.</summary>
/// <remarks>
/// Texts extracted from PDF have them. Some writers put a spacing accent before its letter, which decomposes into a space and the accent:
/// there the letter that follows has it. Where only one of the two can have it, it is that one’s (<c>pre ̂t</c>, <c>il ́etait</c>); between
/// two that can (<c>re ́alite</c>) those decide that leave no doubt elsewhere in the text. The space before a letter may be one: it stays.
/// </remarks>
internal static class DetachedAccents
{
    public const string Triggers = "\u0300\u0301\u0302\u0308\u0327";

    private const string Letters = "aceiouACEIOU";

    private static readonly CharFinder s_accents = CharFinder.Of(Triggers);

    /// <summary>Whether the accents of a text that leave no doubt all stand behind their letters, and there are some.</summary>
    public static bool StandBehind(ReadOnlySpan<char> text)
    {
        bool behind = false;
        for (int at = 2; at < text.Length; at++)
        {
            int next = text[at..].IndexOfAny(s_accents);
            if (next < 0) break;
            at += next;
            if (!IsSpace(text[at - 1])) continue;
            char right = at + 1 < text.Length ? text[at + 1] : '\0';
            bool isLeft = Compose(text[at - 2], text[at]) != '\0', isRight = Compose(right, text[at]) != '\0';
            if (isRight && !isLeft) return false;
            behind |= isLeft && !isRight;
        }

        return behind;
    }

    /// <summary>
    /// Looks at letter, space, accent and, newest, what follows; <paramref name="follows"/> characters follow (1, or 0 at the text's end).
    /// Returns U+0000 if the accent is not the letter’s, or may be that of what follows.
    /// </summary>
    public static char Composed(in CharacterWindow window, int follows, out bool isDoubtful)
    {
        isDoubtful = false;
        char accent = window[follows];
        if (accent < '\u0300' || !Triggers.Contains(accent, StringComparison.Ordinal) || !IsSpace(window[follows + 1])) return '\0';
        isDoubtful = follows == 1 && Compose(window[0], accent) != '\0';
        return Compose(window[follows + 2], accent);
    }

    /// <summary>Looks at a space, an accent and, newest, a letter that has it, behind what cannot have it.</summary>
    public static char ComposedWithNext(in CharacterWindow window)
    {
        char accent = window[1];
        if (accent < '\u0300' || !Triggers.Contains(accent, StringComparison.Ordinal) || !IsSpace(window[2])) return '\0';
        return Compose(window[3], accent) == '\0' ? Compose(window[0], accent) : '\0';
    }

    private static bool IsSpace(char c) => c is ' ' or '\u00A0';

    private static char Compose(char letter, char accent) =>
        Letters.Contains(letter, StringComparison.Ordinal) ? CompositionTable.Compose(letter, accent) : '\0';
}
