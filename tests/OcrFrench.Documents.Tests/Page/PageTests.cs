namespace OcrFrench.Documents.Tests.Page;

public class PageTests
{
    [Fact]
    public void Words_lines_and_regions_say_the_same_afterwards()
    {
        string page = Page(Region("r1", "Mise en ceuvre", "au milieu dela nuit"));
        Assert.Equal("Mise en ceuvre\nau milieu dela nuit", Words.Documents.Parse(page).Text);
        string cleaned = Words.Documents.Clean(page);
        Assert.Contains("<Unicode>œuvre</Unicode>", cleaned, StringComparison.Ordinal);
        Assert.Contains("<TextEquiv><Unicode>Mise en œuvre</Unicode></TextEquiv></TextLine>", cleaned, StringComparison.Ordinal);
        Assert.Contains("<TextEquiv><Unicode>Mise en œuvre\nau milieu de la nuit</Unicode></TextEquiv></TextRegion>", cleaned,
            StringComparison.Ordinal);
        Assert.Contains(
            "<Word id=\"r1l1w2\"><Coords points=\"200,0 218,0 218,9 200,9\"/><TextEquiv><Unicode>de</Unicode></TextEquiv></Word>", cleaned,
            StringComparison.Ordinal);
        Assert.Contains(
            "<Word id=\"r1l1w2_2\"><Coords points=\"223,0 240,0 240,9 223,9\"/><TextEquiv><Unicode>la</Unicode></TextEquiv></Word>",
            cleaned, StringComparison.Ordinal);
        Assert.Contains("<MetadataItem type=\"processingStep\"", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_a_word_become_one()
    {
        string cleaned = Words.Documents.Clean(Page(Region("r1", "avec une gra vité profonde")));
        Assert.Contains("<Word id=\"r1l0w2\"><Coords points=\"200,0 340,0 340,9 200,9\"/><TextEquiv index=\"0\"><Unicode>gravité</Unicode>"
            + "</TextEquiv><TextEquiv index=\"1\" comments=\"replaced by OcrFrench\"><Unicode>gra vité</Unicode></TextEquiv></Word><Word "
            + "id=\"r1l0w4\">", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void Regions_are_read_in_their_order()
    {
        string order = "<ReadingOrder><OrderedGroup id='g'><RegionRefIndexed index='1' regionRef='a'/><RegionRefIndexed index='0' "
            + "regionRef='b'/></OrderedGroup></ReadingOrder>";
        string page = Page(order + Region("a", "deux") + Region("b", "Une ceuvre") + Region("c", "trois"));
        Assert.Equal("Une ceuvre\n\ndeux\n\ntrois", Words.Documents.Parse(page).Text);
        Assert.Equal("Une œuvre\n\ndeux\n\ntrois", Words.Documents.Parse(Words.Documents.Clean(page)).Text);
    }

    [Fact]
    public void A_line_without_words_and_a_region_without_lines_are_texts_too()
    {
        string page = Page(
            "<TextRegion id='a'><TextLine id='l'><TextEquiv><Unicode>Mise en <![CDATA[ceuvre]]></Unicode></TextEquiv></TextLine>"
                + "</TextRegion>"
            + "<TextRegion id='b'><TextEquiv><Unicode>au milieu\ndela nuit</Unicode></TextEquiv></TextRegion>");
        string cleaned = Words.Documents.Clean(page);
        Assert.Contains("<Unicode>Mise en <![CDATA[œuvre]]></Unicode>", cleaned, StringComparison.Ordinal);
        Assert.Contains("<Unicode>au milieu\nde la nuit</Unicode>", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reading_with_the_least_index_counts()
    {
        string page = Page("<TextRegion id='a'><TextLine id='l'><TextEquiv index='1'><Unicode>Mise en ceuvrc</Unicode></TextEquiv>"
            + "<TextEquiv index='0'><Unicode>Mise en ceuvre</Unicode></TextEquiv></TextLine></TextRegion>");
        string cleaned = Words.Documents.Clean(page);
        Assert.Contains("<TextEquiv index='1'><Unicode>Mise en ceuvrc</Unicode>", cleaned, StringComparison.Ordinal);
        Assert.Contains("<TextEquiv index='0'><Unicode>Mise en œuvre</Unicode>", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_a_line_that_differs_from_its_words_is_left_alone()
    {
        string page = Page(Region("r", "Mise en ceuvre"))
            .Replace("<Unicode>Mise en ceuvre<", "<Unicode>Autre chose<", StringComparison.Ordinal);
        string cleaned = Words.Documents.Clean(page);
        Assert.Contains("<Unicode>Autre chose</Unicode>", cleaned, StringComparison.Ordinal);
        Assert.Contains("<Unicode>œuvre</Unicode>", cleaned, StringComparison.Ordinal);
    }

    /// <summary>Before 2018 the metadata have a place for remarks only.</summary>
    [Theory]
    [InlineData("", "<Comments>OcrFrench ")]
    [InlineData("<Comments>von &lt;Hand&gt;</Comments>", "<Comments>von &lt;Hand&gt;; OcrFrench ")]
    [InlineData("<Comments></Comments>", "<Comments></Comments></Metadata>")]
    public void Who_changed_it_is_noted_in_the_remarks_of_2013(string remarks, string expected)
    {
        string page = Page(Region("r", "Mise en ceuvre")).Replace("2019-07-15", "2013-07-15", StringComparison.Ordinal)
            .Replace("</Metadata>", remarks + "</Metadata>", StringComparison.Ordinal);
        string cleaned = Words.Documents.Clean(page);
        Assert.Contains(expected, cleaned, StringComparison.Ordinal);
        Assert.DoesNotContain("MetadataItem", cleaned, StringComparison.Ordinal);
    }

    /// <summary>What the engine said of the reading that was replaced is still there to be read.</summary>
    [Theory]
    [InlineData(
        "<TextEquiv conf='0.4'><!-- a --><Unicode><![CDATA[ceuvre]]></Unicode></TextEquiv>",
        "<TextEquiv index=\"0\" conf='0.4'><!-- a --><Unicode><![CDATA[œuvre]]></Unicode></TextEquiv>",
        "<TextEquiv index=\"1\" comments=\"replaced by OcrFrench\" conf='0.4'><!-- a --><Unicode><![CDATA[ceuvre]]></Unicode></TextEquiv>")]
    [InlineData(
        "<TextEquiv  index = '3' dataType=\"x\"><PlainText>ceuvre</PlainText><Unicode>&#99;euv&#x72;e</Unicode>\n</TextEquiv>",
        "<TextEquiv  index = '3' dataType=\"x\"><PlainText>œuvre</PlainText><Unicode>œuv&#x72;e</Unicode>\n</TextEquiv>",
        "<TextEquiv comments=\"replaced by OcrFrench\"  index = '4' dataType=\"x\"><PlainText>ceuvre</PlainText><Unicode>&#99;euv&#x72;e"
            + "</Unicode>\n</TextEquiv>")]
    [InlineData(
        "<TextEquiv comments='de la main'><Unicode>ceuvre</Unicode></TextEquiv>",
        "<TextEquiv index=\"0\" comments='de la main'><Unicode>œuvre</Unicode></TextEquiv>",
        "<TextEquiv index=\"1\" comments='de la main; replaced by OcrFrench'><Unicode>ceuvre</Unicode></TextEquiv>")]
    public void The_old_reading_keeps_its_bytes(string reading, string now, string kept)
    {
        string page = Page(Region("r", "Mise en ceuvre"))
            .Replace("<TextEquiv><Unicode>ceuvre</Unicode></TextEquiv>", reading, StringComparison.Ordinal);
        Assert.Contains(now + kept + "</Word>", Words.Documents.Clean(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mise en ceuvre , dit-il", "Mise en ceuvre, dit-il", "Mise en œuvre, dit-il")]
    [InlineData("Mise en ceuvre", " Mise  en\tceuvre\n", " Mise  en\tœuvre\n")]
    [InlineData("au milieu dela nuit", "au  milieu dela  nuit", "au  milieu de la  nuit")]
    [InlineData("une gra vité profonde", "une gra  vité  profonde", "une gravité  profonde")]
    [InlineData("une gra vité profonde", "une gravité profonde", "une gravité profonde")]
    public void A_line_that_is_spaced_otherwise_than_its_words_goes_on_saying_the_same(string words, string line, string expected)
    {
        string page = Page(Region("r", words)).Replace($"<Unicode>{words}</Unicode></TextEquiv></TextLine>",
            $"<Unicode>{line}</Unicode></TextEquiv></TextLine>", StringComparison.Ordinal);
        Assert.Contains($"<Unicode>{expected}</Unicode></TextEquiv></TextLine>", Words.Documents.Clean(page), StringComparison.Ordinal);
    }

    /// <summary>As Transkribus writes it: a line that was found, and in which nothing was read.</summary>
    [Fact]
    public void A_region_with_a_line_without_words_goes_on_saying_the_same()
    {
        string page = Page(Region("r", "Mise en ceuvre", "", "au milieu dela nuit")
            .Replace("<Word id=\"rl1w0\"><Coords points=\"0,0 0,0 0,9 0,9\"/><TextEquiv><Unicode></Unicode></TextEquiv></Word>", "",
                StringComparison.Ordinal));
        string cleaned = Words.Documents.Clean(page);
        Assert.Contains("<TextLine id=\"rl1\"><Coords points=\"0,0 900,0 900,9\"/><TextEquiv><Unicode></Unicode></TextEquiv></TextLine>",
            cleaned, StringComparison.Ordinal);
        Assert.Contains("<TextEquiv><Unicode>Mise en œuvre\n\nau milieu de la nuit</Unicode></TextEquiv></TextRegion>", cleaned,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_damage_is_the_same_to_the_byte()
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(Page("\r\n" + Region("r", "Le chat dort.") + "<!-- ceuvre -->"));
        Assert.Same(bytes, OcrDocument.Parse(bytes, "a.xml").Clean(OcrCleaner.Default).ToArray());
    }

    private static string Page(string regions) =>
        "<PcGts xmlns=\"http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15\"><Metadata><Creator>x</Creator>"
            + "<Created>2020-01-01T00:00:00</Created>"
        + "<LastChange>2020-01-01T00:00:00</LastChange></Metadata><Page imageFilename=\"a.png\" imageWidth=\"900\" imageHeight=\"900\">"
        + regions + "</Page></PcGts>";

    private static string Region(string id, params string[] lines) => $"<TextRegion id=\"{id}\"><Coords points=\"0,0 900,0 900,900\"/>"
        + string.Concat(lines.Select((line, l) => $"<TextLine id=\"{id}l{l}\"><Coords points=\"0,0 900,0 900,9\"/>"
            + string.Concat(line.Split(' ')
                .Select((word, i) => $"<Word id=\"{id}l{l}w{i}\"><Coords points=\"{i * 100},0 {i * 100 + word.Length * 10},0 "
                    + $"{i * 100 + word.Length * 10},9 {i * 100},9\"/><TextEquiv><Unicode>{word}</Unicode></TextEquiv></Word>"))
            + $"<TextEquiv><Unicode>{line}</Unicode></TextEquiv></TextLine>"))
        + $"<TextEquiv><Unicode>{string.Join('\n', lines)}</Unicode></TextEquiv></TextRegion>";
}
