namespace OcrFrench.Tesseract.Choice;

/// <summary>How far a reading of a whole page is to be believed, to choose between several.</summary>
/// <param name="Letters">Letters and figures that were read.</param>
/// <param name="Believed">
/// Letters that are believed to be there and right: those of certain words of the language count in full, uncertain ones that are not words
/// against it.
/// </param>
/// <param name="Broken">Letters of lines that are read out of order, in pieces, across columns or twice.</param>
internal readonly record struct PageBelief(int Letters, double Believed, int Broken)
{
    /// <summary>
    /// A jump back up a column, or a line in two pieces, breaks the text in two places; this many letters, about a line, are then out of
    /// place. By hand.
    /// </summary>
    private const int LettersOfTear = 40;

    /// <summary>Pieces of a line are nearer to each other than columns are; in line heights, by hand.</summary>
    private const double NearPieces = 1.3;

    /// <summary>The words that must stand on both sides of a gap for a line to be read across columns. Set by hand.</summary>
    private const int WordsBesideGap = 3;

    /// <summary>Lines with a gap at the same place from which on it is the space between columns. Set by hand.</summary>
    private const int LinesWithGap = 6;

    /// <summary>What a reading is worth: what is believed of it, less what is broken.</summary>
    public double Value => Believed - Broken;

    /// <summary>The share of what was read that is believed and unbroken.</summary>
    public double Share => Letters == 0 ? 0 : Math.Max(0, Value / Letters);

    /// <param name="page">The page as it was read.</param>
    /// <param name="belief">What knows the language; nothing where nobody does.</param>
    public static PageBelief Of(ScanPage page, LanguageBelief? belief)
    {
        int letters = 0;
        double believed = 0;
        foreach (ScanLine line in page.Lines)
        {
            for (int i = 0; i < line.Words.Count; i++)
            {
                ScanWord word = line.Words[i];
                int own = word.Text.Count(char.IsLetterOrDigit);
                letters += own;
                bool isCut = i == line.Words.Count - 1 && word.Text.EndsWith('-');
                believed += own * (belief is null ? (2 * word.Confidence) - 1 : Trust(word, isCut, belief));
            }
        }

        ScanLine[] lines = [.. page.Lines];
        int tears = Jumps(lines) + Splits(lines, belief);
        return new PageBelief(letters, believed, (tears * LettersOfTear) + AcrossColumns(lines) + Doubled(lines));
    }

    private static double Trust(ScanWord word, bool isCut, LanguageBelief belief)
    {
        double worth = isCut ? 0.5 : belief.Worth(word.Text);
        // A word that is not in the lexicon may be a name, if the engine is sure of it.
        return worth > 0 ? word.Confidence * (0.6 + (0.4 * worth)) : word.Confidence - 0.5;
    }

    /// <summary>Lines that are above the one read before them, in the same column.</summary>
    private static int Jumps(ScanLine[] lines)
    {
        int jumps = 0;
        for (int i = 1; i < lines.Length; i++)
        {
            ScanBox before = lines[i - 1].Box, box = lines[i].Box;
            bool isAbove = box.Bottom <= before.Top + (before.Height / 4);
            if (isAbove && SharedWidth(before, box) * 2 >= Math.Min(before.Width, box.Width)) jumps++;
        }

        return jumps;
    }

    /// <summary>
    /// Lines that the engine has split in two, in different blocks: letters at the break are mostly lost. Where what is below goes better
    /// with the left piece than the right piece does, or where most lines have such a neighbour, it is another column.
    /// </summary>
    private static int Splits(ScanLine[] lines, LanguageBelief? belief)
    {
        var breaks = new List<(ScanBox Gap, double Gain)>();
        LineFlow? flow = belief is null ? null : new LineFlow(belief);
        for (int i = 0; i < lines.Length; i++)
        {
            for (int k = 0; k < lines.Length; k++)
            {
                ScanBox left = lines[i].Box, right = lines[k].Box;
                int height = Math.Min(left.Height, right.Height), gap = right.Left - left.Right;
                if (right.Left <= left.Left || gap > NearPieces * height || gap < -height) continue;
                if (Math.Min(left.Bottom, right.Bottom) - Math.Max(left.Top, right.Top) < 0.6 * height) continue;
                double gain = flow is null || i + 1 == lines.Length ? 0 : flow.Link(lines[i].Words, lines[i + 1].Words)
                    - flow.Link(lines[i].Words, lines[k].Words);
                breaks.Add((new ScanBox(Math.Min(left.Right, right.Left), left.Top, Math.Max(left.Right, right.Left), left.Bottom), gain));
            }
        }

        if (breaks.Count * 3 > lines.Length) return 0;
        // Breaks at the same place are one gutter or none.
        int splits = 0;
        while (breaks.Count > 0)
        {
            ScanBox first = breaks[0].Gap;
            var same = breaks.FindAll(other => other.Gap.Left <= first.Right && other.Gap.Right >= first.Left);
            breaks.RemoveAll(other => other.Gap.Left <= first.Right && other.Gap.Right >= first.Left);
            double sum = same.Sum(static one => one.Gain);
            if (flow is null || sum > 0) splits += same.Count;
        }

        return splits;
    }

    private static int AcrossColumns(ScanLine[] lines)
    {
        var gaps = new List<(int Left, int Right, int Letters)>();
        foreach (ScanLine line in lines)
        {
            for (int i = WordsBesideGap; i <= line.Words.Count - WordsBesideGap; i++)
            {
                ScanBox left = line.Words[i - 1].Box, right = line.Words[i].Box;
                if (right.Left - left.Right < 1.5 * Math.Max(left.Height, right.Height)) continue;
                gaps.Add((left.Right, right.Left, line.Words.Sum(static word => word.Text.Length)));
                break;
            }
        }

        if (gaps.Count < LinesWithGap) return 0;
        // The place that most gaps share.
        int most = 0, letters = 0;
        foreach ((int left, int right, _) in gaps)
        {
            int middle = (left + right) / 2;
            var same = gaps.FindAll(gap => gap.Left <= middle && gap.Right >= middle);
            if (same.Count > most) (most, letters) = (same.Count, same.Sum(static gap => gap.Letters));
        }

        return most < LinesWithGap ? 0 : letters / 2;
    }

    /// <summary>Letters of words that are in the same place as another word.</summary>
    private static int Doubled(ScanLine[] lines)
    {
        ScanWord[] words = [.. lines.SelectMany(static line => line.Words).OrderBy(static word => word.Box.Top)];
        int letters = 0;
        for (int i = 0; i < words.Length; i++)
        {
            ScanBox a = words[i].Box;
            for (int k = i + 1; k < words.Length && words[k].Box.Top < a.Bottom; k++)
            {
                ScanBox b = words[k].Box;
                int height = Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top), width = SharedWidth(a, b);
                if (height > 0 && width > 0 && 2L * height * width > Math.Min((long)a.Width * a.Height, (long)b.Width * b.Height))
                    letters += Math.Min(words[i].Text.Length, words[k].Text.Length);
            }
        }

        return letters;
    }

    private static int SharedWidth(ScanBox a, ScanBox b) => Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left);
}
