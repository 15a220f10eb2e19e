using OcrFrench.Tesseract.Native;

namespace OcrFrench.Tesseract.Images;

/// <summary>Cuts strips out of the scan of a page, small enough to be shown beside every correction of a collection.</summary>
internal abstract class StripCutter : IDisposable
{
    /// <summary>Grey levels of a strip (by hand): print needs no more.</summary>
    protected const int Levels = 5;

    public abstract int Width { get; }

    public abstract int Height { get; }

    /// <summary>Opens the scan of a page: with ImageSharp, or, where it cannot, with Leptonica.</summary>
    /// <param name="file">The image.</param>
    /// <param name="page">Which of its pages, from 1; an image of one page is that of any.</param>
    /// <param name="statedWidth">The width that the document gives for the page, in pixels; 0 where it gives none.</param>
    /// <exception cref="EngineNotFoundException">Only Leptonica can open it, and is not installed.</exception>
    /// <exception cref="ScanException">It is not an image, or cannot be decoded.</exception>
    public static StripCutter Open(string file, int page, double statedWidth)
    {
        byte[] bytes = ScanFile.ReadBytes(file);
        ImageKind kind = ManagedImage.KindOf(bytes);
        if (kind == ImageKind.Unknown && !IsForOthers(bytes)) throw new ScanException(ScanProblem.NotAnImage, file);
        try
        {
            if (kind != ImageKind.Unknown && ManagedStrips.Open(file, bytes, kind, page, statedWidth) is { } strips) return strips;
        }
        // What is damaged for one may be readable for the other.
        catch (ScanException error) when (error.Problem == ScanProblem.Damaged && IsInstalled())
        {
        }

        NativeLibraries.Load(Environment.GetEnvironmentVariable(NativeLibraries.Place));
        ScanFile scan = ScanFile.Open(file, new ScanReaderOptions(), CancellationToken.None);
        return new PixStrips(scan.Load(scan.PageCount == 1 ? 1 : page, CancellationToken.None));
    }

    /// <summary>Cuts out a part and scales it to a height, in a few shades of grey, as PNG; null if there is no such part.</summary>
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
        return Cut(left, top, right - left, bottom - top, Math.Min(1, target / (float)(bottom - top)));
    }

    public abstract void Dispose();

    /// <summary>Cuts a part out that lies on the page.</summary>
    protected abstract byte[] Cut(int left, int top, int width, int height, float scale);

    /// <summary>Whether a file may be one that Leptonica, or poppler, knows: JPEG 2000, PNM, PDF.</summary>
    private static bool IsForOthers(ReadOnlySpan<byte> file) =>
        file.StartsWith("\0\0\0\u000CjP  "u8)
        || file is [0xFF, 0x4F, 0xFF, 0x51, ..] or [(byte)'P', >= (byte)'1' and <= (byte)'7', (byte)'\n' or (byte)' ', ..]
        || file[..Math.Min(file.Length, 1024)].IndexOf("%PDF-"u8) >= 0;

    private static bool IsInstalled()
    {
        try
        {
            NativeLibraries.Load(Environment.GetEnvironmentVariable(NativeLibraries.Place));
            return true;
        }
        catch (EngineNotFoundException)
        {
            return false;
        }
    }
}
