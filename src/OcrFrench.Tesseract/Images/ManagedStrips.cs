using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;

namespace OcrFrench.Tesseract.Images;

/// <summary>Strips of a scan that ImageSharp has opened.</summary>
internal sealed class ManagedStrips : StripCutter
{
    private static readonly PngEncoder s_encoder = new()
    {
        ColorType = PngColorType.Grayscale,
        BitDepth = PngBitDepth.Bit4,
        CompressionLevel = PngCompressionLevel.BestCompression,
        // With five greys, whole lines compress better as they are.
        FilterMethod = PngFilterMethod.None,
        IgnoreMetadata = true,
    };

    private readonly Image<L8> _page;

    private ManagedStrips(Image<L8> page) => _page = page;

    public override int Width => _page.Width;

    public override int Height => _page.Height;

    /// <summary>Null if ImageSharp does not know the format of the file.</summary>
    public static ManagedStrips? Open(string name, byte[] bytes, ImageKind kind, int page, double statedWidth) =>
        ManagedImage.Decode(name, bytes, kind, page, new ScanReaderOptions().MaxPixels, statedWidth) is { } image
            ? new ManagedStrips(image)
            : null;

    public override void Dispose() => _page.Dispose();

    protected override byte[] Cut(int left, int top, int width, int height, float scale)
    {
        (int right, int bottom) = (Math.Max(1, (int)MathF.Round(width * scale)), Math.Max(1, (int)MathF.Round(height * scale)));
        using Image<L8> strip = _page.Clone(context =>
        {
            context.Crop(new Rectangle(left, top, width, height));
            if (scale < 1) context.Resize(right, bottom, KnownResamplers.Box);
        });
        strip.ProcessPixelRows(static rows =>
        {
            for (int y = 0; y < rows.Height; y++)
            {
                foreach (ref L8 pixel in rows.GetRowSpan(y)) pixel.PackedValue = Level(pixel.PackedValue);
            }
        });
        using var png = new MemoryStream();
        strip.Save(png, s_encoder);
        return png.ToArray();
    }

    /// <summary>The nearest of the few greys.</summary>
    private static byte Level(byte grey)
    {
        const int Steps = Levels - 1;
        int step = ((grey * Steps) + 127) / 255;
        return (byte)(step * 255 / Steps);
    }
}
