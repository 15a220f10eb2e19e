using OcrFrench.Characters;

namespace OcrFrench.Steps.Normalization;

/// <summary>
/// An accent that stands as a character of its own before its letter, or behind it: <c>Sup´erieure</c>, <c>Fran¸cois</c>, <c>de´ja`</c>.
/// </summary>
/// <remarks>
/// PDF files that TeX made give them before the letter, some engines behind it. Within a word, where only one of the two neighbours can
/// have the accent, it is that one’s. A text that shows it so has its other accents on the same side: there, and only there,
/// <c>d´ej`a</c> is not <c>d’ej`a</c>.
/// </remarks>
internal static class SpacingAccents
{
    public const string Triggers = "´`ˆ¨¸";

    private static readonly CharFinder s_accents = CharFinder.Of(Triggers);

    /// <summary>On which side of its letter an accent stands.</summary>
    public enum Order : byte
    {
        None,
        Before,
        Behind,
    }

    /// <summary>The side on which all accents of a text stand that leave no doubt.</summary>
    public static Order Of(ReadOnlySpan<char> text)
    {
        var order = Order.None;
        for (int at = text.IndexOfAny(s_accents); at >= 0;)
        {
            int left = Visible(text, at - 1, -1);
            Order here = Certain(At(text, Visible(text, left - 1, -1)), At(text, left), text[at], At(text, Visible(text, at + 1, 1)));
            if (here != Order.None && order != Order.None && order != here) return Order.None;
            if (here != Order.None) order = here;
            int next = text[(at + 1)..].IndexOfAny(s_accents);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return order;
    }

    /// <summary>Whether one of the two newest characters is such an accent.</summary>
    public static bool IsNewest(in CharacterWindow window) => IsAccent(window[0]) || IsAccent(window[1]);

    /// <summary>What the two newest characters are together; U+0000 if they are not an accent and its letter.</summary>
    /// <param name="window">The window.</param>
    /// <param name="order">On which side of their letters the text’s accents stand.</param>
    /// <param name="following">What follows.</param>
    public static char Composed(in CharacterWindow window, Order order, char following)
    {
        // A row of two is a quotation mark, and a grave at a word’s end may be the second of two.
        if (order == Order.Behind && IsAccent(window[0]))
            return following == window[0] || (window[0] == '`' && !IsLetter(following)) ? '\0' : Compose(window[1], window[0]);
        bool isBefore = order == Order.Before ? window[2] != window[1]
            : Certain(window[3], window[2], window[1], window[0]) == Order.Before;
        return isBefore ? Compose(window[0], window[1]) : '\0';
    }

    /// <summary>The two characters below the newest as one, where they are beyond doubt a letter and its accent.</summary>
    public static char ComposedBelow(in CharacterWindow window) =>
        Certain(window[3], window[2], window[1], window[0]) == Order.Behind ? Compose(window[2], window[1]) : '\0';

    /// <summary>On which side of its letter an accent in a word stands, where only one of its neighbours can have it.</summary>
    private static Order Certain(char before, char left, char accent, char right)
    {
        if (!IsLetter(left) || !IsLetter(right) || !IsAccent(accent) || left is 'Â' or 'Ã' or 'Å' or 'Æ' or 'Ì') return Order.None;
        // qu´en and entr´eux have an apostrophe.
        if ((left is 'u' or 'U' && before is 'q' or 'Q') || (left is 'r' or 'R' && before is 't' or 'T')) return Order.None;
        bool isLeft = Compose(left, accent) != '\0', isRight = Compose(right, accent) != '\0';
        if (isRight && !isLeft && IsLetter(before)) return Order.Before;
        // A grave behind the first letter may be the second quotation mark of two.
        return isLeft && !isRight && (accent != '`' || IsLetter(before)) ? Order.Behind : Order.None;
    }

    /// <summary>The next place with a character that is seen: what else stands between an accent and its letter goes.</summary>
    private static int Visible(ReadOnlySpan<char> text, int at, int step)
    {
        while ((uint)at < (uint)text.Length && IsHidden(text[at])) at += step;
        return at;
    }

    private static bool IsHidden(char c) => c == '\u00AD' || (c >= '\u200B' && Invisibles.Triggers.Contains(c, StringComparison.Ordinal));

    private static char At(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length ? text[at] : '\0';

    private static bool IsLetter(char c) => LatinLetters.IsLatin(c);

    private static bool IsAccent(char c) => c >= '`' && Triggers.Contains(c, StringComparison.Ordinal);

    /// <summary>A letter with an accent that French has on it; U+0000 for others.</summary>
    private static char Compose(char letter, char accent) => accent switch
    {
        '´' when letter is 'e' or 'E' => CompositionTable.Compose(letter, '\u0301'),
        '`' when letter is 'a' or 'e' or 'u' or 'A' or 'E' or 'U' => CompositionTable.Compose(letter, '\u0300'),
        // TeX puts its circumflex and its diaeresis on an i without a dot.
        'ˆ' when letter is 'ı' => 'î',
        '¨' when letter is 'ı' => 'ï',
        'ˆ' when "aeiouAEIOU".Contains(letter, StringComparison.Ordinal) => CompositionTable.Compose(letter, '\u0302'),
        '¨' when "eiuEIU".Contains(letter, StringComparison.Ordinal) => CompositionTable.Compose(letter, '\u0308'),
        '¸' when letter is 'c' or 'C' => CompositionTable.Compose(letter, '\u0327'),
        _ => '\0',
    };
}
