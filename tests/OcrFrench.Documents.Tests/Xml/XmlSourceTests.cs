using System.Text;

namespace OcrFrench.Documents.Tests.Xml;

/// <summary>Documents in all encodings: what is written is in the encoding of the rest.</summary>
public class XmlSourceTests
{
    private static readonly string s_page = Words.Documents.Alto("<String CONTENT=\"Été,\"/><SP/><String CONTENT=\"Mise\"/><SP/><String "
        + "CONTENT=\"en\"/><SP/><String CONTENT=\"ceuvre\"/><SP/><String CONTENT=\"déja\"/>");

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf_16_is_read_and_written(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("<?xml version='1.0' encoding='UTF-16'?>" + s_page)];
        string cleaned = encoding.GetString(Words.Documents.Clean(bytes));
        Assert.Contains("CONTENT=\"œuvre\"", cleaned, StringComparison.Ordinal);
        Assert.Contains("CONTENT=\"déjà\"", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void What_latin_1_cannot_write_becomes_a_reference()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='ISO-8859-1'?>" + s_page);
        string cleaned = Encoding.Latin1.GetString(Words.Documents.Clean(bytes));
        Assert.Contains("CONTENT=\"Été,\"", cleaned, StringComparison.Ordinal);
        Assert.Contains("CONTENT=\"&#339;uvre\"", cleaned, StringComparison.Ordinal);
        Assert.Contains("CONTENT=\"déjà\"", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_1252_has_an_oe()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='windows-1252'?>" + s_page);
        Assert.Contains("CONTENT=\"\u009cuvre\"", Encoding.Latin1.GetString(Words.Documents.Clean(bytes)), StringComparison.Ordinal);
    }

    [Fact]
    public void Utf_8_that_declares_latin_1_is_utf_8()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("<?xml version='1.0' encoding='ISO-8859-1'?>" + s_page);
        Assert.Contains("CONTENT=\"œuvre\"", Encoding.UTF8.GetString(Words.Documents.Clean(bytes)), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_in_the_encoding_are_refused_with_their_place()
    {
        byte[] bytes = [.. "<Page>\n"u8, 0xE9, .. "</Page>"u8];
        DocumentException error = Assert.Throws<DocumentException>(() => OcrDocument.Parse(bytes, "a.xml"));
        Assert.Equal((DocumentProblem.InvalidUtf8, 2, 7), (error.Problem, error.Line, error.Offset));
        Assert.Equal(DocumentProblem.XmlEncoding, Problem(Encoding.ASCII.GetBytes("<?xml version='1.0' encoding='EBCDIC-FR'?><Page/>")));
        Assert.Equal(DocumentProblem.XmlEncoding, Problem([0xFF, 0xFE, (byte)'<', 0, 0, 0xD8, (byte)'>', 0]));
    }

    [Theory]
    [InlineData("<mets:mets xmlns:mets='x'/>", DocumentProblem.OtherXml, "METS")]
    [InlineData("<document xmlns='http://www.example.com/FineReader10'/>", DocumentProblem.OtherXml, "<document>")]
    [InlineData("<rss/>", DocumentProblem.OtherXml, "<rss>")]
    [InlineData("Bonjour", DocumentProblem.NotXml, "")]
    public void Other_files_are_refused_by_name(string text, DocumentProblem problem, string what)
    {
        DocumentException error = Assert.Throws<DocumentException>(() => Words.Documents.Parse(text));
        Assert.Equal((problem, what), (error.Problem, error.Member));
    }

    [Fact]
    public void Every_cut_of_a_page_is_refused_and_none_breaks()
    {
        byte[] page = Encoding.UTF8.GetBytes(s_page);
        for (int length = 0; length < page.Length; length++)
        {
            byte[] cut = page[..length];
            Assert.Throws<DocumentException>(() => OcrDocument.Parse(cut, "a.xml"));
        }
    }

    [Theory]
    [InlineData("<?xml version='1.0'?>", true)]
    [InlineData("\uFEFF \n<alto>", true)]
    [InlineData("<!DOCTYPE html>", true)]
    [InlineData("<a:alto xmlns", true)]
    [InlineData("\uFEFFlevel\tpage_num\tblock_num\tpar_num", true)]
    [InlineData("<!-- page 3 --> <alto xmlns=''>", true)]
    [InlineData("<!-- a --><!-- b -->\n<?xml version='1.0'?>", true)]
    [InlineData("<!-- a --> Le chat dort.", false)]
    [InlineData("<!--\n# The cat\n-->\n\n# Le chat", false)]
    [InlineData("level\tpage", false)]
    [InlineData("<Bonjour>, dit-il.", false)]
    [InlineData("< html", false)]
    [InlineData("Le <html>", false)]
    [InlineData("", false)]
    public void Markup_is_recognised_by_its_beginning(string text, bool expected)
    {
        Assert.Equal(expected, OcrDocument.IsLikely(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(expected, OcrDocument.IsLikely(Encoding.Unicode.GetBytes(text)));
    }

    private static DocumentProblem Problem(byte[] bytes) =>
        Assert.Throws<DocumentException>(() => OcrDocument.Parse(bytes, "a.xml")).Problem;
}
