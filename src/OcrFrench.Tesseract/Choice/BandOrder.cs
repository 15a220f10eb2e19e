namespace OcrFrench.Tesseract.Choice;

/// <summary>
/// Puts together columns that were read in bands, left, right, left, right, because a rule, a number between them or a space in one of them
/// seemed to end both: where the sentences that the bands break off go on below.
/// </summary>
internal sealed class BandOrder(LanguageBelief belief)
{
    /// <summary>Lines that either column must have: cells of a table have fewer. Set by hand.</summary>
    private const int LeastLines = 6;

    /// <summary>Numbers of lines between columns, and dirt. Set by hand.</summary>
    private const int LongestMark = 3;

    private readonly LineFlow _flow = new(belief);

    /// <summary>The page with its columns one after the other; the page itself where the language does not ask for that.</summary>
    public ScanPage Mend(ScanPage page)
    {
        var segments = Segments(page.Blocks);
        bool isChanged = false;
        for (int start = 0; start + 2 < segments.Count; start++)
        {
            if (segments[start].Lines.Length == 0) continue;
            List<Segment> read = Bands(segments, start, out int end);
            if (read.Count < 3) continue;
            Segment[] columns = [.. read.Where(static (_, i) => i % 2 == 0), .. read.Where(static (_, i) => i % 2 == 1)];
            if (!IsText(read) || !IsBetter(read, columns)) continue;
            segments.RemoveRange(start, end - start);
            segments.InsertRange(start, columns);
            start += columns.Length - 1;
            isChanged = true;
        }

        return isChanged ? page with { Blocks = [.. segments.SelectMany(static segment => segment.Blocks)] } : page;
    }

    /// <summary>From a segment on, those that are left and right by turns; lines that run across both are parted.</summary>
    private static List<Segment> Bands(List<Segment> segments, int start, out int end)
    {
        List<Segment> bands = [segments[start]];
        for (end = start + 1; end < segments.Count; end++)
        {
            Segment next = segments[end];
            if (next.Lines.Length == 0) break;
            if (bands.Count == 1 && !next.SharesWidth(bands[0])) bands.Add(next);
            else if (bands.Count > 1 && next.IsBelow(bands[^2]) && !next.SharesWidth(bands[^1])) bands.Add(next);
            else if (bands.Count > 1 && bands.Count % 2 == 0 && next.CutBetween(bands[^2], bands[^1]) is var (left, right))
                bands.AddRange(left, right);
            else break;
        }

        return bands;
    }

    /// <summary>Blocks that follow each other down the same column.</summary>
    private static List<Segment> Segments(IReadOnlyList<ScanBlock> blocks)
    {
        var segments = new List<Segment>();
        foreach (ScanBlock block in blocks)
        {
            var own = new Segment([block]);
            if (segments.Count > 0 && own.Lines.Length == 0) segments[^1] = segments[^1].With(block);
            else if (segments.Count > 0 && own.IsBelow(segments[^1]) && own.IsAsWide(segments[^1])) segments[^1] = segments[^1].With(block);
            else segments.Add(own);
        }

        return segments;
    }

    private static bool IsText(List<Segment> segments) =>
        segments.Where(static (_, i) => i % 2 == 0).Sum(static segment => segment.Lines.Length) >= LeastLines
        && segments.Where(static (_, i) => i % 2 == 1).Sum(static segment => segment.Lines.Length) >= LeastLines;

    private bool IsBetter(IReadOnlyList<Segment> read, IReadOnlyList<Segment> columns)
    {
        (int goingOn, double cost) = Breaks(read);
        (int ownGoingOn, double ownCost) = Breaks(columns);
        return ownGoingOn > goingOn && ownCost < cost;
    }

    /// <summary>How many sentences go on from one to the next, and what that costs the language model.</summary>
    private (int GoingOn, double Cost) Breaks(IReadOnlyList<Segment> segments)
    {
        int goingOn = 0;
        double cost = 0;
        for (int i = 1; i < segments.Count; i++)
        {
            IReadOnlyList<ScanWord> before = segments[i - 1].Lines[^1].Words, after = segments[i].Lines[0].Words;
            if (LineFlow.IsSentence(before, after)) goingOn++;
            cost += _flow.Link(before, after);
        }

        return (goingOn, cost);
    }

    private sealed class Segment(ScanBlock[] blocks)
    {
        public ScanBlock[] Blocks { get; } = blocks;

        /// <summary>Its lines, without numbers and marks that stand alone.</summary>
        public ScanLine[] Lines { get; } = [.. blocks.Where(static block => !IsMark(block)).SelectMany(AllLines)];

        public ScanBox Box { get; } = PageEdit.Around(blocks.Where(static block => !IsMark(block)).DefaultIfEmpty(blocks[0])
            .Select(static block => block.Box));

        private static bool IsMark(ScanBlock block) =>
            AllLines(block).ToArray() is [{ Words: [{ Text.Length: <= LongestMark }] }];

        private static IEnumerable<ScanLine> AllLines(ScanBlock block) => block.Paragraphs.SelectMany(static paragraph => paragraph.Lines);

        public Segment With(ScanBlock block) => new([.. Blocks, block]);

        /// <summary>Whether both are of one column: titles above it and lines across it are wider, or stick out of it.</summary>
        public bool IsAsWide(Segment other)
        {
            (ScanBox narrow, ScanBox wide) = Box.Width < other.Box.Width ? (Box, other.Box) : (other.Box, Box);
            int slack = narrow.Width / 10;
            return wide.Width < 1.5 * narrow.Width && narrow.Left > wide.Left - slack && narrow.Right < wide.Right + slack;
        }

        /// <summary>The two parts of a single line that runs below both of two columns.</summary>
        public (Segment Left, Segment Right)? CutBetween(Segment one, Segment other)
        {
            (Segment left, Segment right) = one.Box.Left < other.Box.Left ? (one, other) : (other, one);
            if (Lines.Length != 1 || Box.Left >= left.Box.Right || Box.Right <= right.Box.Left || Box.Top <= left.Lines[^1].Box.Top)
                return null;
            int middle = (left.Box.Right + right.Box.Left) / 2;
            if (Lines[0].Words.Any(word => word.Box.Left < middle && word.Box.Right > middle && word.Text.Any(char.IsLetter))) return null;
            ScanWord[] before = [.. Lines[0].Words.Where(word => word.Box.Left + word.Box.Right < 2 * middle)];
            ScanWord[] behind = [.. Lines[0].Words.Skip(before.Length)];
            if (before.Length == 0 || behind.Length == 0) return null;
            (Segment first, Segment second) = (Part(before), Part(behind));
            return ReferenceEquals(left, one) ? (first, second) : (second, first);
        }

        private Segment Part(ScanWord[] words)
        {
            ScanBox box = PageEdit.Around(words.Select(static word => word.Box));
            ScanLine line = Lines[0] with { Words = words, Box = box };
            return new Segment([new ScanBlock { Box = box, Paragraphs = [new ScanParagraph { Box = box, Lines = [line] }] }]);
        }

        public bool SharesWidth(Segment other) =>
            (Math.Min(Box.Right, other.Box.Right) - Math.Max(Box.Left, other.Box.Left)) * 2 > Math.Min(Box.Width, other.Box.Width);

        public bool IsBelow(Segment other) =>
            Lines.Length > 0 && other.Lines.Length > 0 && SharesWidth(other) && Box.Top > other.Lines[^1].Box.Top;
    }
}
