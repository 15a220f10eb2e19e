using OcrFrench.Tesseract.Native;

namespace OcrFrench.Tesseract.Tests.Images;

/// <summary>Images made by hand.</summary>
internal static unsafe class Small
{
    /// <summary>A part of an image, with 8 bits a pixel.</summary>
    public static PixHandle Crop(PixHandle image, int left, int top, int width, int height)
    {
        using PixHandle gray = Leptonica.pixConvertTo8(image, 0);
        byte[] pnm = Pnm(width, height, (x, y) => Pixel(gray, left + x, top + y));
        fixed (byte* data = pnm)
        {
            PixHandle part = Leptonica.pixReadMem(data, (nuint)pnm.Length);
            _ = Leptonica.pixSetResolution(part, 190, 190);
            return part;
        }
    }

    /// <summary>A grey image in the simplest of formats.</summary>
    public static byte[] Pnm(int width, int height, Func<int, int, byte> pixel)
    {
        byte[] head = System.Text.Encoding.ASCII.GetBytes(FormattableString.Invariant($"P5\n{width} {height}\n255\n"));
        var file = new byte[head.Length + (width * height)];
        head.CopyTo(file, 0);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) file[head.Length + (y * width) + x] = pixel(x, y);
        return file;
    }

    public static byte Pixel(PixHandle gray, int x, int y) =>
        ((byte*)Leptonica.pixGetData(gray))[(y * Leptonica.pixGetWpl(gray) * 4) + (x ^ (BitConverter.IsLittleEndian ? 3 : 0))];
}
