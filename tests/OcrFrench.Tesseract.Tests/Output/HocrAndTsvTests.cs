using System.Text;
using System.Xml.Linq;
using OcrFrench.Documents;

namespace OcrFrench.Tesseract.Tests.Output;

public class HocrAndTsvTests
{
    [Fact]
    public void Hocr_has_words_with_boxes_and_confidences()
    {
        byte[] hocr = HocrWriter.Write([Pages.Of("un deux\ntrois", "quatre <&")]);
        XElement[] words = [.. Pages.Parse(hocr).Descendants().Where(static element => element.Attribute("class")?.Value == "ocrx_word")];
        Assert.Equal(["un", "deux", "trois", "quatre", "<&"], words.Select(static word => word.Value));
        Assert.Equal("bbox 100 50 120 70; x_wconf 80", words[0].Attribute("title")!.Value);
        Assert.Contains("bbox 0 0 1000 1400; ppageno 0; scan_res 100 100", Encoding.UTF8.GetString(hocr), StringComparison.Ordinal);
        Assert.Contains("baseline 0 -4", Encoding.UTF8.GetString(hocr), StringComparison.Ordinal);
    }

    [Fact]
    public void Hocr_can_be_cleaned()
    {
        OcrDocument document = OcrDocument.Parse(HocrWriter.Write([Pages.Of("Mise en ceuvre\ndu Plan", "fin")]), "page.hocr");
        Assert.Equal((OcrDocumentFormat.Hocr, "Mise en ceuvre\ndu Plan\n\nfin"), (document.Format, document.Text.Trim()));
        Assert.Contains(">œuvre<", Encoding.UTF8.GetString(document.Clean(OcrCleaner.Default).ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Identifiers_are_those_of_one_element()
    {
        string[] ids = [.. Pages.Parse(HocrWriter.Write([Pages.Of("a b\nc", "d"), Pages.Of("e")])).Descendants()
            .Select(static element => element.Attribute("id")?.Value).OfType<string>()];
        Assert.True(ids.Length > 10);
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_table_has_a_row_for_everything_from_page_to_word()
    {
        string[] rows = Encoding.UTF8.GetString(TsvWriter.Write([Pages.Of("un deux\ntrois")]))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            [
                "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
                "1\t1\t0\t0\t0\t0\t0\t0\t1000\t1400\t-1\t",
                "2\t1\t1\t0\t0\t0\t100\t50\t70\t60\t-1\t",
                "3\t1\t1\t1\t0\t0\t100\t50\t70\t60\t-1\t",
                "4\t1\t1\t1\t1\t0\t100\t50\t70\t20\t-1\t",
                "5\t1\t1\t1\t1\t1\t100\t50\t20\t20\t80\tun",
                "5\t1\t1\t1\t1\t2\t130\t50\t40\t20\t80\tdeux",
                "4\t1\t1\t1\t2\t0\t100\t90\t50\t20\t-1\t",
                "5\t1\t1\t1\t2\t1\t100\t90\t50\t20\t80\ttrois",
            ],
            rows);
    }
}
