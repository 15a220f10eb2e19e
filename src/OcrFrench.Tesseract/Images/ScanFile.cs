using OcrFrench.Tesseract.Native;

namespace OcrFrench.Tesseract.Images;

/// <summary>
/// A file of one or several scanned pages, whose pages are decoded one by one, and only when their size is known to be acceptable.
/// </summary>
internal abstract class ScanFile(string name, long maxPixels)
{
    public string Name { get; } = name;

    public abstract int PageCount { get; }

    /// <summary>The file itself where it is a JPEG, which can be used as it is.</summary>
    public virtual byte[]? Jpeg => null;

    /// <summary>Opens a file and finds its pages.</summary>
    /// <exception cref="ScanException">It cannot be opened, or is not a scan.</exception>
    public static ScanFile Open(string path, ScanReaderOptions options, CancellationToken token)
    {
        byte[] bytes = ReadBytes(path);
        ImageKind kind = ImageKinds.Of(bytes);
        return kind switch
        {
            ImageKind.Unknown => throw new ScanException(ScanProblem.NotAnImage, path),
            ImageKind.Pdf => PdfFile.Open(path, options, token),
            _ => ImageFile.Open(path, bytes, kind, options.MaxPixels),
        };
    }

    /// <exception cref="ScanException">It cannot be opened, or is empty.</exception>
    public static byte[] ReadBytes(string path)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            return bytes.Length > 0 ? bytes : throw new ScanException(ScanProblem.Empty, path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ScanException(ScanProblem.CannotOpen, path, detail: error.Message.TrimEnd('.'), inner: error);
        }
    }

    /// <summary>Decodes a page: 1, 8 or 32 bits per pixel, without colour table and transparency.</summary>
    /// <param name="page">The page, from 1.</param>
    /// <param name="token">To give up.</param>
    /// <exception cref="ScanException">The page cannot be decoded.</exception>
    public PixHandle Load(int page, CancellationToken token)
    {
        LeptonicaMessages.Forget();
        PixHandle pix = Decode(page, token);
        if (pix.IsInvalid)
        {
            pix.Dispose();
            throw new ScanException(ScanProblem.Damaged, Name, page, LeptonicaMessages.First ?? "");
        }

        return Turn(Simplify(pix, page), page);
    }

    /// <summary>How a page must be rotated: see <see cref="ImageOrientation"/>.</summary>
    /// <param name="page">The page, from 1.</param>
    protected virtual int OrientationOf(int page) => ImageOrientation.AsItIs;

    protected abstract PixHandle Decode(int page, CancellationToken token);

    /// <exception cref="ScanException">It is too large or too small.</exception>
    protected void CheckSize(int page, long width, long height) => ScanSize.Check(Name, page, width, height, maxPixels);

    private PixHandle Simplify(PixHandle pix, int page)
    {
        const int AsTheImage = 4;
        PixHandle plain = Leptonica.pixRemoveColormap(pix, AsTheImage);
        pix.Dispose();
        PixHandle? next = null;
        if (!plain.IsInvalid && Leptonica.pixGetSpp(plain) == 4) next = Leptonica.pixRemoveAlpha(plain);
        else if (!plain.IsInvalid && plain.Depth is not (1 or 8 or 32)) next = Leptonica.pixConvertTo8(plain, 0);
        if (next is not null)
        {
            plain.Dispose();
            plain = next;
        }

        if (!plain.IsInvalid) return plain;
        plain.Dispose();
        throw new ScanException(ScanProblem.Damaged, Name, page, LeptonicaMessages.First ?? "");
    }

    private PixHandle Turn(PixHandle pix, int page)
    {
        // Quarter turns to the right, then mirrored.
        (int quarters, bool mirrors) = OrientationOf(page) switch
        {
            2 => (0, true),
            3 => (2, false),
            4 => (2, true),
            5 => (1, true),
            6 => (1, false),
            7 => (3, true),
            8 => (3, false),
            _ => (0, false)
        };
        if (quarters > 0) pix = Replace(pix, Leptonica.pixRotateOrth(pix, quarters), page);
        return mirrors ? Replace(pix, Leptonica.pixFlipLR(0, pix), page) : pix;
    }

    private PixHandle Replace(PixHandle old, PixHandle now, int page)
    {
        old.Dispose();
        return now.IsInvalid ? throw new ScanException(ScanProblem.Damaged, Name, page, LeptonicaMessages.First ?? "") : now;
    }
}
