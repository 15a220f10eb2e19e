using OcrFrench.Tesseract.Images;

namespace OcrFrench.Tesseract.Tests.Images;

public class TiffPagesTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Pages_are_listed_with_their_sizes_and_thumbnails_do_not_count(bool isLittle)
    {
        byte[] file = TiffFiles.Of([new(100, 40, new byte[521]), new(10, 4, new byte[8], Kind: 1), new(80, 30, new byte[300])], isLittle);
        List<TiffPage> pages = TiffPages.Read(file, out bool isBroken);
        Assert.False(isBroken);
        Assert.Equal([new TiffPage(0, 100, 40, IsCut: false), new TiffPage(2, 80, 30, IsCut: false)],
            pages.Select(static page => page with { At = 0 }));
    }

    [Fact]
    public void Data_beyond_the_end_of_the_file_are_reported()
    {
        List<TiffPage> pages = TiffPages.Read(
            TiffFiles.Of([new(100, 40, new byte[520]), new(80, 30, new byte[300], Missing: 5000)]), out _);
        Assert.Equal([false, true], pages.Select(static page => page.IsCut));
    }

    [Fact]
    public void A_chain_that_breaks_off_or_goes_round_in_circles_is_reported()
    {
        byte[] whole = TiffFiles.Of([new(100, 40, new byte[520]), new(80, 30, new byte[300])]);
        Assert.Single(TiffPages.Read(whole.AsSpan(0, whole.Length - 60), out bool isBroken));
        Assert.True(isBroken);

        // The second directory names the first as the next.
        byte[] circle = (byte[])whole.Clone();
        circle.AsSpan(4, 4).CopyTo(circle.AsSpan(circle.Length - 4));
        Assert.Equal(2, TiffPages.Read(circle, out isBroken).Count);
        Assert.True(isBroken);
    }

    [Fact]
    public void No_bytes_whatever_make_it_fail()
    {
        var random = new Random(7);
        byte[] whole = TiffFiles.Of([new(100, 40, new byte[520]), new(80, 30, new byte[300])]);
        for (int i = 0; i < 2000; i++)
        {
            byte[] file = (byte[])whole.Clone();
            for (int n = random.Next(1, 8); n > 0; n--)
                file[random.Next(2, 8) + (random.Next(2) * random.Next(820, file.Length - 8))] = (byte)random.Next(256);
            file[2] = (byte)(random.Next(2) == 0 ? 42 : 43);
            Assert.True(TiffPages.Read(file, out _).Count < 10);
        }
    }
}
