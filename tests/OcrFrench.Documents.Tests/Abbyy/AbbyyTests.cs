using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace OcrFrench.Documents.Tests.Abbyy;

/// <summary>ABBYY FineReader's XML: letters change where they stand, and everything else stays.</summary>
public class AbbyyTests
{
    private const string Namespace = "http://www.abbyy.com/FineReader_xml/FineReader10-schema-v1.xml";

    [Fact]
    public void Words_are_the_letters_between_spaces_and_lines_and_paragraphs_are_told_apart()
    {
        OcrDocument document = Words.Documents.Parse(
            Of("<par>" + Line("Mise en") + Line("œuvre") + "</par><par>" + Line("Fin.") + "</par>"));
        Assert.Equal(OcrDocumentFormat.Abbyy, document.Format);
        Assert.Equal("Mise en\nœuvre\n\nFin.", document.Text);
    }

    [Theory]
    [InlineData("http://www.abbyy.com/FineReader_xml/FineReader6-schema-v1.xml")]
    [InlineData("http://www.abbyy.com/FineReader_xml/FineReader8-schema-v2.xml")]
    public void Older_versions_are_known_too(string name)
    {
        string cleaned = Words.Documents.Clean(Of(Par("la mise en ceuvre")).Replace(Namespace, name, StringComparison.Ordinal));
        Assert.Equal("la mise en œuvre", Text(cleaned));
    }

    [Fact]
    public void A_letter_for_a_letter_keeps_its_place_and_loses_what_was_said_of_its_reading()
    {
        string source = Of(Par("Fait par 1’Assemblée.")), cleaned = Words.Documents.Clean(source);
        Assert.Equal(
            source.Replace(Letter('1', 9, isStart: true), Letter('l', 9, isStart: true, confidence: null), StringComparison.Ordinal),
            cleaned);
    }

    [Fact]
    public void Fewer_letters_share_the_place_of_the_old_ones()
    {
        string source = Of(Par("la mise en ceuvre")), cleaned = Words.Documents.Clean(source);
        string old = Letter('c', 11, isStart: true) + Letter('e', 12, isStart: false);
        Assert.Contains(old, source, StringComparison.Ordinal);
        Assert.Equal(source.Replace(old, Letter("œ", 110, 129, isStart: true, confidence: null), StringComparison.Ordinal), cleaned);
    }

    [Fact]
    public void Words_run_together_get_a_space_with_a_place_and_the_next_begins_a_word()
    {
        string cleaned = Words.Documents.Clean(Of(Par("au milieu dela nuit")));
        Assert.Equal("au milieu de la nuit", Text(cleaned));
        XElement[] letters = Letters(cleaned);
        int space = Array.FindIndex(letters, 10, static letter => letter.Value == " ");
        Assert.Equal(("e", " ", "l"), (letters[space - 1].Value, letters[space].Value, letters[space + 1].Value));
        Assert.Equal("true", letters[space + 1].Attribute("wordStart")!.Value);
        for (int i = 1; i < letters.Length; i++)
            Assert.True(Number(letters[i - 1], "r") <= Number(letters[i], "l"), $"{letters[i - 1]} {letters[i]}");
    }

    [Fact]
    public void Parts_of_a_word_are_joined_and_the_space_between_them_goes()
    {
        string source = Of(Par("avec une gra vité profonde")), cleaned = Words.Documents.Clean(source);
        Assert.Equal(
            source.Replace(Letter(' ', 12, isStart: false) + Letter('v', 13, isStart: true), Letter('v', 13, isStart: false),
                StringComparison.Ordinal), cleaned);
    }

    [Theory]
    [InlineData("dansl a nuit", 4, "l ", " l", "dans la nuit")]
    [InlineData("dans l anuit", 5, "l an", "la n", "dans la nuit")]
    [InlineData("d ela nuit", 1, " e", "e ", "de la nuit")]
    [InlineData("•la nuit", 0, "•", "", "la nuit")]
    [InlineData("dans ilà nuit", 5, "il", "l", "dans là nuit")]
    [InlineData("dans • la nuit", 5, "• ", "", "dans la nuit")]
    [InlineData("• la nuit", 0, "• ", "", "la nuit")]
    [InlineData("dans -la nuit", 4, " -", "-", "dans-la nuit")]
    public void A_word_begins_behind_each_space_wherever_a_change_puts_it(string read, int at, string before, string after, string printed)
    {
        OcrDocument document = Words.Documents.Parse(Of(Par(read)));
        OcrDocumentResult result = document.Correct(Results.Of(read, (at, before, after)).Corrections);
        XElement[] letters = Letters(Encoding.UTF8.GetString(result.ToArray()));
        Assert.Equal(printed, string.Concat(letters.Select(static letter => letter.Value)));
        Assert.Equal(
            printed.Select((letter, i) => letter != ' ' && (i == 0 || printed[i - 1] == ' ')),
            letters.Select(static letter => letter.Attribute("wordStart")!.Value == "true"));
    }

