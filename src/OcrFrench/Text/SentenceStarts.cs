namespace OcrFrench.Text;

/// <summary>Tells whether a sentence may start at a place: what a capital there means depends on it.</summary>
internal static class SentenceStarts
{
    /// <summary>More marks and spaces than this in a row are no sentence’s, and must not be read once for each place among them.</summary>
    private const int Reach = 256;

    /// <summary>Whether only opening marks and spaces stand between the place and the end of a sentence, a heading or the text's start.</summary>
    public static bool IsStart(ReadOnlySpan<char> text, int at)
    {
        int breaks = 0;
        for (int i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            char c = text[i];
            if (c == '\n') breaks++;
            if (Chars.IsSpace(c) || c is '«' or '"' or '“' or '(' or '—' or '–' or '-' or '\'' or '’') continue;
            return c is '.' or '!' or '?' or '…' or ':' || (breaks > 1 && !Chars.IsLower(c) && c != ',');
        }

        return true;
    }
}
