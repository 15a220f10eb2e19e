using System.Text;

namespace OcrFrench.Documents.Tests.Alto;

/// <summary>The order in which blocks are read, and the dialects of archives.</summary>
public class AltoOrderTests
{
    [Theory]
    [InlineData(
        "<OrderedGroup ID='o'><ElementRef ID='r1' REF='c'/><ElementRef ID='r2' REF='a'/><ElementRef ID='r3' REF='b'/></OrderedGroup>",
        "trois un deux quatre")]
    [InlineData("<OrderedGroup ID='o'><ElementRef ID='r1' REF='c a'/></OrderedGroup>", "trois un deux quatre")]
    [InlineData("<OrderedGroup ID='o'><UnorderedGroup ID='u'><ElementRef ID='r1' REF='c'/><ElementRef ID='r2' "
        + "REF='b'/></UnorderedGroup><ElementRef ID='r3' REF='a'/></OrderedGroup>", "deux trois un quatre")]
    [InlineData(
        "<OrderedGroup ID='o'><ElementRef ID='r1' REF='k'/><ElementRef ID='r3' REF='b'/><ElementRef ID='r2' REF='a'/></OrderedGroup>",
        "trois quatre deux un")]
    [InlineData("<OrderedGroup ID='o'><ElementRef ID='r1' REF='ld'/><ElementRef ID='r2' REF='lb'/></OrderedGroup>", "quatre deux un trois")]
    [InlineData("<OrderedGroup ID='o'><ElementRef ID='r1' REF='nowhere'/></OrderedGroup>", "un deux trois quatre")]
    public void The_reading_order_of_version_4(string order, string expected) =>
        Assert.Equal(expected,
            Read(Page("", "", "", "").Replace("<Layout>", "<ReadingOrder>" + order + "</ReadingOrder><Layout>", StringComparison.Ordinal)));

    [Theory]
    [InlineData("c", "", "", "", "un trois deux quatre")]
    [InlineData("c", "", "d", "b", "un trois quatre deux")]
    [InlineData("k", "", "", "", "un trois deux quatre")]
    [InlineData("b", "a", "", "", "trois quatre un deux")]
    [InlineData("a", "", "", "", "deux trois quatre un")]
    [InlineData("nowhere", "", "", "", "un deux trois quatre")]
    public void Blocks_that_name_the_next_one(string a, string b, string c, string d, string expected) =>
        Assert.Equal(expected, Read(Page(a, b, c, d)));

