using OcrFrench.Tesseract.Images;

namespace OcrFrench.Tesseract.Tests.Images;

public class PngCheckTests
{
    private static readonly byte[] s_page = File.ReadAllBytes(Scans.Image("prose"));

    [Fact]
    public void A_whole_file_is_whole() => Assert.True(PngCheck.IsWhole(s_page));

    [Fact]
    public void A_file_that_is_cut_or_altered_is_not()
    {
        Assert.False(PngCheck.IsWhole(s_page.AsSpan(0, s_page.Length - 1)));
        Assert.False(PngCheck.IsWhole(s_page.AsSpan(0, 5000)));
        Assert.False(PngCheck.IsWhole(s_page.AsSpan(0, 8)));
        byte[] altered = (byte[])s_page.Clone();
        altered[9000] ^= 1;
        Assert.False(PngCheck.IsWhole(altered));
    }
}
