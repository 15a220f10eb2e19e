namespace OcrFrench.Tesseract.Choice;

/// <summary>Changes the lines of a page, and draws boxes anew around what is left.</summary>
internal static class PageEdit
{
    /// <summary>The page with the words that are kept.</summary>
    public static ScanPage Keep(ScanPage page, Func<ScanWord, bool> isKept) => Lines(page, line =>
    {
        if (line.Words.All(isKept)) return line;
        ScanWord[] left = [.. line.Words.Where(isKept)];
        return left.Length == 0 ? null : line with { Words = left, Box = Around(left.Select(static word => word.Box)) };
    });

    /// <summary>The page with other lines; none in place of a line takes it away.</summary>
    public static ScanPage Lines(ScanPage page, Func<ScanLine, ScanLine?> change)
    {
        var blocks = new List<ScanBlock>(page.Blocks.Count);
        bool isChanged = false;
        foreach (ScanBlock block in page.Blocks)
        {
            ScanBlock? next = Lines(block, change);
            isChanged |= !ReferenceEquals(next, block);
            if (next is not null) blocks.Add(next);
        }

        return isChanged ? page with { Blocks = blocks } : page;
    }

    /// <summary>The block with other lines; nothing if none is left.</summary>
    public static ScanBlock? Lines(ScanBlock block, Func<ScanLine, ScanLine?> change)
    {
        var paragraphs = new List<ScanParagraph>(block.Paragraphs.Count);
        bool isChanged = false;
        foreach (ScanParagraph paragraph in block.Paragraphs)
        {
            ScanParagraph? next = Lines(paragraph, change);
            isChanged |= !ReferenceEquals(next, paragraph);
            if (next is not null) paragraphs.Add(next);
        }

        if (!isChanged) return block;
        return paragraphs.Count == 0
            ? null
            : block with { Paragraphs = paragraphs, Box = Around(paragraphs.Select(static paragraph => paragraph.Box)) };
    }

    private static ScanParagraph? Lines(ScanParagraph paragraph, Func<ScanLine, ScanLine?> change)
    {
        var lines = new List<ScanLine>(paragraph.Lines.Count);
        bool isChanged = false;
        foreach (ScanLine line in paragraph.Lines)
        {
            ScanLine? next = change(line);
            isChanged |= !ReferenceEquals(next, line);
            if (next is not null) lines.Add(next);
        }

        if (!isChanged) return paragraph;
        return lines.Count == 0 ? null : paragraph with { Lines = lines, Box = Around(lines.Select(static line => line.Box)) };
    }

    /// <summary>The smallest box around others.</summary>
    public static ScanBox Around(IEnumerable<ScanBox> boxes) => boxes.Aggregate(static (a, b) => new ScanBox(
        Math.Min(a.Left, b.Left), Math.Min(a.Top, b.Top), Math.Max(a.Right, b.Right), Math.Max(a.Bottom, b.Bottom)));
}
