using OcrFrench.Tesseract.Native;

namespace OcrFrench.Tesseract.Images;

/// <summary>Cuts strips out of the scan of a page, small enough to be shown beside every correction of a collection.</summary>
internal sealed class StripCutter : IDisposable
{
    /// <summary>Grey levels of a strip: print needs no more.</summary>
    private const int Levels = 5;

    private readonly PixHandle _page;

    private StripCutter(PixHandle page)
    {
        _page = page;
    }

    public int Width => _page.Width;

    public int Height => _page.Height;

    /// <summary>Opens the scan of a page.</summary>
    /// <param name="file">The image.</param>
    /// <param name="page">Which of its pages, from 1; an image of one page is that of any.</param>
    /// <exception cref="EngineNotFoundException">The libraries are not installed.</exception>
    /// <exception cref="ScanException">It is no image, or cannot be decoded.</exception>
    public static StripCutter Open(string file, int page)
    {
        NativeLibraries.Load(path: null);
        ScanFile scan = ScanFile.Open(file, new ScanReaderOptions(), CancellationToken.None);
        return new StripCutter(scan.Load(scan.PageCount == 1 ? 1 : page, CancellationToken.None));
    }

    /// <summary>Cuts a part out and makes it as high as asked, in a few greys, as PNG; nothing where there is no such part.</summary>
    /// <param name="left">The left side, in pixels of the page.</param>
    /// <param name="top">The upper side.</param>
    /// <param name="width">The width.</param>
    /// <param name="height">The height.</param>
    /// <param name="target">The height of the strip; a part that is lower stays as it is.</param>
    public byte[] Cut(int left, int top, int width, int height, int target)
    {
        (int right, int bottom) = ((int)Math.Min((long)left + width, Width), (int)Math.Min((long)top + height, Height));
        (left, top) = (Math.Max(left, 0), Math.Max(top, 0));
        if (right - left < 2 || bottom - top < 2) return [];
        nint box = Leptonica.boxCreate(left, top, right - left, bottom - top);
        try
        {
            using PixHandle part = Leptonica.pixClipRectangle(_page, box, 0);
            if (part.IsInvalid) return [];
            using PixHandle gray = Leptonica.pixConvertTo8(part, 0);
            if (gray.IsInvalid) return [];
            float scale = Math.Min(1, target / (float)(bottom - top));
            using PixHandle small = Leptonica.pixScaleGeneral(gray, scale, scale, 0, 0);
            if (small.IsInvalid) return [];
            using PixHandle plain = Leptonica.pixThresholdTo4bpp(small, Levels, 1);
            return plain.IsInvalid ? [] : ImageEncoder.Write(plain, ImageKind.Png);
        }
        finally
        {
            Leptonica.boxDestroy(ref box);
        }
    }

    public void Dispose() => _page.Dispose();
}
