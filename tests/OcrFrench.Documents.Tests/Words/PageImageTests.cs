using System.Text;
using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Tests.Words;

/// <summary>Documents name the scans that they were read from, each format in its way.</summary>
public class PageImageTests
{
    [Theory]
    [InlineData("<alto><Description><sourceImageInformation><fileName> a&amp;b.tif </fileName></sourceImageInformation></Description>"
        + "<Layout><Page WIDTH='900'/><Page/></Layout></alto>", "a&b.tif 900|a&b.tif 0")]
    [InlineData(
        "<alto><Description><OCRProcessing><fileName>x</fileName></OCRProcessing></Description><Layout><Page WIDTH='900'/></Layout></alto>",
        " 900")]
    [InlineData("<PcGts><Page imageFilename='p 1.png' imageWidth='700' imageHeight='9'/></PcGts>", "p 1.png 700")]
    [InlineData("<html><div class='ocr_page' title='image \"p.png\"; bbox 0 0 554 1742; ppageno 0'></div><div class='x ocr_page' "
        + "title='bbox 10 0 20 1'></div></html>", "p.png 554| 10")]
    [InlineData("level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n", "")]
    public void Scans_are_named(string document, string expected)
    {
        IReadOnlyList<PageImage> images = OcrDocument.Parse(Encoding.UTF8.GetBytes(document), "page").Images;
        Assert.Equal(expected, string.Join('|', images.Select(static image => FormattableString.Invariant($"{image.File} {image.Width}"))));
    }
}
