using OcrFrench.Tesseract.Native;

namespace OcrFrench.Tesseract.Images;

/// <summary>Puts images into the forms that a PDF can hold, without loss.</summary>
internal static unsafe class ImageEncoder
{
    /// <param name="pix">The image.</param>
    /// <param name="jpeg">The JPEG file that it was decoded from, which is used as it is.</param>
    public static ScanImage Encode(PixHandle pix, byte[]? jpeg)
    {
        int components = pix.Depth == 32 ? 3 : 1;
        if (jpeg is not null) return new ScanImage(ScanImageEncoding.Jpeg, jpeg, pix.Width, pix.Height, components, 8);
        if (pix.Depth == 1 && Fax(pix) is { } fax) return fax;
        return new ScanImage(ScanImageEncoding.Png, Write(pix, ImageKind.Png), pix.Width, pix.Height, components, pix.Depth == 1 ? 1 : 8);
    }

    /// <summary>The image as a file; null if Leptonica cannot write it.</summary>
    public static byte[] Write(PixHandle pix, ImageKind kind)
    {
        if (Leptonica.pixWriteMem(out nint data, out nuint size, pix, (int)kind) != 0) return [];
        try
        {
            return new ReadOnlySpan<byte>((void*)data, checked((int)size)).ToArray();
        }
        finally
        {
            Leptonica.lept_free(data);
        }
    }

    private static ScanImage? Fax(PixHandle pix)
    {
        byte[] file = Write(pix, ImageKind.TiffG4);
        return file.Length > 0 && TiffPages.SingleStrip(file) is ( > 0 and int start, > 0 and int length)
            ? new ScanImage(ScanImageEncoding.Fax, file.AsMemory(start, length), pix.Width, pix.Height, 1, 1)
            : null;
    }
}
