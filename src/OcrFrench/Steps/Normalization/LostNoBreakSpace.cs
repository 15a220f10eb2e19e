namespace OcrFrench.Steps.Normalization;

/// <summary>Mojibake of à whose second half, a no-break space, has since become a plain space: <c>Ã  la</c>, <c>voilÃ , donc</c>.</summary>
/// <remarks>Alone, Ã and a space may be a misread À. So the text must hold mojibake that leaves no doubt.</remarks>
internal static class LostNoBreakSpace
{
    /// <summary>
    /// Looks at Ã, a space and, newest, what follows; <paramref name="follows"/> characters follow (1, or 0 at the text's end).
    /// </summary>
    public static bool IsMeant(in CharacterWindow window, int follows) => window[follows] == ' ' && window[follows + 1] == 'Ã';

    /// <summary>Whether the space is the second half of à, and not the space after it from which the half was lost.</summary>
    public static bool IsSpacePart(char follower) => " \t\r\n,.)-'’".Contains(follower, StringComparison.Ordinal);

    public static bool HasEvidence(ReadOnlySpan<char> text) => Occurs(text, "Ã©") || Occurs(text, "Ã¨") || Occurs(text, "â€™");

    private static bool Occurs(ReadOnlySpan<char> text, string mojibake)
    {
        for (int from = 0; ;)
        {
            int at = text[from..].IndexOf(mojibake);
            if (at < 0) return false;
            at += from;
            if (at == 0 || !Mojibake.IsPending(text[at - 1])) return true;
            from = at + 1;
        }
    }
}
