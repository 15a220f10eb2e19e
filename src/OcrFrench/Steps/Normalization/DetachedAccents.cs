using OcrFrench.Characters;

namespace OcrFrench.Steps.Normalization;

/// <summary>An accent that was pushed one space after its letter, at the end of a word: <c>a</c>, space, U+0300 for <c>à</c>.</summary>
/// <remarks>Texts extracted from PDF have them. When a letter follows, the accent may be its own: nothing is done.</remarks>
internal static class DetachedAccents
{
    public const string Triggers = "\u0300\u0301\u0302\u0308\u0327";

    /// <summary>
    /// Looks at letter, space, accent and, newest, what follows; <paramref name="follows"/> characters follow (1, or 0 at the text's end).
    /// </summary>
    public static char Composed(in CharacterWindow window, int follows)
    {
        char accent = window[follows];
        if (accent < '\u0300' || !Triggers.Contains(accent, StringComparison.Ordinal)) return '\0';
        if (window[follows + 1] is not (' ' or '\u00A0')) return '\0';
        if (follows == 1 && (window[0] >= 0x80 || char.IsAsciiLetterOrDigit(window[0]))) return '\0';
        char letter = window[follows + 2];
        return "aceiouACEIOU".Contains(letter, StringComparison.Ordinal) ? CompositionTable.Compose(letter, accent) : '\0';
    }
}
