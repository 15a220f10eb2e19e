
namespace OcrFrench.Documents.Tests.Evidence;

public class AltoEvidenceTests
{
    [Fact]
    public void Confidences_of_words_and_other_readings()
    {
        string[] said = Said.Of(Words.Documents.Alto(
            "<String CONTENT=\"Mise\" WC=\"0.91\"/><SP/><String CONTENT=\"cn\" WC=\"0.50\"><ALTERNATIVE>en</ALTERNATIVE><ALTERNATIVE "
                + "PURPOSE=\"x\">on</ALTERNATIVE><ALTERNATIVE>cn</ALTERNATIVE></String><SP/><String CONTENT=\"œuvre\"/>",
            "<String CONTENT=\"à\" WC=\"0.25\"/>"));
        Assert.Equal(["Mise 0.91", "cn 0.5 (en, on)", "à 0.25"], said);
    }

    [Theory]
    [InlineData("<String CONTENT=\"d&#39;or\" CC=\"0 9 3 0 0\"/>", "d'or")]
    [InlineData("<String CONTENT=\"d&#39;or\" CC=\"0930\"/>", "d'or [d 1, ' 0, o 0.67, r 1]")]
    [InlineData("<String CONTENT=\"d&#39;or\" CC=\"0 9 3 0\"/>", "d'or [d 1, ' 0, o 0.67, r 1]")]
    [InlineData("<String CONTENT=\"ot\"><Glyph CONTENT=\"o\" GC=\"0.99\"/><Glyph CONTENT=\"t\" GC=\"0.5\"><Variant CONTENT=\"ù\" "
        + "VC=\"0.4\"/><Variant CONTENT=\"t\"/></Glyph></String>", "ot [o 0.99, t 0.5 ù 0.4]")]
    [InlineData("<String CONTENT=\"ou\"><Glyph CONTENT=\"o\" GC=\"0.99\"/><Glyph CONTENT=\"t\" GC=\"0.5\"/></String>", "")]
    public void Letters(string word, string expected)
    {
        string[] said = Said.Of(Words.Documents.Alto(word));
        Assert.Equal(expected.Contains('[', StringComparison.Ordinal) ? [expected] : [], said);
    }

    /// <summary>What is the same for all words, or no confidence at all, says nothing.</summary>
    [Theory]
    [InlineData("1.0", "1.0")]
    [InlineData("0", "0")]
    [InlineData("0.98", "0.98")]
    [InlineData("91", "45")]
    [InlineData("-1", "0.5")]
    [InlineData("?", "")]
    public void Confidences_that_say_nothing(string one, string other) =>
        Assert.Empty(Said.Of(Words.Documents.Alto($"<String CONTENT=\"a\" WC=\"{one}\"/><SP/><String CONTENT=\"b\" WC=\"{other}\"/>")));

    /// <summary>Tesseract up to 5.5.3 writes the percents after "0.".</summary>
    [Theory]
    [InlineData("<softwareName>tesseract 5.3.0</softwareName>", "0.9 0.91 0.100", "a 0.09|b 0.91|c 1")]
    [InlineData("<softwareName>tesseract</softwareName><softwareVersion>v4.1.1</softwareVersion>", "0.9 0.91 0.5", "a 0.09|b 0.91|c 0.05")]
    [InlineData("<softwareName>tesseract 5.5.4</softwareName>", "0.9 0.91 0.05", "a 0.9|b 0.91|c 0.05")]
    [InlineData("<softwareName>tesseract 5.3.0</softwareName>", "0.9 0.91 0.05", "a 0.9|b 0.91|c 0.05")]
    [InlineData("<softwareName>ABBYY FineReader</softwareName>", "0.9 0.91 0.5", "a 0.9|b 0.91|c 0.5")]
    [InlineData("", "0.9 0.91 0.100", "a 0.09|b 0.91|c 1")]
    [InlineData("", "0.9 0.91 0.90", "a 0.09|b 0.91|c 0.9")]
    [InlineData("", "0.9 0.91 0.95", "b 0.91|c 0.95")]
    [InlineData("", "0.9 0.91 0.955", "a 0.9|b 0.91|c 0.96")]
    public void Tesseracts_wrong_confidences(string software, string confidences, string expected)
    {
        string words = string.Join(
            "<SP/>", confidences.Split(' ').Select(static (wc, i) => $"<String CONTENT=\"{"abc"[i]}\" WC=\"{wc}\"/>"));
        string page = Words.Documents.Alto(words)
            .Replace("</MeasurementUnit>", "</MeasurementUnit><OCRProcessing ID=\"o\"><ocrProcessingStep><processingSoftware>" + software
                + "</processingSoftware></ocrProcessingStep></OCRProcessing>", StringComparison.Ordinal);
        Assert.Equal(expected.Split('|'), Said.Of(page));
    }

