using System.Text;

namespace OcrFrench.Documents.Tests.Tei;

/// <summary>TEI: the words of the text change between its tags; the header is never touched.</summary>
public sealed class TeiTests
{
    private const string Head = "<?xml version=\"1.0\"?>\n<TEI "
        + "xmlns=\"http://www.tei-c.org/ns/1.0\">\n<teiHeader><fileDesc><titleStmt><title>"
        + "La mise en ceuvre</title></titleStmt></fileDesc></teiHeader>\n";

    private static string Of(string body) => $"{Head}<text><body>\n{body}\n</body></text>\n</TEI>";

    private static string Text(string body) => Words.Documents.Parse(Of(body)).Text;

    [Fact]
    public void Only_the_words_of_the_text_change()
    {
        string page = Of("<pb n=\"1\"/><head>La mise en ceuvre</head>\n<p xml:id=\"p1\">Voté par <hi rend=\"i\">1’Assemblée</hi>,\n    au "
            + "milieu <hi>de</hi>la nuit &amp; du jour.</p>");
        Assert.Equal(OcrDocumentFormat.Tei, Words.Documents.Parse(page).Format);
        Assert.Equal("La mise en ceuvre\n\nVoté par 1’Assemblée, au milieu dela nuit & du jour.", Words.Documents.Parse(page).Text);
        string expected = page.Replace("<head>La mise en ceuvre", "<head>La mise en œuvre", StringComparison.Ordinal)
            .Replace("1’", "l’", StringComparison.Ordinal).Replace("<hi>de</hi>la", "<hi>de </hi>la", StringComparison.Ordinal);
        Assert.Equal(expected, Words.Documents.Clean(page));
    }

    [Theory]
    [InlineData("<p>ils travail-<lb break=\"no\"/>lérent toute</p>", "ils travail-\nlérent toute")]
    [InlineData("<p>ils travail<lb break=\"no\"/>lérent toute</p>", "ils travail-\nlérent toute")]
    [InlineData("<p>ils travail-\n  <lb/>lérent toute</p>", "ils travail-\nlérent toute")]
    [InlineData("<p>ils travail¬<pb break=\"no\" n=\"2\"/>lérent toute</p>", "ils travail-\nlérent toute")]
    public void A_word_that_a_line_or_page_cuts_is_repaired_in_its_halves(string body, string text)
    {
        Assert.Equal(text, Text(body));
        Assert.Equal(Of(body.Replace("lérent", "lèrent", StringComparison.Ordinal)), Words.Documents.Clean(Of(body)));
    }

    [Fact]
    public void Notes_and_running_heads_stand_aside()
    {
        const string body = "<p>Il marchait<note place=\"foot\"><p>Voir la mise en ceuvre.</p></note> vers la <fw>HISTOIRE</fw>ville.</p>"
            + "<p>Fin.</p>";
        Assert.Equal("Il marchait vers la ville.\n\nVoir la mise en ceuvre.\n\nHISTOIRE\n\nFin.", Text(body));
        Assert.Equal(Of(body.Replace("ceuvre", "œuvre", StringComparison.Ordinal)), Words.Documents.Clean(Of(body)));
    }

    [Fact]
    public void What_was_printed_is_read_and_not_what_an_editor_says()
    {
        const string body = "<p>Les <choice><sic>homes</sic><corr>hommes</corr></choice> et <choice><abbr>Mr</abbr><expan>Monsieur</expan>"
            + "</choice><del>mise en ceuvre</del> <unclear>dorment</unclear>.<figure><figDesc>mise en "
            + "ceuvre</figDesc></figure><formula>ceuvre"
            + "</formula></p><lg><l>Un vers</l><l>et un "
            + "autre</l></lg><table><row><cell>a</cell><cell>b</cell></row><row><cell>c</cell></row>"
            + "</table>";
        Assert.Equal("Les homes et Mr dorment.\n\nUn vers\net un autre\n\na\tb\nc", Text(body));
        // An editor may correct without saying what stood there.
        Assert.Equal("Les hommes", Text("<p>Les <corr>hommes</corr></p>"));
    }

    [Fact]
    public void Elements_of_other_formats_are_left() =>
        Assert.Equal("Le chat", Text("<p>Le <m:math xmlns:m=\"http://www.w3.org/1998/Math/MathML\"><m:p>ceuvre</m:p></m:math>chat</p>"));

    [Fact]
    public void Pages_count_and_elements_are_named()
    {
        OcrDocument document = Words.Documents.Parse(Of("<pb/><p xml:id=\"a\">Un.</p><pb/><p xml:id=\"b\">La mise en ceuvre.</p>"));
        Assert.Equal(2, document.Pages);
        LoggedChange change = document.Clean(OcrCleaner.Default).ToLog().Single();
        Assert.Equal((2, 1, "b", "ce", "œ"), (change.Page, change.Line, change.Element, change.Before, change.After));
    }

    [Theory]
    [InlineData("<TEI.2><teiHeader/><text><p>La mise en ceuvre</p></text></TEI.2>")]
    [InlineData("<teiCorpus><teiHeader/><TEI><text><p>La mise en ceuvre</p></text></TEI></teiCorpus>")]
    public void Older_and_larger_ones_are_read_too(string page) =>
        Assert.Equal(page.Replace("ceuvre", "œuvre", StringComparison.Ordinal), Words.Documents.Clean(page));

    [Fact]
    public void What_is_not_well_formed_is_refused_with_its_line()
    {
        DocumentException error = Assert.Throws<DocumentException>(
            static () => OcrDocument.Parse(Encoding.UTF8.GetBytes(Of("<p>Le <hi>chat</p>")), "a.xml"));
        Assert.Equal((DocumentProblem.XmlMalformed, 5L), (error.Problem, error.Line));
    }
}
