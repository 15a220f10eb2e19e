using OcrFrench.Tesseract.Images;
using OcrFrench.Tests.Repository;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.PixelFormats;

namespace OcrFrench.Tesseract.Tests.Images;

public class StripCutterTests
{
    [Fact]
    public void A_strip_is_a_small_image_of_its_place()
    {
        using StripCutter scan = StripCutter.Open(House.Path("testdata", "newspaper", "page.png"), page: 1, statedWidth: 0);
        byte[] strip = scan.Cut(136, 82, 277, 20, target: 40), small = scan.Cut(136, 82, 277, 64, target: 32);
        Assert.Equal((277, 20), SizeOf(strip));
        Assert.Equal(32, SizeOf(small).Height);
        Assert.IsType<ManagedStrips>(scan);
        Assert.InRange(strip.Length, 200, 4096);
        // What lies outside of the page is left out.
        Assert.Equal((54, 12), SizeOf(scan.Cut(500, scan.Height - 12, 400, 400, target: 40)));
        Assert.Empty(scan.Cut(scan.Width + 5, 0, 10, 10, target: 40));
        Assert.Empty(scan.Cut(int.MinValue, -50, 10, 10, target: 40));
    }

    [Fact]
    public void What_is_not_an_image_is_refused()
    {
        ScanException error = Assert.Throws<ScanException>(() => StripCutter.Open(House.Path("README.md"), page: 1, statedWidth: 0));
        Assert.Equal(ScanProblem.NotAnImage, error.Problem);
    }

    [EngineFact]
    public void What_only_Leptonica_opens_is_left_to_it()
    {
        string file = Path.Combine(Path.GetTempPath(), $"strip-{Guid.NewGuid():N}.pnm");
        File.WriteAllBytes(file, Small.Pnm(60, 40, static (x, y) => (byte)(x * y)));
        try
        {
            using StripCutter scan = StripCutter.Open(file, page: 1, statedWidth: 0);
            Assert.IsType<PixStrips>(scan);
            Assert.Equal((30, 20), SizeOf(scan.Cut(0, 0, 60, 40, target: 20)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The same place of the same page, by both.</summary>
    [EngineFact]
    public void Both_cut_the_same_strip()
    {
        string file = House.Path("testdata", "newspaper", "page.png");
        using StripCutter managed = StripCutter.Open(file, page: 1, statedWidth: 0);
        using var native = new PixStrips(
            ScanFile.Open(file, new ScanReaderOptions(), CancellationToken.None).Load(1, CancellationToken.None));
        Assert.Equal((native.Width, native.Height), (managed.Width, managed.Height));
        using Image<L8> one = Image.Load<L8>(managed.Cut(136, 82, 277, 64, target: 32)),
            other = Image.Load<L8>(native.Cut(136, 82, 277, 64, target: 32));
        Assert.Equal((other.Width, other.Height), (one.Width, one.Height));
        int difference = 0;
        for (int y = 0; y < one.Height; y++)
            for (int x = 0; x < one.Width; x++) difference += Math.Abs(one[x, y].PackedValue - other[x, y].PackedValue);
        Assert.InRange(difference / (one.Width * one.Height), 0, 20);
    }

    private static (int Width, int Height) SizeOf(byte[] png) =>
        (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)),
            System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