    [Fact]
    public void A_whole_line_in_one_element_says_nothing_of_its_words() =>
        Assert.Equal(["court 0.3"], Said.Of(
            Words.Documents.Alto("<String CONTENT=\"au milieu de la nuit\" WC=\"0.9\"/>", "<String CONTENT=\"court\" WC=\"0.30\"/>")));

    /// <summary>Halves of cut words and marks of their own stand in the text where they stand on the page.</summary>
    [Fact]
    public void Places_in_the_running_text()
    {
        string page = Words.Documents.Alto(
            "<String CONTENT=\"il\" WC=\"0.81\"/><String CONTENT=\",\" WC=\"0.72\"/><SP/><String CONTENT=\"tra\u00ad\" WC=\"0.63\"/><HYP "
                + "CONTENT=\"\u00ad\"/>",
            "<String CONTENT=\"vaille\" WC=\"0.54\"/>");
        Assert.Equal("il, tra-\nvaille", Words.Documents.Parse(page).Text);
        Assert.Equal(["il 0.81", ", 0.72", "tra- 0.63", "vaille 0.54"], Said.Of(page));
    }

    [Fact]
    public void What_was_replaced_is_not_a_reading_and_what_was_corrected_is_sure()
    {
        string page = Words.Documents.Alto("<String CONTENT=\"Mise\" WC=\"0.91\"/><SP/><String CONTENT=\"en\" WC=\"0.92\"/><SP/><String "
            + "CONTENT=\"ceuvre\" WC=\"0.3\" CC=\"0 1 2 3 4 5\"/>");
        Assert.Equal("Mise 0.91|en 0.92|ceuvre [c 1, e 0.89, u 0.78, v 0.67, r 0.56, e 0.44]", string.Join('|', Said.Of(page)));
        Assert.Equal(["Mise 0.91", "en 0.92", "œuvre 1"], Said.Of(Words.Documents.Clean(page)));
    }

    [Fact]
    public void Letters_of_a_changed_word_fit_it_or_go()
    {
        static string Glyphs(string word) => string.Concat(word.Select(static letter => $"\n <Glyph CONTENT=\"{letter}\" GC=\"0.5\"/>"));
        string cleaned = Words.Documents.Clean(Words.Documents.Alto(
            "<String CONTENT=\"Mise\"/><SP/><String CONTENT=\"en\"/><SP/><String CONTENT=\"ceuvre\">" + Glyphs("ceuvre") + "\n</String>",
            "<String CONTENT=\"un\"/><SP/><String CONTENT=\"systéme\">" + Glyphs("systéme") + "</String>"));
        Assert.Contains("<String CONTENT=\"œuvre\"><ALTERNATIVE PURPOSE=\"replaced by OcrFrench\">ceuvre</ALTERNATIVE>\n</String>", cleaned,
            StringComparison.Ordinal);
        Assert.Contains("systéme</ALTERNATIVE>" + Glyphs("système") + "</String>", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void Tesseracts_own_page()
    {
        OcrDocument document = OcrDocument.Parse(Words.Documents.Scan("newspaper/ocr-eng.alto.xml"), "page.xml");
        string[] said = Said.Of(document);
        Assert.Equal(document.Text.Split(' ', '\n').Count(static word => word.Length > 0), said.Length);
        Assert.Contains("ot 0.79", said);
        Assert.DoesNotContain(document.RecognizedWords(), static word => word.Confidence is null or < 0 or > 1);
        // The least sure are damaged more often than the others.
        Assert.Contains("Vere 0.56", said);
    }
}