    [Fact]
    public void Two_changes_side_by_side_move_a_space()
    {
        OcrDocument document = Words.Documents.Parse(Of(Par("d ela nuit")));
        OcrDocumentResult result = document.Correct(Results.Of("d ela nuit", (1, " ", ""), (3, "", " ")).Corrections);
        XElement[] letters = Letters(Encoding.UTF8.GetString(result.ToArray()));
        Assert.Equal("de la nuit", string.Concat(letters.Select(static letter => letter.Value)));
        Assert.Equal([0, 3, 6], Enumerable.Range(0, letters.Length).Where(i => letters[i].Attribute("wordStart")!.Value == "true"));
    }

    [Fact]
    public void A_word_that_begins_without_a_space_still_does()
    {
        string source = Of(Par("par 1’Assemblée")).Replace(Letter('A', 6, false), Letter('A', 6, true), StringComparison.Ordinal);
        OcrDocumentResult result = Words.Documents.Parse(source).Correct(Results.Of("par 1’Assemblée", (4, "1’As", "l’As")).Corrections);
        Assert.Equal(
            source.Replace(Letter('1', 4, true), Letter("l", 40, 49, isStart: true, confidence: null), StringComparison.Ordinal),
            Encoding.UTF8.GetString(result.ToArray()));
        result = Words.Documents.Parse(source).Correct(Results.Of("par 1’Assemblée", (4, "1’A", "d’l’A")).Corrections);
        XElement[] letters = Letters(Encoding.UTF8.GetString(result.ToArray()));
        Assert.Equal([0, 4, 8], Enumerable.Range(0, letters.Length).Where(i => letters[i].Attribute("wordStart")!.Value == "true"));
    }

    [Fact]
    public void A_lost_apostrophe_takes_a_part_of_the_letter_before_it()
    {
        string cleaned = Words.Documents.Clean(Of(Par("Point 17 de lordre du jour de l’assemblée")));
        Assert.Equal("Point 17 de l’ordre du jour de l’assemblée", Text(cleaned));
        XElement[] letters = Letters(cleaned);
        Assert.Equal((120d, 125d, 125d, 129d), (Number(letters[12], "l"), Number(letters[12], "r"), Number(letters[13], "l"),
            Number(letters[13], "r")));
    }

    [Fact]
    public void Words_that_a_line_cuts_stay_on_their_lines()
    {
        string cleaned = Words.Documents.Clean(Of("<par>" + Line("Les ouvriers travail¬") + Line("lérent la nuit.") + "</par>"));
        Assert.Contains(">¬</charParams>", cleaned, StringComparison.Ordinal);
        Assert.Equal("Les ouvriers travail-\nlèrent la nuit.", Words.Documents.Parse(cleaned).Text);
    }

