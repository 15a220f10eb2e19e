namespace OcrFrench.Survey.Frames;

/// <summary>
/// The lines of tables that are drawn with <c>|</c>: two or more in a row with the same number of them, at least two each. Scans have one
/// at a page's margin, where a fold or a column's rule was.
/// </summary>
internal static class PipeTables
{
    public static void Find(ReadOnlySpan<char> text, FrameList into)
    {
        if (text.IndexOfAny('|', '│') < 0) return;
        int block = 0, blockEnd = 0, rows = 0, before = 0;
        var lines = new LineReader(text);
        while (lines.Read())
        {
            ReadOnlySpan<char> line = text[lines.Start..lines.End];
            int count = line.Count('|') + line.Count('│');
            if (count == 0 && rows > 0 && LineShape.IsRule(LineShape.Trim(line))) continue;
            if (count < 2 || count != before)
            {
                Frame(text, block, blockEnd, rows, into);
                rows = 0;
                block = lines.Start;
            }

            before = count;
            if (count < 2) continue;
            rows++;
            blockEnd = lines.End;
        }

        Frame(text, block, blockEnd, rows, into);
    }

    private static void Frame(ReadOnlySpan<char> text, int start, int end, int rows, FrameList into)
    {
        if (rows < 2) return;
        for (int at = start; at < end;)
        {
            int found = text[at..end].IndexOfAny('|', '│');
            if (found < 0) return;
            int from = at + found, to = from + 1;
            while (to < end && text[to] is ' ' or '|' or '│') to++;
            while (from > start && text[from - 1] == ' ') from--;
            into.Add(from, to, FrameKind.TableFrame);
            at = to;
        }
    }
}
