using OcrFrench.Tesseract.Native;

namespace OcrFrench.Tesseract.Images;

/// <summary>Strips of a scan that Leptonica has opened.</summary>
internal sealed class PixStrips(PixHandle page) : StripCutter
{
    public override int Width => page.Width;

    public override int Height => page.Height;

    public override void Dispose() => page.Dispose();

    protected override byte[] Cut(int left, int top, int width, int height, float scale)
    {
        nint box = Leptonica.boxCreate(left, top, width, height);
        try
        {
            using PixHandle part = Leptonica.pixClipRectangle(page, box, 0);
            if (part.IsInvalid) return [];
            using PixHandle gray = Leptonica.pixConvertTo8(part, 0);
            if (gray.IsInvalid) return [];
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
}
