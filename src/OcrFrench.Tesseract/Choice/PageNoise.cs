namespace OcrFrench.Tesseract.Choice;

/// <summary>
/// Removes what is not letters: the edge of the paper, the fold of the book, dirt and rules beside the text, which the engine reads as
/// <c>|</c>, <c>{4</c> or whole lines of unsure letters. Nothing is removed that has trusted words above or below it.
/// </summary>
internal sealed class PageNoise
{
    /// <summary>
    /// By hand: from this confidence on a word is trusted to be one. Real words of worn pages lie above it, noise hardly ever.
    /// </summary>
    private const float Trusted = 0.8f;

    /// <summary>
    /// By hand: a line below this is not text if it is also where no text is. Lines of Greek on a French page have more.
    /// </summary>
    private const double Unsure = 0.5;

    /// <summary>By hand: with fewer trusted words the page does not show where its text is.</summary>
    private const int FewWords = 20;

    /// <summary>By hand: this many trusted words above or below make a place one of text; a single one may be noise itself.</summary>
    private const int LeastCover = 2;

    private readonly int[] _cover;
    private readonly double _height;

    private PageNoise(ScanPage page, IReadOnlyList<ScanWord> trusted)
    {
        _cover = new int[page.Width + 1];
        foreach (ScanWord word in trusted)
            for (int x = Math.Max(0, word.Box.Left); x <= Math.Min(page.Width, word.Box.Right); x++) _cover[x]++;
        int[] heights = [.. trusted.Select(static word => word.Box.Height).Order()];
        _height = heights[heights.Length / 2];
    }

    /// <summary>The page without its noise; the page itself where there is none.</summary>
    public static ScanPage Remove(ScanPage page)
    {
        ScanWord[] trusted = [.. page.Words.Where(IsTrusted)];
        return trusted.Length < FewWords ? page : PageEdit.Lines(page, new PageNoise(page, trusted).Clean);
    }

    private static bool IsTrusted(ScanWord word) =>
        word.Confidence >= Trusted && Letters(word) >= 2 && word.Box.Width > word.Box.Height / 2;

    private static int Letters(ScanWord word) => word.Text.Count(char.IsLetterOrDigit);

    private ScanLine? Clean(ScanLine line)
    {
        if (IsNoise(line)) return null;
        int first = 0, end = line.Words.Count;
        while (first < end && IsNoise(line.Words[first])) first++;
        while (end > first && IsNoise(line.Words[end - 1])) end--;
        if (first == 0 && end == line.Words.Count) return line;
        if (first == end) return null;
        ScanWord[] left = [.. line.Words.Take(end).Skip(first)];
        return line with { Words = left, Box = PageEdit.Around(left.Select(static word => word.Box)) };
    }

    /// <summary>Uncertain from beginning to end, and outside the area or the usual size of the text.</summary>
    private bool IsNoise(ScanLine line)
    {
        double sum = line.Words.Sum(static word => (double)word.Confidence * word.Text.Length);
        int letters = line.Words.Sum(static word => word.Text.Length);
        if (sum >= Unsure * letters || line.Words.Any(static word => word.Confidence >= Trusted && Letters(word) >= 3)) return false;
        if (line.Words.All(word => !IsCovered(word.Box))) return true;
        double height = line.Words.Average(static word => word.Box.Height);
        bool isUpright = line.Box.Height > 2 * line.Box.Width && letters > 3;
        return isUpright || height < 0.4 * _height || height > 3 * _height;
    }

    /// <summary>A word beside the text that is not trusted: a sign, or a letter or two.</summary>
    private bool IsNoise(ScanWord word)
    {
        if (IsCovered(word.Box)) return false;
        int letters = Letters(word);
        return letters == 0 || (word.Confidence < Trusted && (letters < 3 || word.Confidence < Unsure));
    }

    private bool IsCovered(ScanBox box) => _cover[Math.Clamp((box.Left + box.Right) / 2, 0, _cover.Length - 1)] >= LeastCover;
}