    [Fact]
    public void Letters_over_several_lines_of_the_file_and_formats_stay_where_they_are()
    {
        string source = Of("<par><line l=\"0\" t=\"0\" r=\"90\" b=\"20\">\n  <formatting ff=\"a\">\n    " + Letter('e', 0, true)
            + "\n    " + Letter('n', 1, false) + "\n    " + Letter(' ', 2, false) + "\n    " + Letter('c', 3, true)
            + "\n  </formatting>\n  <formatting ff=\"b\" bold=\"1\">\n    " + Letter('e', 4, false) + "\n    " + Letter('u', 5, false)
            + "\n    " + Letter('v', 6, false) + "\n    " + Letter('r', 7, false) + "\n    " + Letter('e', 8, false)
            + "\n  </formatting>\n</line></par>");
        string cleaned = Words.Documents.Clean(source);
        Assert.Equal("en œuvre", Text(cleaned));
        Assert.Contains(Letter("œ", 30, 49, isStart: true, confidence: null) + "\n  </formatting>\n  <formatting ff=\"b\" bold=\"1\">\n    "
            + Letter('u', 5, false), cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_without_letters_of_its_own_is_cleaned_as_text()
    {
        string cleaned = Words.Documents.Clean(Of("<par><line><formatting lang=\"French\">La mise en ceuvre &amp; dela nuit</formatting>"
            + "</line><line><formatting>une gra vité</formatting></line></par>"));
        Assert.Contains(">La mise en œuvre &amp; de la nuit<", cleaned, StringComparison.Ordinal);
        Assert.Contains(">une gravité<", cleaned, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("La mise en <![CDATA[ceuvre & dela nuit]]>", "La mise en <![CDATA[œuvre & de la nuit]]>")]
    [InlineData("La mise en c<![CDATA[euvre]]> &amp; dela nuit", "La mise en œ<![CDATA[uvre]]> &amp; de la nuit")]
    [InlineData("<![CDATA[La mise en c]]>euvre &amp; dela nuit", "<![CDATA[La mise en œ]]>uvre &amp; de la nuit")]
    [InlineData("<![CDATA[La]]> mise<![CDATA[ ]]>en ceuvre <![CDATA[&]]> <![CDATA[dela nuit]]>",
        "<![CDATA[La]]> mise<![CDATA[ ]]>en œuvre <![CDATA[&]]> <![CDATA[de la nuit]]>")]
    public void Text_in_CDATA_sections_is_text(string read, string cleaned) => Assert.Equal(
        Of($"<par><line><formatting>{cleaned}</formatting></line></par>"),
        Words.Documents.Clean(Of($"<par><line><formatting>{read}</formatting></line></par>")));

    [Fact]
    public void Confidences_and_other_readings_are_evidence()
    {
        string source = Of(Par("le chat")).Replace(Letter('t', 6, false),
            Letter('t', 6, false, confidence: 31).Replace("t</charParams>", "t<charRecVariants><charRecVariant charConfidence=\"31\">t"
                + "</charRecVariant><charRecVariant charConfidence=\"30\">r</charRecVariant></charRecVariants></charParams>",
                StringComparison.Ordinal), StringComparison.Ordinal);
        IReadOnlyList<RecognizedWord> words = Words.Documents.Parse(source).RecognizedWords();
        RecognizedWord chat = words[^1];
        Assert.Equal([0.9f, 0.9f, 0.9f, 0.31f], chat.Symbols.Select(static symbol => symbol.Confidence!.Value));
        Assert.Contains(chat.Symbols[3].Alternatives, static other => other.Text == "r");
        string suspicious = Of(Par("le chat")).Replace(" charConfidence=\"90\"", "", StringComparison.Ordinal)
            .Replace(">c<", " suspicious=\"1\">c<", StringComparison.Ordinal);
        RecognizedWord doubted = Words.Documents.Parse(suspicious).RecognizedWords()[^1];
        Assert.Equal([0.5f, 1, 1, 1], doubted.Symbols.Select(static symbol => symbol.Confidence!.Value));
    }

    [Fact]
    public void Other_readings_of_a_word_are_not_its_letters()
    {
        string source = Of(Par("le chat")).Replace(">c</charParams>", ">c<wordRecVariants><wordRecVariant><variantText><charParams>c"
            + "</charParams><charParams>har</charParams></variantText></wordRecVariant></wordRecVariants></charParams>",
            StringComparison.Ordinal);
        OcrDocument document = Words.Documents.Parse(source);
        Assert.Equal("le chat", document.Text);
        Assert.Equal(["char"], document.RecognizedWords()[^1].Alternatives);
    }

    [Fact]
    public void Similar_and_truncated_files_are_refused()
    {
        Assert.Equal(DocumentProblem.OtherXml,
            Assert.Throws<DocumentException>(static () => Words.Documents.Parse("<document><page/></document>")).Problem);
        string source = Of(Par("la mise en ceuvre"));
        Assert.Throws<DocumentException>(() => Words.Documents.Parse(source[..^20]));
    }

    private static string Of(string paragraphs) =>
        $"<document xmlns=\"{Namespace}\" version=\"1.0\" producer=\"ABBYY FineReader Engine 11\" languages=\"French\">"
            + "<page width=\"900\" height=\"200\" resolution=\"300\"><block blockType=\"Text\" l=\"0\" t=\"0\" r=\"900\" b=\"200\"><region>"
            + "<rect l=\"0\" t=\"0\" r=\"900\" b=\"200\"/></region><text>" + paragraphs + "</text></block></page></document>";

    private static string Par(string line) => "<par align=\"Justified\">" + Line(line) + "</par>";

    private static string Line(string text)
    {
        var line = new StringBuilder("<line baseline=\"18\" l=\"0\" t=\"0\" r=\"900\" b=\"20\"><formatting lang=\"French\" fs=\"10.\">");
        for (int i = 0; i < text.Length; i++) line.Append(Letter(text[i], i, isStart: text[i] != ' ' && (i == 0 || text[i - 1] == ' ')));
        return line.Append("</formatting></line>").ToString();
    }

    private static string Letter(char letter, int at, bool isStart, int? confidence = 90) =>
        Letter(letter.ToString(), at * 10, at * 10 + 9, isStart, confidence);

    private static string Letter(string letter, int left, int right, bool isStart, int? confidence) => string.Create(
        CultureInfo.InvariantCulture,
        $"<charParams l=\"{left}\" t=\"2\" r=\"{right}\" b=\"18\" wordStart=\"{(isStart ? "true" : "false")}\""
            + $"{(confidence is { } sure ? $" charConfidence=\"{sure}\"" : "")}>{letter}</charParams>");

    private static XElement[] Letters(string xml) =>
    [
        .. XDocument.Parse(xml, LoadOptions.PreserveWhitespace).Descendants()
            .Where(static element => element.Name.LocalName == "charParams"),
    ];

    private static string Text(string xml) => string.Concat(Letters(xml).Select(static letter => letter.Value));

    private static double Number(XElement letter, string name) =>
        double.Parse(letter.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
