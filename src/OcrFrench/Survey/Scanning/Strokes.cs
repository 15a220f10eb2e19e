namespace OcrFrench.Survey.Scanning;

/// <summary>Where hyphens and dashes stand in a text: what looks for words cut at them asks for them once.</summary>
internal static class Strokes
{
    /// <summary>Fills a list with the places, in order.</summary>
    public static void Find(ReadOnlySpan<char> text, List<int> into)
    {
        into.Clear();
        for (int at = 0; ; at++)
        {
            int next = text[at..].IndexOfAny('-', '\u2014', '\u2013');
            if (next < 0) return;
            at += next;
            into.Add(at);
        }
    }
}
