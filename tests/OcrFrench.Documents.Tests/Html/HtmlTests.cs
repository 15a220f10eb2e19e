using System.Text;

namespace OcrFrench.Documents.Tests.Html;

/// <summary>HTML: the prose between its tags changes, and nothing else.</summary>
public sealed class HtmlTests
{
    private static string Of(string body) =>
        $"<!DOCTYPE html>\n<html><head><title>mise en ceuvre</title><script>var a = 'mise en "
            + $"ceuvre';</script></head>\n<body>{body}</body></html>";

    private static string Text(string body) => Words.Documents.Parse(Of(body)).Text;

    [Fact]
    public void Only_prose_changes()
    {
        string page = Of("<h1>La mise en&nbsp;ceuvre</h1><p title=\"mise en ceuvre\">Voté par <b>1’</b>Assemblée, au <a "
            + "href=\"dela\">milieu "
            + "dela</a> nuit &eacute;toil&eacute;e &lt;oui&gt; R&D.<p>La suite<br>mise en <i>ceu</i>vre.<pre>mise en "
            + "ceuvre</pre><code>mise "
            + "en ceuvre</code><!-- mise en ceuvre -->");
        Assert.Equal(OcrDocumentFormat.Html, Words.Documents.Parse(page).Format);
        Assert.Equal("La mise en\u00A0ceuvre\n\nVoté par 1’Assemblée, au milieu dela nuit étoilée <oui> R&D.\n\nLa suite\nmise en ceuvre.",
            Words.Documents.Parse(page).Text);
        string expected = page.Replace("&nbsp;ceuvre", "&nbsp;œuvre", StringComparison.Ordinal).Replace("1’", "l’",
            StringComparison.Ordinal).Replace("milieu dela", "milieu de la", StringComparison.Ordinal)
            .Replace("<i>ceu</i>vre.", "<i>œu</i>vre.", StringComparison.Ordinal);
        Assert.Equal(expected, Words.Documents.Clean(page));
    }

    [Fact]
    public void Tables_lists_and_notes_part_words() =>
        Assert.Equal("M me Dupont dort.\n\nun\ndeux\n\na\tb\nc".Replace("M me", "Mme", StringComparison.Ordinal), Text(
            "<p>M<sup>me</sup> Dupont<sup>1</sup> dort.</p><ul><li>un<li>deux</ul><table><tr><td>a<td>b<tr><td>c</table>"));

    [Fact]
    public void What_is_not_to_be_translated_is_left() =>
        Assert.Equal("Le chat", Text("<p>Le <span translate=\"no\">mise en ceuvre</span>chat<svg><text>ceuvre</text></svg></p>"));

    [Fact]
    public void Elements_may_lack_their_end()
    {
        string page = Of("<div><p>La <b>mise en ceuvre");
        Assert.Equal(page.Replace("<b>mise en ceuvre", "<b>mise en œuvre", StringComparison.Ordinal), Words.Documents.Clean(page));
    }

    [Fact]
    public void A_part_of_a_page_is_read_when_it_is_asked_for()
    {
        byte[] part = Encoding.UTF8.GetBytes("<p>La mise en ceuvre</p>");
        Assert.False(OcrDocument.IsLikely(part));
        Assert.Equal("La mise en ceuvre", OcrDocument.Parse(part, "a", OcrDocumentFormat.Html).Text);
    }

    [Fact]
    public void Hocr_is_hocr_and_nothing_else_is()
    {
        string hocr = Encoding.UTF8.GetString(Words.Documents.Scan("newspaper/ocr-eng.hocr"));
        Assert.Equal(OcrDocumentFormat.Hocr, Words.Documents.Parse(hocr).Format);
        DocumentException error = Assert.Throws<DocumentException>(
            static () => OcrDocument.Parse(Encoding.UTF8.GetBytes(Of("<p>Le chat</p>")), "a.html", OcrDocumentFormat.Hocr));
        Assert.Equal((DocumentProblem.OtherXml, "HTML"), (error.Problem, error.Member));
    }

    [Fact]
    public void Letters_that_the_encoding_does_not_have_become_references()
    {
        const string page = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>La mise en ceuvre est décidée.</p></body></html>";
        byte[] bytes = Encoding.Latin1.GetBytes(page);
        Assert.Equal(page.Replace("ceuvre", "&#339;uvre", StringComparison.Ordinal),
            Encoding.Latin1.GetString(OcrDocument.Parse(bytes, "a.html").Clean(OcrCleaner.Default).ToArray()));
    }
}
