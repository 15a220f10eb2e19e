namespace OcrFrench.Tesseract.Choice;

/// <summary>A gap that runs down through lines, such as the space between columns whose lines were read as one.</summary>
internal sealed class LineGutter
{
    /// <summary>The least width of a gap between columns, in line heights. By hand: spaces between words are a third of it.</summary>
    private const double LeastGap = 0.7;

    /// <summary>The words that must stand on both sides of a gap for its line to count: figures of a table do not. Set by hand.</summary>
    private const int LeastWords = 2;

    /// <summary>Lines with a gap at the same place from which on it is the space between columns. Set by hand.</summary>
    private const int LeastLines = 6;

    private readonly ScanLine[] _lines;
    private readonly ScanBox?[] _gaps;

    private LineGutter(ScanLine[] lines, ScanBox?[] gaps)
    {
        (_lines, _gaps) = (lines, gaps);
        Sides = [.. Enumerable.Range(0, lines.Length).Where(i => gaps[i] is not null).Select(Words)
            .Where(static sides => IsText(sides.Left) && IsText(sides.Right))];
    }

    /// <summary>The words on both sides, of the lines that have text on both.</summary>
    public IReadOnlyList<(ScanWord[] Left, ScanWord[] Right)> Sides { get; }

    /// <summary>The gutter through most of these lines; nothing where there is none.</summary>
    public static LineGutter? Find(ScanLine[] lines)
    {
        LineGutter? best = null;
        var gaps = lines.Select(Gaps).ToArray();
        for (int start = 0; start < lines.Length; start++)
        {
            foreach (ScanBox gap in gaps[start])
            {
                LineGutter gutter = Follow(lines, gaps, start, gap);
                if (gutter.Sides.Count >= LeastLines && gutter.Sides.Count > (best?.Sides.Count ?? 0)) best = gutter;
            }
        }

        return best;
    }

    /// <summary>The parts of a line to its left and right; if it runs across the gutter, it is wide.</summary>
    public (ScanLine? Left, ScanLine? Right, bool IsWide) Cut(int i)
    {
        ScanBox gap = _gaps[i] ?? Nearest(i);
        int middle = (gap.Left + gap.Right) / 2;
        if (_gaps[i] is null && _lines[i].Words.Any(word => word.Box.Left < gap.Left && word.Box.Right > gap.Right))
            return (null, null, true);
        ScanWord[] left = [.. _lines[i].Words.Where(word => word.Box.Left + word.Box.Right < 2 * middle)];
        ScanWord[] right = [.. _lines[i].Words.Where(word => word.Box.Left + word.Box.Right >= 2 * middle)];
        if (_gaps[i] is null && left.Length > 0 && right.Length > 0) return (null, null, true);
        return (Part(i, left), Part(i, right), false);
    }

    private ScanLine? Part(int i, ScanWord[] words) => words.Length == 0
        ? null
        : words.Length == _lines[i].Words.Count ? _lines[i]
        : _lines[i] with { Words = words, Box = PageEdit.Around(words.Select(static word => word.Box)) };

    private (ScanWord[] Left, ScanWord[] Right) Words(int i)
    {
        int middle = (_gaps[i]!.Value.Left + _gaps[i]!.Value.Right) / 2;
        return ([.. _lines[i].Words.Where(word => word.Box.Right <= middle)], [.. _lines[i].Words.Where(word => word.Box.Left >= middle)]);
    }

    private ScanBox Nearest(int i)
    {
        for (int reach = 1; ; reach++)
        {
            if (i >= reach && _gaps[i - reach] is { } above) return above;
            if (i + reach < _gaps.Length && _gaps[i + reach] is { } below) return below;
        }
    }

    private static LineGutter Follow(ScanLine[] lines, ScanBox[][] gaps, int start, ScanBox gap)
    {
        var found = new ScanBox?[lines.Length];
        // A page that leans has a gutter that does: from line to line it may move by as much as it is wide.
        for (int i = start; i < lines.Length; i++)
        {
            foreach (ScanBox own in gaps[i])
            {
                if (own.Left >= gap.Right || own.Right <= gap.Left) continue;
                found[i] = gap = own;
                break;
            }
        }

        return new LineGutter(lines, found);
    }

    private static ScanBox[] Gaps(ScanLine line)
    {
        var gaps = new List<ScanBox>();
        for (int i = 1; i < line.Words.Count; i++)
        {
            ScanBox left = line.Words[i - 1].Box, right = line.Words[i].Box;
            if (right.Left - left.Right >= LeastGap * line.Box.Height)
                gaps.Add(new ScanBox(left.Right, line.Box.Top, right.Left, line.Box.Bottom));
        }

        return [.. gaps];
    }

    private static bool IsText(ScanWord[] words) => words.Count(static word => word.Text.Count(char.IsLetter) > 1) >= LeastWords;
}
