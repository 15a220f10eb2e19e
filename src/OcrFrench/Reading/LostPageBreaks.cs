namespace OcrFrench.Reading;

/// <summary>Finds the starts of pages whose form feed became a space: the only indented lines of a text.</summary>
internal static class LostPageBreaks
{
    /// <summary>The fewest lines of a page. By hand.</summary>
    private const int LeastLines = 15;

    /// <summary>Marks the first lines of such pages. Where lines are indented, or pages are known, a space means nothing.</summary>
    public static void Find(List<TextLine> lines)
    {
        int last = -LeastLines;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsPage || lines[i].Indent > 1) return;
            if (lines[i].Indent == 0) continue;
            if (i > 0 && i - last < LeastLines) return;
            last = i;
        }

        for (int i = 1; i < lines.Count; i++)
            if (lines[i].Indent == 1) lines[i] = lines[i] with { AfterBlank = true, StartsPage = true };
    }
}
