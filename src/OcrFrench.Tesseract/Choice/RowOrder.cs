namespace OcrFrench.Tesseract.Choice;

/// <summary>
/// Puts the numbers of an index, a table of contents or a list back on their lines: the engine often takes them for a column of their own,
/// and they come behind all the names.
/// </summary>
internal static class RowOrder
{
    /// <summary>The share of its lines that have a number in a list; in poems and patents one in five has. Set by hand.</summary>
    private const double ManyLines = 0.8;

    /// <summary>A shorter list may be chance. Set by hand.</summary>
    private const int LeastLines = 6;

    /// <summary>The page with its numbers on their lines; the page itself where they are.</summary>
    public static ScanPage Mend(ScanPage page)
    {
        ScanLine[] lines = [.. page.Lines], numbers = [.. lines.Where(IsNumber)];
        if (numbers.Length < LeastLines) return page;
        var joined = new Dictionary<ScanLine, ScanLine>(ReferenceEqualityComparer.Instance);
        foreach (ScanLine[] own in Columns(lines))
        {
            if (own.Length < LeastLines) continue;
            ScanLine[][] matches = [.. own.Select(line => OnTheRight(line, lines))];
            // With several numbers a line it is a table, which can be read in either direction.
            if (matches.Count(static found => found.Length == 1) < ManyLines * own.Length) continue;
            for (int i = 0; i < own.Length; i++) if (matches[i].Length == 1) joined.TryAdd(matches[i][0], own[i]);
        }

        if (joined.Count == 0) return page;
        var whole = joined.ToDictionary(static pair => pair.Value, static pair => pair.Key);
        return PageEdit.Lines(page, line => joined.ContainsKey(line) ? null : whole.TryGetValue(line, out ScanLine? number) ? line with
        {
            Words = [.. line.Words, .. number.Words],
            Box = PageEdit.Around([line.Box, number.Box]),
        }
        : line);
    }

    /// <summary>Lines of text that begin at about the same place.</summary>
    private static IEnumerable<ScanLine[]> Columns(ScanLine[] lines)
    {
        var column = new List<ScanLine>();
        foreach (ScanLine line in lines.Where(static line => !IsNumber(line)).OrderBy(static line => line.Box.Left))
        {
            if (column.Count > 0 && line.Box.Left - column[^1].Box.Left > line.Box.Height)
            {
                yield return [.. column];
                column.Clear();
            }

            column.Add(line);
        }

        yield return [.. column];
    }

    /// <summary>The numbers to the right of a line, up to the next text.</summary>
    private static ScanLine[] OnTheRight(ScanLine line, ScanLine[] lines)
    {
        ScanLine[] row = [.. lines.Where(other => other.Box.Left >= line.Box.Right && IsBeside(line.Box, other.Box))
            .OrderBy(static other => other.Box.Left)];
        return [.. row.TakeWhile(IsNumber)];
    }

    private static bool IsBeside(ScanBox a, ScanBox b) =>
        (Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top)) * 2 > Math.Min(a.Height, b.Height);

    /// <summary>Figures, or what was read for one of them, and the marks between them.</summary>
    private static bool IsNumber(ScanLine line)
    {
        int figures = 0, others = 0;
        foreach (char c in line.Words.SelectMany(static word => word.Text))
        {
            figures += char.IsAsciiDigit(c) ? 1 : 0;
            others += char.IsLetter(c) ? 1 : 0;
        }

        return figures > 0 && others * 3 <= figures;
    }
}
