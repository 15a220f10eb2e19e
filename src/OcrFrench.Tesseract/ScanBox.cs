namespace OcrFrench.Tesseract;

/// <summary>A rectangle on a page, in pixels of the image as given, from its upper left corner.</summary>
/// <param name="Left">The left edge.</param>
/// <param name="Top">The upper edge.</param>
/// <param name="Right">The right edge: the first column that is not part of it.</param>
/// <param name="Bottom">The lower edge: the first row that is not part of it.</param>
public readonly record struct ScanBox(int Left, int Top, int Right, int Bottom)
{
    /// <summary>The width.</summary>
    public int Width => Right - Left;

    /// <summary>The height.</summary>
    public int Height => Bottom - Top;
}
