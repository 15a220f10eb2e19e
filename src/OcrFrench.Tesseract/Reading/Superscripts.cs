namespace OcrFrench.Tesseract.Reading;

/// <summary>
/// Finds raised symbols by their position, because the models of Tesseract 5 do not report them: footnote marks, which they often take
/// for a question mark or a star, and the letters of ordinals.
/// </summary>
internal static class Superscripts
{
    /// <summary>By hand: fewer symbols on the baseline do not show how high the letters are.</summary>
    private const int FewSymbols = 4;

    public static ScanLine Mark(ScanLine line)
    {
        double height = LetterHeight(line);
        if (height == 0) return line;
        ScanWord[]? words = null;
        for (int i = 0; i < line.Words.Count; i++)
        {
            ScanWord word = line.Words[i];
            if (!word.Symbols.Any(symbol => IsRaised(line, symbol, height))) continue;
            words ??= [.. line.Words];
            words[i] = word with
            {
                Symbols = [
                .. word.Symbols.Select(symbol => IsRaised(line, symbol, height) ? symbol with { IsSuperscript = true } : symbol)]
            };
        }

        return words is null ? line : line with { Words = words };
    }

    /// <summary>How high capitals, figures and letters with ascenders are, of those on the baseline.</summary>
    private static double LetterHeight(ScanLine line)
    {
        var heights = new List<double>();
        foreach (ScanSymbol symbol in line.Words.SelectMany(static word => word.Symbols))
        {
            double foot = line.Baseline.At(symbol.Box.Left);
            if (Math.Abs(symbol.Box.Bottom - foot) <= Math.Max(2, symbol.Box.Height * 0.12)) heights.Add(foot - symbol.Box.Top);
        }

        if (heights.Count < FewSymbols) return 0;
        heights.Sort();
        return heights[heights.Count * 4 / 5];
    }

    /// <summary>Clear of the baseline, and large: neither an apostrophe nor a quote nor a hyphen.</summary>
    private static bool IsRaised(ScanLine line, ScanSymbol symbol, double height) =>
        line.Baseline.At(symbol.Box.Left) - symbol.Box.Bottom >= 0.25 * height
        && symbol.Box.Height >= 0.45 * height && symbol.Box.Height <= 0.9 * height && symbol.Box.Width <= height;
}
