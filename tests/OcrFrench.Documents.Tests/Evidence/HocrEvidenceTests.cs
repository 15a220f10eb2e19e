
namespace OcrFrench.Documents.Tests.Evidence;

public class HocrEvidenceTests
{
    /// <summary>As Tesseract writes it with <c>hocr_char_boxes=1</c> and <c>lstm_choice_mode=2</c>.</summary>
    private const string Boxes = """
              <span class='ocrx_word' id='word_1_56' title='bbox 321 357 342 371; x_wconf 79'>
               <span class='ocrx_cinfo' title='x_bboxes 321 361 330 371; x_conf 99.556396'>o</span>
                <span class='ocrx_cinfo' id='lstm_choices_1_56_1'>
                 <span class='ocrx_cinfo' id='choice_1_56_1' title='x_confs 95.591461'>o</span>
                 <span class='ocrx_cinfo' id='choice_1_56_2' title='x_confs 0'>0</span>
                </span>
               <span class='ocrx_cinfo' title='x_bboxes 331 357 342 371; x_conf 97.083176'>t</span>
                <span class='ocrx_cinfo' id='lstm_choices_1_56_2'>
                 <span class='ocrx_cinfo' id='choice_1_56_3' title='x_confs 88.527611'>t</span>
                 <span class='ocrx_cinfo' id='choice_1_56_4' title='x_confs 67.066666'>u</span>
                </span>
              </span>

        """;

    /// <summary>As it writes it with <c>lstm_choice_mode=2</c> alone.</summary>
    private const string Choices = """
              <span class='ocrx_word' id='word_1_57' title='bbox 350 357 370 371; x_wconf 93'>ma
               <span class='ocrx_cinfo' id='lstm_choices_1_57_1'>
                <span class='ocrx_cinfo' id='choice_1_57_1' title='x_confs 92'>m</span>
                <span class='ocrx_cinfo' id='choice_1_57_2' title='x_confs 4'>rn</span></span>
               <span class='ocrx_cinfo' id='lstm_choices_1_57_2'>
                <span class='ocrx_cinfo' id='choice_1_57_3' title='x_confs 92'>a</span></span></span>

        """;

    /// <summary>As it writes it with <c>lstm_choice_mode=1</c>.</summary>
    private const string Steps = """
              <span class='ocrx_word' id='word_1_58' title='bbox 380 357 390 371; x_wconf 55'>la
               <span class='ocr_symbol' id='symbol_1_58_1'>
                <span class='ocrx_cinfo' id='timestep1_1_1'>
                 <span class='ocrx_cinfo' id='choice_1_1_1' title='x_confs 99'>l</span></span></span></span>

        """;

    [Fact]
    public void Letters_and_choices_of_Tesseract()
    {
        string page = Page(Boxes + Choices + Steps);
        Assert.Equal("ot ma la", Words.Documents.Parse(page).Text);
        Assert.Equal(["ot 0.79 [o 0.96 0, t 0.89 u 0.67]", "ma 0.93 [m 0.92 rn 0.04, a 0.92]", "la 0.55"],
            Said.Of(page).Select(static word => word.Replace("o 0.96 0 0,", "o 0.96 0,", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<span class='ocrx_word' title='bbox 1 1 2 2; x_wconf 91'>a</span> <span class='ocrx_word' title='x_wconf 45'>b</span>",
        "a 0.91|b 0.45")]
    [InlineData(
        "<span class='ocrx_word' title='x_wconf 0.91'>a</span> <span class='ocrx_word' title='x_wconf 0.45'>b</span>", "a 0.91|b 0.45")]
    [InlineData("<span class='ocrx_word' title='x_wconf 100'>a</span> <span class='ocrx_word' title='x_wconf 100'>b</span>", "")]
    [InlineData("<span class='ocrx_word' title='x_confs 99 50'>ab</span> <span class='ocrx_word' title='x_confs 1'>cd</span>",
        "ab [a 0.99, b 0.5]")]
    [InlineData("<span class='ocrx_word'><span class='ocrx_cinfo' title='x_confs 99 50'>ab</span></span>", "ab [a 0.99, b 0.5]")]
    [InlineData("<span class='ocrx_word'><span class='alternatives'> <ins class='alt' title='nlp 0.3'>hello</ins> <del class='alt' "
        + "title='nlp 70'>hallo</del> </span></span>", "hello (hallo)")]
    [InlineData("<span class='ocrx_word' title='x_wconf 20'>a</span><span class='ocrx_word' title='x_wconf 90'>u</span> <span "
        + "class='ocrx_word' title='x_wconf 80'>x</span>", "au 0.2 [a 0.2, u 0.9]|x 0.8")]
    public void Confidences_and_readings(string words, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), Said.Of(Page(words)));

    [Fact]
    public void A_changed_word_keeps_what_was_read_and_nothing_that_no_longer_fits()
    {
        string page = Page("<span class='ocrx_word' title='x_wconf 91'>Mise</span> <span class='ocrx_word' title='x_wconf 92'>en</span> "
            + "<span class='ocrx_word' title='bbox 1 2 3 4; x_confs 1 2 3 4 5 6; x_wconf 40'>ceuvre</span> <span class='ocrx_word' "
            + "title='x_wconf 33'>"
            + string.Concat(
                "dela".Select(static letter => $" <span class='ocrx_cinfo' title='x_bboxes 1 2 3 4; x_conf 50'>{letter}</span>"))
                + " </span> <span class='ocrx_word'>nuit</span>");
        string cleaned = Words.Documents.Clean(page);
        Assert.Contains("<span class='ocrx_word' title='bbox 1 2 3 4; x_wconf 40; x_ocrfrench_read ceuvre'>œuvre</span>", cleaned,
            StringComparison.Ordinal);
        Assert.Contains(
            " <span class='ocrx_word' title=''>de</span> <span class='ocrx_word' title=''>la</span> <span class='ocrx_word'>nuit</span>",
            cleaned, StringComparison.Ordinal);
        Assert.Equal(["Mise 0.91", "en 0.92", "œuvre 1"], Said.Of(cleaned));
    }

    [Fact]
    public void Letters_changed_one_by_one_stay_where_they_are()
    {
        string word = string.Concat(
            "systéme".Select(static letter => $"<span class='ocrx_cinfo' title='x_bboxes 1 2 3 4; x_conf 50'>{letter}</span>"));
        string cleaned = Words.Documents.Clean(
            Page("<span class='ocrx_word'>un</span> <span class='ocrx_word' title=\"bbox 1 2 3 4\">" + word + "</span>"));
        Assert.Contains("title=\"bbox 1 2 3 4; x_ocrfrench_read systéme\">" + word.Replace('é', 'è'), cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void Tesseracts_own_page()
    {
        OcrDocument document = OcrDocument.Parse(Words.Documents.Scan("newspaper/ocr-eng.hocr"), "page.hocr");
        string[] said = Said.Of(document);
        Assert.Equal(document.Text.Split(' ', '\n').Count(static word => word.Length > 0), said.Length);
        Assert.Contains("ot 0.79", said);
        // The same page in ALTO says the same.
        OcrDocument alto = OcrDocument.Parse(Words.Documents.Scan("newspaper/ocr-eng.alto.xml"), "page.xml");
        Assert.Equal(Said.Of(alto), said);
    }

    private static string Page(string words) =>
        "<html><head><meta></head><body><div class='ocr_page'><span class='ocr_line'>\n" + words + "</span></div></body></html>";
}
