using OcrFrench.Characters;

namespace OcrFrench.Reading.Furniture;

/// <summary>Tells heads from lines of the text that recur: first lines of paragraphs, formulas.</summary>
internal static class HeadShape
{
    /// <summary>Where one line in so many is a part of a sentence, they all are lines of the text.</summary>
    /// <remarks>By hand.</remarks>
    private const int LinesPerSentence = 4;

    /// <summary>
    /// Leaves the lines that are in capitals, or set apart from the text and no part of a sentence. Where most are not so, none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="cluster">The lines that are alike.</param>
    /// <param name="roles">Which lines may be furniture: they are no part of the text.</param>
    public static void KeepHeads(ReadOnlySpan<char> text, List<TextLine> lines, LineCluster cluster, ReadOnlySpan<Role> roles)
    {
        int inSentences = 0, apart = 0, count = cluster.Lines.Count;
        for (int i = count - 1; i >= 0; i--)
        {
            int line = cluster.Lines[i].Line;
            if (IsInCapitals(text[lines[line].Start..lines[line].End]))
            {
                apart++;
                continue;
            }

            (int before, int next) = Neighbours(lines, line, roles);
            if (IsApart(lines, cluster.IsAtFoot, before, next)) apart++;
            if (before < 0 || next == lines.Count || !StartsHere(text, lines[before], lines[next])) continue;
            inSentences++;
            cluster.Lines.RemoveAt(i);
        }

        if (inSentences * LinesPerSentence >= count || apart * 2 <= count) cluster.Lines.Clear();
    }

    /// <summary>The nearest lines of the text; -1, or the number of lines, where there are none near.</summary>
    public static (int Before, int Next) Neighbours(List<TextLine> lines, int line, ReadOnlySpan<Role> roles)
    {
        const int MostTogether = 6;
        int before = line, next = line;
        while (before >= 0 && roles[before] != Role.Text && line - before < MostTogether) before--;
        while (next < lines.Count && roles[next] != Role.Text && next - line < MostTogether) next++;
        return (before < 0 || roles[before] != Role.Text ? -1 : before, next == lines.Count
            || roles[next] != Role.Text ? lines.Count : next);
    }

    /// <summary>Whether a blank line, or a page's end, parts furniture from the text that it stands beside.</summary>
    private static bool IsApart(List<TextLine> lines, bool isAtFoot, int before, int next) =>
        isAtFoot ? before < 0 || lines[before + 1].AfterBlank : next == lines.Count || lines[next].AfterBlank;

    /// <summary>Whether the text goes on behind a line though it had ended before: the line is the start of what goes on.</summary>
    private static bool StartsHere(ReadOnlySpan<char> text, in TextLine before, in TextLine next) =>
        Chars.IsLower(text[next.Start]) && !Sentences.GoOn(text, before, next);

    private static bool IsInCapitals(ReadOnlySpan<char> line)
    {
        int capitals = 0, small = 0;
        foreach (char c in line)
        {
            if (Chars.IsUpper(c)) capitals++;
            else if (Chars.IsLower(c)) small++;
        }

        // Some capitals are read as small letters.
        return small * 3 <= capitals;
    }
}
