using System.Buffers.Binary;
using OcrFrench.Tesseract.Native;

namespace OcrFrench.Tesseract.Images;

/// <summary>A file that Leptonica decodes.</summary>
internal sealed unsafe class ImageFile : ScanFile
{
    private readonly byte[] _bytes;
    private readonly ImageKind _kind;
    private readonly List<TiffPage> _pages = [];

    private ImageFile(string name, byte[] bytes, ImageKind kind, long maxPixels)
        : base(name, maxPixels)
    {
        (_bytes, _kind) = (bytes, kind);
        if (kind != ImageKind.Tiff) return;
        _pages = TiffPages.Read(bytes, out bool isBroken);
        // A page that cannot be listed is still one that was not read.
        foreach (TiffPage page in _pages) TiffPages.ForgetOrientation(bytes, page);
        if (isBroken) _pages.Add(new TiffPage(-1, 0, 0, IsCut: true));
    }

    public override int PageCount => _kind == ImageKind.Tiff ? _pages.Count : 1;

    public override byte[]? Jpeg => _kind == ImageKind.Jpeg && OrientationOf(1) == ImageOrientation.AsItIs ? _bytes : null;

    public static ImageFile Open(string name, byte[] bytes, ImageKind kind, long maxPixels)
    {
        var file = new ImageFile(name, bytes, kind, maxPixels);
        return file.PageCount > 0 ? file : throw new ScanException(ScanProblem.Damaged, name);
    }

    protected override int OrientationOf(int page) =>
        _kind == ImageKind.Tiff ? _pages[page - 1].Orientation : ImageOrientation.Of(_kind, _bytes);

    protected override PixHandle Decode(int page, CancellationToken token)
    {
        if (_kind == ImageKind.Tiff)
        {
            TiffPage entry = _pages[page - 1];
            if (entry.Directory < 0) throw new ScanException(ScanProblem.Damaged, Name, page);
            CheckSize(page, entry.Width, entry.Height);
            if (entry.IsCut) throw new ScanException(ScanProblem.Damaged, Name, page);
            fixed (byte* data = _bytes) return Leptonica.pixReadMemTiff(data, (nuint)_bytes.Length, entry.Directory);
        }

        // Decoders fill what is missing with grey or white, and only say so on the error stream.
        if (_kind == ImageKind.Jpeg && !ImageCheck.IsWhole(_kind, _bytes)) throw new ScanException(ScanProblem.Damaged, Name, page);
        (int width, int height) = Size();
        CheckSize(page, width, height);
        if (_kind == ImageKind.Png && !PngCheck.IsWhole(_bytes)) throw new ScanException(ScanProblem.Damaged, Name, page);
        fixed (byte* data = _bytes)
        {
            if (_kind != ImageKind.Jpeg) return Leptonica.pixReadMem(data, (nuint)_bytes.Length);
            PixHandle pix = Leptonica.pixReadMemJpeg(data, (nuint)_bytes.Length, 0, 1, out int warnings, 0);
            if (warnings == 0) return pix;
            pix.Dispose();
            throw new ScanException(ScanProblem.Damaged, Name, page);
        }
    }

    private (int Width, int Height) Size()
    {
        if (_kind == ImageKind.Bmp && _bytes.Length >= 26) return (S32(18), Math.Abs(S32(22)));
        if (_kind == ImageKind.Gif && _bytes.Length >= 10) return (U16(6), U16(8));
        fixed (byte* data = _bytes)
        {
            if (Leptonica.pixReadHeaderMem(data, (nuint)_bytes.Length, out _, out int width, out int height, out _, out _, out _) == 0)
                return (width, height);
        }

        string why = LeptonicaMessages.First ?? "";
        throw new ScanException(
            why.Contains("not present", StringComparison.Ordinal) ? ScanProblem.Unsupported : ScanProblem.Damaged, Name, 1, why);
    }

    private int S32(int at) => Math.Max(BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(at)), -int.MaxValue);

    private int U16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(_bytes.AsSpan(at));
}
