namespace OcrFrench.Tesseract.Images;

/// <summary>Which images are decoded at all.</summary>
internal static class ScanSize
{
    /// <summary>Tesseract counts pixels of a side in 16 bits.</summary>
    private const int MaxSide = 32767;

    /// <summary>Below this nothing can be read, and some of the native code does not expect it.</summary>
    private const int MinSide = 10;

    /// <exception cref="ScanException">It is too large or too small.</exception>
    public static void Check(string name, int page, long width, long height, long maxPixels)
    {
        if (width <= 0 || height <= 0) throw new ScanException(ScanProblem.Damaged, name, page);
        string size = FormattableString.Invariant($"{width} × {height}");
        if (width > MaxSide || height > MaxSide)
            throw new ScanException(ScanProblem.TooLarge, name, page, FormattableString.Invariant($"{size}, at most {MaxSide} a side"));
        if (width * height > maxPixels)
            throw new ScanException(ScanProblem.TooLarge, name, page, FormattableString.Invariant($"{size}, at most {maxPixels} pixels"));
        if (width < MinSide || height < MinSide) throw new ScanException(ScanProblem.TooSmall, name, page, size);
    }
}
