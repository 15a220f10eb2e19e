using OcrFrench.Tesseract.Native;

namespace OcrFrench.Tesseract.Images;

/// <summary>A file of one or several scanned pages, whose pages are decoded one by one, and only when their size is known to be bearable.</summary>
internal abstract class ScanFile(string name, long maxPixels)
{
    /// <summary>Tesseract counts pixels of a side in 16 bits.</summary>
    private const int MaxSide = 32767;

    /// <summary>Below this nothing can be read, and some of the native code does not expect it.</summary>
    private const int MinSide = 10;

    public string Name { get; } = name;

    public abstract int PageCount { get; }

    /// <summary>The file itself where it is a JPEG, which can be used as it is.</summary>
    public virtual byte[]? Jpeg => null;

    /// <summary>Opens a file and finds its pages.</summary>
    /// <exception cref="ScanException">It cannot be opened or is no scan.</exception>
    public static ScanFile Open(string path, ScanReaderOptions options, CancellationToken token)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ScanException(ScanProblem.CannotOpen, path, detail: error.Message.TrimEnd('.'), inner: error);
        }

        if (bytes.Length == 0) throw new ScanException(ScanProblem.Empty, path);
        ImageKind kind = ImageKinds.Of(bytes);
        return kind switch
        {
            ImageKind.Unknown => throw new ScanException(ScanProblem.NotAnImage, path),
            ImageKind.Pdf => PdfFile.Open(path, options, token),
            _ => ImageFile.Open(path, bytes, kind, options.MaxPixels),
        };
    }

    /// <summary>Decodes a page: 1, 8 or 32 bits a pixel, without colour table and transparency.</summary>
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

        return Simplify(pix, page);
    }

    protected abstract PixHandle Decode(int page, CancellationToken token);

    /// <exception cref="ScanException">It is too large or too small.</exception>
    protected void CheckSize(int page, long width, long height)
    {
        if (width <= 0 || height <= 0) throw new ScanException(ScanProblem.Damaged, Name, page);
        string size = FormattableString.Invariant($"{width} × {height}");
        if (width > MaxSide || height > MaxSide) throw new ScanException(ScanProblem.TooLarge, Name, page, FormattableString.Invariant($"{size}, at most {MaxSide} a side"));
        if (width * height > maxPixels) throw new ScanException(ScanProblem.TooLarge, Name, page, FormattableString.Invariant($"{size}, at most {maxPixels} pixels"));
        if (width < MinSide || height < MinSide) throw new ScanException(ScanProblem.TooSmall, Name, page, size);
    }

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
}
