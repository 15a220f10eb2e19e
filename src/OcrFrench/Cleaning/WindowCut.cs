namespace OcrFrench.Cleaning;

/// <summary>Finds where a text can be cut in two without splitting anything that is decided as a whole.</summary>
internal static class WindowCut
{
    /// <summary>
    /// Where the first part of a text ends: as late as possible in its second half, after a paragraph or a page,
    /// otherwise a line, otherwise a space.
    /// </summary>
    public static int Find(ReadOnlySpan<char> text)
    {
        int half = text.Length / 2, line = 0, space = 0;
        for (int at = text.Length; at > half; at--)
        {
            char before = text[at - 1];
            if (before is not ('\n' or '\f' or ' ')) continue;
            if (space == 0) space = at;
            if (before == ' ' || EndsInHyphen(text[..(at - 1)])) continue;
            if (before == '\f' || IsBlank(text[..(at - 1)])) return at;
            if (line == 0) line = at;
        }

        if (line > 0) return line;
        if (space > 0) return space;
        return char.IsHighSurrogate(text[^1]) || text[^1] == '\r' ? text.Length - 1 : text.Length;
    }

    /// <summary>Whether the last line of a text is blank.</summary>
    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        int last = text.LastIndexOfAnyExcept(' ', '\t', '\r');
        return last < 0 || text[last] is '\n' or '\f';
    }

    /// <summary>Whether a word continues after the end of a text.</summary>
    public static bool EndsInHyphen(ReadOnlySpan<char> text)
    {
        int last = text.LastIndexOfAnyExcept(" \t\r\n\f");
        return last >= 0 && text[last] is '-' or '\u2010' or '\u00AD' or '¬' or '=' or '\u2011';
    }
}
