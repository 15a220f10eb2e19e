namespace OcrFrench.Survey.Frames;

/// <summary>What stands before a text: the header that Gallica puts there, and front matter between two lines of dashes.</summary>
internal static class HeaderFrames
{
    /// <summary>How far into a text headers are sought, in characters (by hand: Gallica’s has some 2 000).</summary>
    private const int Reach = 6000;

    public static void Find(ReadOnlySpan<char> text, FrameList into)
    {
        FrontMatter(text, into);
        ReadOnlySpan<char> head = text[..Math.Min(text.Length, Reach)];
        int start = head.IndexOf("Rappel de votre demande", StringComparison.Ordinal);
        if (start < 0) start = head.IndexOf("Format de téléchargement", StringComparison.Ordinal);
        if (start < 0) return;
        int end = start;
        var lines = new LineReader(head[start..]);
        while (lines.Read())
        {
            ReadOnlySpan<char> line = LineShape.Trim(head[(start + lines.Start)..(start + lines.End)]);
            if (line.IsEmpty) continue;
            if (!IsOfGallica(line)) break;
            end = start + lines.End;
        }

        into.Add(start, end, FrameKind.Header);
    }

    private static bool IsOfGallica(ReadOnlySpan<char> line) =>
        line[0] == '*' || line.StartsWith("Rappel de votre") || line.StartsWith("Format de t") || line.StartsWith("Vues ")
            || line.StartsWith("Nombre de pages")
        || line.StartsWith("Notice compl") || line.StartsWith("Le texte affiché") || line.StartsWith("Le taux de reconnaissance")
        || line.StartsWith("En savoir plus")
        || line.StartsWith("Ce document est") || line.StartsWith("Pour une") || LineShape.IsRule(line);

    private static void FrontMatter(ReadOnlySpan<char> text, FrameList into)
    {
        if (!text.StartsWith("---\n") && !text.StartsWith("---\r\n")) return;
        int keys = 0, count = 0;
        var lines = new LineReader(text);
        while (lines.Read() && count++ < 80)
        {
            ReadOnlySpan<char> line = text[lines.Start..lines.End];
            if (count > 1 && line.TrimEnd(' ') is "---" or "...")
            {
                if (keys > 0) into.Add(0, lines.End, FrameKind.Markup);
                return;
            }

            int colon = line.IndexOf(':');
            if (colon > 1 && Ascii.NameLength(line) == colon) keys++;
        }
    }
}
