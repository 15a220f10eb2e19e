namespace OcrFrench.Tesseract.Choice;

/// <summary>
/// Takes notes in the margin, and numbers of lines, out of the lines that they were read with: what stands beyond the edge of a block of
/// prose, behind a gap, is put after it.
/// </summary>
internal sealed class MarginNotes(LanguageBelief belief)
{
    /// <summary>With fewer lines the edge of the text is not sure. Set by hand.</summary>
    private const int LeastLines = 10;

    /// <summary>The share of the lines that must reach the edge; last lines of paragraphs do not. Set by hand.</summary>
    private const double Even = 0.7;

    /// <summary>The share of the lines that may have a note beside them; above it, it is a column. Set by hand.</summary>
    private const double MostNotes = 0.4;

    /// <summary>How far the edge may be off, and how wide the gap must be, in line heights. Set by hand.</summary>
    private const double Slack = 0.8, LeastGap = 0.9;

    private readonly LineFlow _flow = new(belief);

    /// <summary>The page with its notes behind the text beside which they stand; the page itself where none was read with it.</summary>
    public ScanPage Mend(ScanPage page)
    {
        var blocks = new List<ScanBlock>(page.Blocks.Count);
        foreach (ScanBlock block in page.Blocks)
        {
            (ScanBlock text, ScanLine[] right) = Take(block, atEnd: true);
            (text, ScanLine[] left) = Take(text, atEnd: false);
            blocks.Add(text);
            blocks.AddRange(new[] { left, right }.Where(static lines => lines.Length > 0).SelectMany(Together).Select(Block));
        }

        return blocks.Count == page.Blocks.Count ? page : page with { Blocks = blocks };
    }

    private (ScanBlock Text, ScanLine[] Notes) Take(ScanBlock block, bool atEnd)
    {
        ScanLine[] lines = [.. block.Paragraphs.SelectMany(static paragraph => paragraph.Lines)];
        if (lines.Length < LeastLines) return (block, []);
        double height = lines.Select(static line => line.Box.Height).Order().ElementAt(lines.Length / 2);
        int[] cuts = [.. lines.Select(line => Cut(line, height, atEnd))];
        int[] edges = [.. lines.Select((line, i) => Edge(line, cuts[i], atEnd))];
        int edge = edges.Order().ElementAt(lines.Length / 2);
        if (edges.Count(own => Math.Abs(own - edge) <= Slack * height) < Even * lines.Length) return (block, []);
        var notes = new Dictionary<ScanLine, (ScanLine Text, ScanLine Note)>(ReferenceEqualityComparer.Instance);
        double gain = 0;
        int inside = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (cuts[i] < 0 || Math.Abs(edges[i] - edge) > Slack * height) continue;
            ScanWord[] first = [.. lines[i].Words.Take(cuts[i])], second = [.. lines[i].Words.Skip(cuts[i])];
            notes[lines[i]] = atEnd ? (Part(lines[i], first), Part(lines[i], second)) : (Part(lines[i], second), Part(lines[i], first));
            IReadOnlyList<ScanWord> before = i == 0 ? [] : lines[i - 1].Words, after = i + 1 == lines.Length ? [] : lines[i + 1].Words;
            gain += _flow.Link(first, second) - (atEnd ? _flow.Link(first, after) : _flow.Link(before, second));
            if (atEnd ? LineFlow.IsSentence(first, after) : LineFlow.IsSentence(before, second)) inside++;
        }

        // Speakers of a play and dates of a register stand where a sentence begins, notes anywhere.
        if (notes.Count == 0 || notes.Count > MostNotes * lines.Length || gain <= 0 || inside * 2 < notes.Count) return (block, []);
        ScanBlock text = PageEdit.Lines(block, line => notes.TryGetValue(line, out var parts) ? parts.Text : line)!;
        return (text, [.. lines.Where(notes.ContainsKey).Select(line => notes[line].Note)]);
    }

    /// <summary>The word behind the outermost gap of a line; -1 if there is none.</summary>
    private static int Cut(ScanLine line, double height, bool atEnd)
    {
        int found = -1;
        for (int i = 1; i < line.Words.Count; i++)
        {
            if (line.Words[i].Box.Left - line.Words[i - 1].Box.Right < LeastGap * height) continue;
            if (found < 0 || atEnd) found = i;
        }

        return found;
    }

    private static int Edge(ScanLine line, int cut, bool atEnd) => atEnd
        ? line.Words[(cut < 0 ? line.Words.Count : cut) - 1].Box.Right
        : line.Words[Math.Max(0, cut)].Box.Left;

    private static ScanLine Part(ScanLine line, ScanWord[] words) =>
        line with { Words = words, Box = PageEdit.Around(words.Select(static word => word.Box)) };

    /// <summary>Lines of notes that stand below each other.</summary>
    private static IEnumerable<ScanLine[]> Together(ScanLine[] lines)
    {
        var note = new List<ScanLine>();
        foreach (ScanLine line in lines)
        {
            if (note.Count > 0 && line.Box.Top - note[^1].Box.Bottom > line.Box.Height)
            {
                yield return [.. note];
                note.Clear();
            }

            note.Add(line);
        }

        yield return [.. note];
    }

    private static ScanBlock Block(ScanLine[] lines)
    {
        ScanBox box = PageEdit.Around(lines.Select(static line => line.Box));
        return new ScanBlock { Box = box, Paragraphs = [new ScanParagraph { Box = box, Lines = lines }] };
    }
}
