using OcrFrench.Characters;

namespace OcrFrench.Reading.Furniture;

/// <summary>Tells running heads from recurring lines of the text, such as first lines of paragraphs and set phrases.</summary>
internal static class HeadShape
{
    /// <summary>If one line in this many is part of a sentence, all of them are lines of the text. By hand.</summary>
    private const int LinesPerSentence = 4;

    /// <summary>
    /// Keeps the lines that are in capitals, or set apart from the text and not part of a sentence; none at all if most are not like that.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="cluster">The similar lines.</param>
    /// <param name="roles">Which lines may be furniture, and so not part of the text.</param>
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

    /// <summary>The nearest lines of the text before and after; -1, or the number of lines, where none is near.</summary>
    public static (int Before, int Next) Neighbours(List<TextLine> lines, int line, ReadOnlySpan<Role> roles)
    {
        const int MostTogether = 6; // by hand: head, number and symbol, at the foot of a page and again at the head of the next
        int before = line, next = line;
        while (before >= 0 && roles[before] != Role.Text && line - before < MostTogether) before--;
        while (next < lines.Count && roles[next] != Role.Text && next - line < MostTogether) next++;
        return (before < 0 || roles[before] != Role.Text ? -1 : before, next == lines.Count
            || roles[next] != Role.Text ? lines.Count : next);
    }

    /// <summary>Whether a blank line or a page break separates furniture from the text next to it.</summary>
    private static bool IsApart(List<TextLine> lines, bool isAtFoot, int before, int next) =>
        isAtFoot ? before < 0 || lines[before + 1].AfterBlank : next == lines.Count || lines[next].AfterBlank;

    /// <summary>Whether the text continues after a line but had ended before it: the line is the start of what continues.</summary>
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
