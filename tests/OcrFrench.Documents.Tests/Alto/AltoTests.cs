using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace OcrFrench.Documents.Tests.Alto;

public class AltoTests
{
    private const string Sentence = "<String CONTENT=\"Mise\"/><SP/><String CONTENT=\"en\"/><SP/>";

    [Fact]
    public void Tesseracts_page_is_cleaned_where_its_words_stand()
    {
        string source = Encoding.UTF8.GetString(Pages("newspaper/ocr-eng.alto.xml")),
            cleaned = Encoding.UTF8.GetString(Words.Documents.Clean(Encoding.UTF8.GetBytes(source)));
        Assert.Contains(
            "CONTENT=\"où\"><ALTERNATIVE PURPOSE=\"replaced by OcrFrench\">ot</ALTERNATIVE></String>", cleaned, StringComparison.Ordinal);
        Assert.Contains("<postProcessingStep><processingStepDescription>", cleaned, StringComparison.Ordinal);
        List<XElement> before = [.. Words.Documents.Strings(source)], after = [.. Words.Documents.Strings(cleaned)];
        Assert.Equal(before.Select(Place), after.Select(Place));
    }

    [Fact]
    public void A_word_changes_and_nothing_else()
    {
        string page = Words.Documents.Alto(Sentence + "<String ID='w' WC=\"0.5\"\n CONTENT = 'ceuvre' STYLE=\"bold\" /><!-- ceuvre -->");
        string cleaned = Words.Documents.Clean(page);
        Assert.Contains("<String ID='w' WC=\"0.5\"\n CONTENT = 'œuvre' STYLE=\"bold\" ><ALTERNATIVE PURPOSE=\"replaced by "
            + "OcrFrench\">ceuvre</ALTERNATIVE></String><!-- ceuvre -->", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_damage_is_the_same_to_the_byte()
    {
        string page = "\uFEFF<?xml version='1.0'?>\r\n<!-- x -->" + Words.Documents.Alto(
            "<String CONTENT=\"Le\"/>\r\n<SP/><String CONTENT=\"chat\" ></String>", "<String CONTENT='d&#39;or &amp; dort.'/>");
        byte[] bytes = Encoding.UTF8.GetBytes(page);
        OcrDocument document = OcrDocument.Parse(bytes, "a.xml");
        Assert.Equal("Le chat\nd'or & dort.", document.Text);
        Assert.Same(bytes, document.Clean(OcrCleaner.Default).ToArray());
    }

    [Fact]
    public void Blocks_stand_apart_and_marks_of_their_own_belong_to_the_word_before()
    {
        string page = Words.Documents.Alto(
            "<String CONTENT=\"Le\"/><SP/><String CONTENT=\"chat\"/><String CONTENT=\",\"/><SP/><String CONTENT=\"noir\"/>")
            .Replace("</TextBlock>", "</TextBlock><TextBlock><TextLine><String CONTENT=\"dort\"/><String CONTENT=\"ici\"/><String "
                + "CONTENT=\".\"/></TextLine></TextBlock>", StringComparison.Ordinal);
        Assert.Equal("Le chat, noir\n\ndort ici.", Words.Documents.Parse(page).Text);
    }

    /// <summary>The first space that is written would say that there are no others.</summary>
    [Fact]
    public void Where_no_space_is_written_none_is_added()
    {
        string page = Words.Documents.Alto(
            "<String CONTENT=\"au\"/><String CONTENT=\"milieu\"/><String CONTENT=\"dela\"/><String CONTENT=\"nuit\"/>");
        string cleaned = Words.Documents.Clean(page);
        Assert.Equal("au milieu de la nuit", Words.Documents.Parse(cleaned).Text);
        Assert.DoesNotContain("SP", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_run_together_get_an_element_each_and_their_part_of_the_box()
    {
        string page = Words.Documents.Alto(Line("au", "milieu", "dela", "nuit"));
        Assert.Equal("au milieu dela nuit", Words.Documents.Parse(page).Text);
        string cleaned = Words.Documents.Clean(page);
        Assert.Equal("au milieu de la nuit", Words.Documents.Parse(cleaned).Text);
        List<XElement> words = [.. Words.Documents.Strings(cleaned)];
        Assert.Equal(["au", "milieu", "de", "la", "nuit"], words.Select(static word => (string)word.Attribute("CONTENT")!));
        Assert.Equal(5, words.Select(static word => (string)word.Attribute("ID")!).Distinct().Count());
        AssertApart(words);
        Assert.Equal((Number(words[2], "HPOS"), Number(words[3], "HPOS") + Number(words[3], "WIDTH")), (200, 240));
    }

    [Fact]
    public void Parts_of_a_word_become_one_element_with_both_boxes()
    {
        string page = Words.Documents.Alto(Line("avec", "une", "gra", "vité", "profonde"));
        string cleaned = Words.Documents.Clean(page);
        List<XElement> words = [.. Words.Documents.Strings(cleaned)];
        Assert.Equal(["avec", "une", "gravité", "profonde"], words.Select(static word => (string)word.Attribute("CONTENT")!));
        AssertApart(words);
        Assert.Equal((200, 140), (Number(words[2], "HPOS"), Number(words[2], "WIDTH")));
        Assert.Equal(3, XDocument.Parse(cleaned).Descendants().Count(static element => element.Name.LocalName == "SP"));
    }

    /// <summary>The halves stay on their lines, and both tell the same whole.</summary>
    [Theory]
    [InlineData("<String CONTENT=\"tra\" SUBS_TYPE=\"HypPart1\" SUBS_CONTENT=\"travaillérent\"/><HYP CONTENT=\"-\"/>")]
    [InlineData("<String CONTENT=\"tra-\" SUBS_TYPE=\"HypPart1\" SUBS_CONTENT=\"travaillérent\"/>")]
    [InlineData("<String CONTENT=\"tra\u00ad\" SUBS_TYPE=\"HypPart1\" SUBS_CONTENT=\"travaillérent\"/>")]
    [InlineData("<String CONTENT=\"tra\u00ad\" SUBS_TYPE=\"HypPart1\" SUBS_CONTENT=\"faux\"/><HYP CONTENT=\"\u00ad\"/>")]
    public void A_word_cut_by_a_lines_end_is_looked_at_as_a_whole_and_stays_cut(string half)
    {
        string page = Words.Documents.Alto("<String CONTENT=\"Ils\"/><SP/>" + half,
            "<String CONTENT=\"vaillérent,\" SUBS_TYPE=\"HypPart2\" SUBS_CONTENT=\"travaillérent\"/><SP/><String CONTENT=\"toute\"/>");
        Assert.Equal("Ils tra-\nvaillérent, toute", Words.Documents.Parse(page).Text);
        string cleaned = Words.Documents.Clean(page);
        Assert.Contains(half[..21], cleaned, StringComparison.Ordinal);
        List<XElement> words = [.. Words.Documents.Strings(cleaned)];
        Assert.Equal("vaillèrent,", (string)words[2].Attribute("CONTENT")!);
        Assert.All(words[1..3], static word => Assert.Equal("travaillèrent", (string)word.Attribute("SUBS_CONTENT")!));
    }

    [Fact]
    public void A_word_that_is_only_cut_is_not_damage()
    {
        byte[] page = Encoding.UTF8.GetBytes(Words.Documents.Alto("<String CONTENT=\"Le\"/><SP/><String CONTENT=\"ma-\"/>",
            "<String CONTENT=\"tin\"/><SP/><String CONTENT=\"peut-\"/>", "<String CONTENT=\"être\"/>"));
        Assert.Same(page, OcrDocument.Parse(page, "a.xml").Clean(OcrCleaner.Default).ToArray());
    }

    [Fact]
    public void A_word_cut_by_a_blocks_end_is_whole_too()
    {
        string page = Words.Documents.Alto("<String CONTENT=\"Ils\"/><SP/><String CONTENT=\"tra-\"/></TextLine></TextBlock><TextBlock>"
            + "<TextLine><String CONTENT=\"vaillérent\"/>");
        Assert.Contains("CONTENT=\"vaillèrent\"", Words.Documents.Clean(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_line_in_one_element_stays_one()
    {
        string cleaned = Words.Documents.Clean(Words.Documents.Alto(
            "<String ID=\"s\" HPOS=\"1\" VPOS=\"1\" WIDTH=\"9\" HEIGHT=\"2\" CONTENT=\"au milieu dela nuit, Mise en ceuvre\"/>"));
        Assert.Equal("au milieu de la nuit, Mise en œuvre", (string)Assert.Single(Words.Documents.Strings(cleaned)).Attribute("CONTENT")!);
    }

    [Fact]
    public void References_stay_as_they_were_written()
    {
        string cleaned = Words.Documents.Clean(
            Words.Documents.Alto(Sentence + "<String CONTENT=\"l&#x2019;ceuvre&#44;\"/><SP/><String CONTENT=\"&amp;\"/>"));
        Assert.Contains("CONTENT=\"l&#x2019;œuvre&#44;\"", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void Prefixes_and_old_readings_are_kept()
    {
        string page = "<a:alto xmlns:a=\"http://www.loc.gov/standards/alto/ns-v4#\"><a:Description><a:MeasurementUnit>pixel"
            + "</a:MeasurementUnit></a:Description><a:Layout><a:Page ID=\"p\"><a:PrintSpace>"
            + "<a:TextBlock ID=\"b\"><a:TextLine><a:String CONTENT=\"Mise\"/><a:SP/><a:String CONTENT=\"en\"/><a:SP/><a:String "
            + "CONTENT=\"ceuvre\"><a:Shape/><a:ALTERNATIVE>x</a:ALTERNATIVE></a:String>"
            + "</a:TextLine></a:TextBlock></a:PrintSpace></a:Page></a:Layout></a:alto>";
        string cleaned = Words.Documents.Clean(page);
        Assert.Contains("<a:String CONTENT=\"œuvre\"><a:Shape/><a:ALTERNATIVE PURPOSE=\"replaced by OcrFrench\">ceuvre</a:ALTERNATIVE>"
            + "<a:ALTERNATIVE>x</a:ALTERNATIVE></a:String>", cleaned, StringComparison.Ordinal);
        Assert.Contains(
            "</a:MeasurementUnit><a:Processing ID=\"OcrFrench_2\"><a:processingCategory>contentModification</a:processingCategory>",
            cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_alone_is_read_too()
    {
        string cleaned = Words.Documents.Clean(
            "<Page><TextBlock><TextLine>" + Sentence + "<String CONTENT=\"ceuvre\"/></TextLine></TextBlock></Page>");
        Assert.Equal("Mise en œuvre", Words.Documents.Parse(cleaned).Text);
    }

    [Fact]
    public void Confidences_of_letters_that_no_longer_fit_are_taken_out()
    {
        string cleaned = Words.Documents.Clean(Words.Documents.Alto(Sentence + "<String CC=\"0 0 0 0 0 0\" CONTENT=\"ceuvre\"/>"));
        Assert.Contains("<String CONTENT=\"œuvre\">", cleaned, StringComparison.Ordinal);
    }

    /// <summary>Elements without a space between them are one word of the text; when it becomes two, the space is written.</summary>
    [Theory]
    [InlineData("<String CONTENT=\"de\"/><String CONTENT=\"la\"/>", "de la")]
    [InlineData("<String CONTENT=\"d\"/><String CONTENT=\"el\"/><String CONTENT=\"a\"/>", "de la")]
    public void Elements_side_by_side_are_read_together(string word, string expected)
    {
        string page = Words.Documents.Alto(
            "<String CONTENT=\"au\"/><SP/><String CONTENT=\"milieu\"/><SP/>" + word + "<SP/><String CONTENT=\"nuit\"/>");
        Assert.Equal("au milieu dela nuit", Words.Documents.Parse(page).Text);
        Assert.Equal($"au milieu {expected} nuit", Words.Documents.Parse(Words.Documents.Clean(page)).Text);
    }

    /// <summary>Words of this line, 100 units apart, each ten units a letter.</summary>
    private static string Line(params string[] words) => string.Join("<SP/>", words.Select(static (word, i) =>
        string.Create(CultureInfo.InvariantCulture,
            $"<String ID=\"w{i}\" HPOS=\"{i * 100}\" VPOS=\"5\" WIDTH=\"{word.Length * 10}\" HEIGHT=\"20\" CONTENT=\"{word}\"/>")));

    private static void AssertApart(List<XElement> words)
    {
        for (int i = 1; i < words.Count; i++)
            Assert.True(Number(words[i - 1], "HPOS") + Number(words[i - 1], "WIDTH") <= Number(words[i], "HPOS"));
    }

    private static double Number(XElement word, string name) => double.Parse((string)word.Attribute(name)!, CultureInfo.InvariantCulture);

    private static string Place(XElement word) =>
        string.Join(' ', new[] { "ID", "HPOS", "VPOS", "WIDTH", "HEIGHT", "WC" }.Select(name => (string)word.Attribute(name)!));

    private static byte[] Pages(string name) => Words.Documents.Scan(name);
}
