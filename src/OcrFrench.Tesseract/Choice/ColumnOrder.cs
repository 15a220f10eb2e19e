namespace OcrFrench.Tesseract.Choice;

/// <summary>
/// Parts columns whose lines were read across: where lines below each other have a gap at the same place, and what is above and below it
/// goes together better than what is to its left and right, the lines to its left are read first.
/// </summary>
internal sealed class ColumnOrder(LanguageBelief belief)
{
    /// <summary>
    /// What the columns must be better by, in nats for each line. Pages printed for this and read across gained 2.7 to 11; tables and
    /// prose with a gap in it lost 1.5 to 6.7. By hand, between them.
    /// </summary>
    private const double LeastGain = 1;

    private readonly LineFlow _flow = new(belief);

    /// <summary>The page with its columns one after the other; the page itself where nothing was read across.</summary>
    public ScanPage Mend(ScanPage page)
    {
        var blocks = new List<ScanBlock>(page.Blocks.Count);
        foreach (ScanBlock block in page.Blocks)
        {
            ScanLine[] lines = [.. block.Paragraphs.SelectMany(static paragraph => paragraph.Lines)];
            if (Split(lines) is { } parts) blocks.AddRange(parts.Select(Block));
            else blocks.Add(block);
        }

        return blocks.Count == page.Blocks.Count ? page : page with { Blocks = blocks };
    }

    /// <summary>The columns of lines and what stands between them over the whole width, in order; nothing if there is one only.</summary>
    private List<ScanLine[]>? Split(ScanLine[] lines)
    {
        if (LineGutter.Find(lines) is not { } gutter || !IsAcross(gutter)) return null;
        var parts = new List<ScanLine[]>();
        var wide = new List<ScanLine>();
        List<ScanLine> left = [], right = [];
        for (int i = 0; i < lines.Length; i++)
        {
            (ScanLine? before, ScanLine? behind, bool isWide) = gutter.Cut(i);
            if (isWide)
            {
                Close();
                wide.Add(lines[i]);
                continue;
            }

            Close(wide);
            if (before is not null) left.Add(before);
            if (behind is not null) right.Add(behind);
        }

        Close();
        Close(wide);
        return parts;

        void Close(List<ScanLine>? whole = null)
        {
            foreach (List<ScanLine> column in whole is null ? [left, right] : new[] { whole })
            {
                if (column.Count == 0) continue;
                ScanLine[] own = [.. column];
                column.Clear();
                // There may be a third column in it.
                if (whole is null && Split(own) is { } inner) parts.AddRange(inner);
                else parts.Add(own);
            }
        }
    }

    /// <summary>Whether what is above and below goes together better than what is to the left and right.</summary>
    private bool IsAcross(LineGutter gutter)
    {
        double gain = 0;
        int links = 0;
        for (int i = 0; i + 1 < gutter.Sides.Count; i++)
        {
            (ScanWord[] left, ScanWord[] right) = gutter.Sides[i];
            (ScanWord[] nextLeft, ScanWord[] nextRight) = gutter.Sides[i + 1];
            gain += _flow.Link(left, right) + _flow.Link(right, nextLeft) - _flow.Link(left, nextLeft) - _flow.Link(right, nextRight);
            links++;
        }
        return gain >= LeastGain * links;
    }

    private static ScanBlock Block(ScanLine[] lines)
    {
        var paragraphs = new List<ScanParagraph>();
        int start = 0;
        for (int i = 1; i <= lines.Length; i++)
        {
            if (i < lines.Length && !IsIndented(lines, i)) continue;
            ScanLine[] own = lines[start..i];
            paragraphs.Add(new ScanParagraph { Lines = own, Box = PageEdit.Around(own.Select(static line => line.Box)) });
            start = i;
        }

        return new ScanBlock { Paragraphs = paragraphs, Box = PageEdit.Around(lines.Select(static line => line.Box)) };
    }

    /// <summary>Half the height of a line, by hand: further to the right than the lines around it, a paragraph begins.</summary>
    private static bool IsIndented(ScanLine[] lines, int i)
    {
        ScanBox box = lines[i].Box, before = lines[i - 1].Box, next = i + 1 < lines.Length ? lines[i + 1].Box : before;
        return Math.Min(box.Left - before.Left, box.Left - next.Left) * 2 > box.Height;
    }
}
