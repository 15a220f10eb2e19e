using OcrFrench.Tesseract.Images;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Tesseract.Tests.Images;

public class StripCutterTests
{
    [EngineFact]
    public void A_strip_is_a_small_image_of_its_place()
    {
        using StripCutter scan = StripCutter.Open(House.Path("testdata", "newspaper", "page.png"), page: 1);
        byte[] strip = scan.Cut(136, 82, 277, 20, target: 40), small = scan.Cut(136, 82, 277, 64, target: 32);
        Assert.Equal((277, 20), SizeOf(strip));
        Assert.Equal(32, SizeOf(small).Height);
        Assert.InRange(strip.Length, 200, 4096);
        // What lies outside of the page is left out.
        Assert.Equal((54, 12), SizeOf(scan.Cut(500, scan.Height - 12, 400, 400, target: 40)));
        Assert.Empty(scan.Cut(scan.Width + 5, 0, 10, 10, target: 40));
        Assert.Empty(scan.Cut(int.MinValue, -50, 10, 10, target: 40));
    }

    [EngineFact]
    public void What_is_no_image_is_refused()
    {
        ScanException error = Assert.Throws<ScanException>(() => StripCutter.Open(House.Path("README.md"), page: 1));
        Assert.Equal(ScanProblem.NotAnImage, error.Problem);
    }

    private static (int Width, int Height) SizeOf(byte[] png) =>
        (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
