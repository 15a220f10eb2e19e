using System.Text;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Tests.Xml;

public class XmlNamespaceTests
{
    [Theory]
    [InlineData("<a xmlns='x'><b/></a>", true)]
    [InlineData("<a xmlns='x'><p:b xmlns:p='y'/></a>", false)]
    [InlineData("<a xmlns='x'><b xmlns='y'/></a>", false)]
    [InlineData("<a xmlns='x' xmlns:p='x'><p:b/></a>", true)]
    [InlineData("<p:a xmlns:p='x'><p:b/></p:a>", true)]
    [InlineData("<p:a xmlns:p='x'><b/></p:a>", true)]
    [InlineData("<p:a xmlns:p='x'><c xmlns='y'/><b/></p:a>", true)]
    [InlineData("<a xmlns='x'><c xmlns='y'><d/></c><b/></a>", true)]
    [InlineData("<a xmlns='x'><c xmlns='y'><b/></c></a>", false)]
    [InlineData("<a xmlns:p='y'><p:b/></a>", false)]
    [InlineData("<a xmlns='x' xmlns:p='y'><p:c><b/></p:c></a>", true)]
    [InlineData("<a xmlns='x'><p:b/></a>", true)]
    public void Elements_of_another_namespace_have_other_names(string xml, bool isOurs)
    {
        var tokens = new XmlTokenizer(XmlSource.Read(Encoding.UTF8.GetBytes(xml), "a.xml"), html: false);
        int found = 0;
        while (tokens.Read()) found += tokens.Kind is XmlTokenKind.StartTag or XmlTokenKind.EndTag && tokens.Is("b"u8) ? 1 : 0;
        Assert.Equal(isOurs, found > 0);
    }

    [Fact]
    public void An_end_tag_is_of_the_namespace_of_its_start()
    {
        var tokens = new XmlTokenizer(
            XmlSource.Read("<a xmlns='x'><p:b xmlns:p='y'><c/></p:b><b></b></a>"u8.ToArray(), "a.xml"), html: false);
        var ours = new List<bool>();
        while (tokens.Read())
        {
            if (tokens.Name.SequenceEqual("b"u8)) ours.Add(tokens.Is("b"u8));
        }

        Assert.Equal([false, false, true, true], ours);
    }

    [Fact]
    public void Things_of_other_formats_in_an_ALTO_page_stay()
    {
        string page = Words.Documents.Alto(
            "<String CONTENT=\"Mise\"/><SP/><String CONTENT=\"en\"/><SP/><String x:CONTENT=\"ceuvre\" CONTENT=\"ceuvre\"/>")
            .Replace("<alto ", "<alto xmlns:x=\"urn:x\" ", StringComparison.Ordinal)
            .Replace("</PrintSpace>", "<x:Note><x:String CONTENT=\"ceuvre\"/></x:Note></PrintSpace>", StringComparison.Ordinal);
        Assert.Equal("Mise en ceuvre", Words.Documents.Parse(page).Text);
        string cleaned = Words.Documents.Clean(page);
        Assert.Contains("<x:String CONTENT=\"ceuvre\"/>", cleaned, StringComparison.Ordinal);
        Assert.Contains(" x:CONTENT=\"ceuvre\" CONTENT=\"œuvre\"", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void Things_of_other_formats_in_a_PAGE_file_stay()
    {
        const string page = "<PcGts xmlns=\"http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15\" "
            + "xmlns:x=\"urn:x\"><Page><TextRegion id=\"r\"><TextLine id=\"l\">"
            + "<x:TextEquiv><x:Unicode>Mise en ceuvre</x:Unicode></x:TextEquiv><TextEquiv><Unicode>Mise en "
            + "ceuvre</Unicode></TextEquiv></TextLine></TextRegion></Page></PcGts>";
        string cleaned = Words.Documents.Clean(page);
        Assert.Contains("<x:Unicode>Mise en ceuvre</x:Unicode></x:TextEquiv><TextEquiv><Unicode>Mise en œuvre</Unicode>", cleaned,
            StringComparison.Ordinal);
    }
}
