namespace OcrFrench.Tesseract.Images;

/// <summary>Formats of files, with Leptonica's numbers where it has them.</summary>
internal enum ImageKind
{
    Unknown = 0,
    Bmp = 1,
    Jpeg = 2,
    Png = 3,
    Tiff = 4,
    TiffG4 = 8,
    TiffZip = 10,
    Pnm = 11,
    Gif = 13,
    Jp2 = 14,
    WebP = 15,
    TiffJpeg = 17,
    Pdf = 100,
}

internal static class ImageKinds
{
    /// <summary>What a file is, judging by its beginning.</summary>
    public static unsafe ImageKind Of(ReadOnlySpan<byte> file)
    {
        // Some programs write something before the header of a PDF; all viewers skip it.
        if (file[..Math.Min(file.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return ImageKind.Pdf;
        if (file.Length < 12) return ImageKind.Unknown;
        fixed (byte* data = file)
        {
            if (Native.Leptonica.findFileFormatBuffer(data, out int format) != 0) return ImageKind.Unknown;
            return format switch
            {
                >= 4 and <= 10 or 17 => ImageKind.Tiff,
                1 or 2 or 3 or 11 or 13 or 14 or 15 => (ImageKind)format,
                _ => ImageKind.Unknown,
            };
        }
    }
}