    [Fact]
    public void A_word_cut_between_columns_is_whole_where_they_are_read_one_after_the_other()
    {
        string page = Page("c", "", "", "").Replace("\"un\"", "\"tra-\"", StringComparison.Ordinal).Replace("\"trois\"", "\"vaillérent\"",
            StringComparison.Ordinal);
        string cleaned = Words.Documents.Clean(page);
        Assert.Contains("CONTENT=\"vaillèrent\"", cleaned, StringComparison.Ordinal);
        // Without the chain they have nothing to do with each other.
        Assert.DoesNotContain(
            "vaillèrent", Words.Documents.Clean(page.Replace("IDNEXT", "X", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_reordered_page_are_cut_joined_and_removed_in_their_lines()
    {
        string page = Page("c", "", "d", "b").Replace("<String CONTENT=\"deux\"/>",
            "<String CONTENT=\"avec\"/><SP/><String CONTENT=\"une\"/><SP/><String CONTENT=\"gra\"/><SP/><String "
                + "CONTENT=\"vité\"/><SP/><String CONTENT=\"profonde\"/>", StringComparison.Ordinal)
            .Replace("<String CONTENT=\"trois\"/>",
                "<String CONTENT=\"au\"/><SP/><String CONTENT=\"milieu\"/><SP/><String CONTENT=\"dela\"/><SP/><String CONTENT=\"nuit\"/>",
                StringComparison.Ordinal);
        string cleaned = Words.Documents.Clean(page);
        Assert.Equal("un au milieu de la nuit quatre avec une gravité profonde", Read(cleaned));
        Assert.Equal(["un", "avec", "une", "gravité", "profonde", "au", "milieu", "de", "la", "nuit", "quatre"],
            Words.Documents.Strings(cleaned).Select(static word => (string)word.Attribute("CONTENT")!));
    }

    /// <summary>
    /// As a national library writes it: ISO-8859-1 declared over UTF-8, a namespace of its own, styles, blocks in blocks, confidences for
    /// each letter.
    /// </summary>
    [Fact]
    public void A_dialect_of_version_2()
    {
        string page = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\r\n<alto xmlns=\"http://bibnum.bnf.fr/ns/alto_prod\" "
            + "xmlns:xlink=\"http://www.w3.org/TR/xlink\">\r\n"
            + "<Description><MeasurementUnit>pixel</MeasurementUnit><OCRProcessing ID=\"OCR.0\"><ocrProcessingStep><processingSoftware>"
            + "<softwareName>X</softwareName></processingSoftware></ocrProcessingStep></OCRProcessing></Description>\r\n"
            + "<Styles><TextStyle ID=\"TXT_0\" FONTFAMILY=\"Times\" FONTSIZE=\"10\"/></Styles><Layout><Page ID=\"PAG_1\" "
            + "PHYSICAL_IMG_NR=\"1\"><!-- é --><TopMargin ID=\"T\"/><PrintSpace ID=\"S\"><ComposedBlock ID=\"C\" TYPE=\"article\">"
            + "<TextBlock ID=\"B\" STYLEREFS=\"TXT_0\"><TextLine ID=\"L\" HPOS=\"1\"><String ID=\"W1\" HPOS=\"1\" VPOS=\"1\" WIDTH=\"40\" "
            + "HEIGHT=\"9\" WC=\"0.66\" CC=\"0 9 0 0\" CONTENT=\"Mise\" STYLEREFS=\"TXT_0\"/><SP/>\r\n"
            + "<String ID=\"W2\" WC=\"1.00\" CC=\"0 0\" CONTENT=\"en\"/><SP/><String ID=\"W3\" WC=\"0.33\" CC=\"9 9 9 9 0 0\" "
            + "CONTENT=\"ceuvre\"/><String ID=\"W4\" CONTENT=\",\"/></TextLine></TextBlock></ComposedBlock></PrintSpace></Page></Layout>"
            + "</alto>";
        Assert.Equal(
            ["Mise 0.66 [M 1, i 0, s 1, e 1]", "en 1 [e 1, n 1]", "ceuvre 0.33 [c 0, e 0, u 0, v 0, r 1, e 1]"], Evidence.Said.Of(page));
        string cleaned = Words.Documents.Clean(page);
        Assert.Contains("CONTENT=\"œuvre\"><ALTERNATIVE PURPOSE=\"replaced by OcrFrench\">ceuvre</ALTERNATIVE></String><String ID=\"W4\" "
            + "CONTENT=\",\"/>", cleaned, StringComparison.Ordinal);
        Assert.Contains("</ocrProcessingStep><postProcessingStep>", cleaned, StringComparison.Ordinal);
        Assert.StartsWith(page[..200], cleaned, StringComparison.Ordinal);
    }

    private static string Read(string page) => Words.Documents.Parse(page).Text.Replace("\n\n", " ", StringComparison.Ordinal);

    /// <summary>Blocks a and b, and c and d in another, k; each with a line of one word and the block that it names as the next.</summary>
    private static string Page(string a, string b, string c, string d)
    {
        var text = new StringBuilder("<alto><Layout><Page ID='p'><PrintSpace>");
        string[] words = ["un", "deux", "trois", "quatre"], nexts = [a, b, c, d];
        for (int i = 0; i < 4; i++)
        {
            char id = "abcd"[i];
            if (id == 'c') text.Append("<ComposedBlock ID='k'>");
            text.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"<TextBlock ID='{id}'{(nexts[i].Length > 0 ? $" IDNEXT='{nexts[i]}'" : "")}><TextLine ID='l{id}'><String "
                    + $"CONTENT=\"{words[i]}\"/></TextLine></TextBlock>");
        }

        return text.Append("</ComposedBlock></PrintSpace></Page></Layout></alto>").ToString();
    }
}
