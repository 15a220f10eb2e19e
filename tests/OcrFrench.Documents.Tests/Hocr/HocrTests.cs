using System.Text;

namespace OcrFrench.Documents.Tests.Hocr;

public class HocrTests
{
    [Fact]
    public void Tesseracts_page_is_cleaned_where_its_words_stand()
    {
        string cleaned = Encoding.UTF8.GetString(Words.Documents.Clean(Words.Documents.Scan("newspaper/ocr-eng.hocr")));
        Assert.Contains("<span class='ocrx_word' id='word_1_56' title='bbox 321 357 342 371; x_wconf 79; x_ocrfrench_read ot'>où</span>",
            cleaned, StringComparison.Ordinal);
        Assert.Contains("\n  <meta name=\"ocr-post-correction\" content=\"OcrFrench ", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_that_is_not_xml_is_read()
    {
        string cleaned = Words.Documents.Clean(
            "<!DOCTYPE html><HTML><head><META charset=utf-8><link rel=x></head><body><div class=ocr_page><p class=ocr_par><span "
                + "class=ocr_line>"
            + "<span class=ocrx_word id=w1>Mise</span>&nbsp;<span class=ocrx_word>en</span>\n<span class='x ocrx_word' title='bbox 1 2 3 "
            + "4'> <strong>ceu</strong>vre<br>\n</span></span>"
            + "<p class=ocr_par><span class=ocr_line><span class=ocrx_word>d&eacute;ja</span></span></div></body></HTML>");
        Assert.Contains("> <strong>œu</strong>vre<br>", cleaned, StringComparison.Ordinal);
        Assert.Contains("d&eacute;jà</span>", cleaned, StringComparison.Ordinal);
        Assert.Equal("Mise en œuvre\n\ndéjà", Words.Documents.Parse(cleaned).Text);
    }

    [Fact]
    public void Who_changed_it_is_noted_in_the_head_with_level_and_data()
    {
        string cleaned = Words.Documents.Clean(Page("Mise en ceuvre").Replace("<meta>", "<title>x</title>", StringComparison.Ordinal));
        Assert.Matches(
            "</title><meta name=\"ocr-post-correction\" content=\"OcrFrench [0-9.]+; level=balanced; model=[0-9a-f]{16}\" /></head>",
            cleaned);
    }

    [Fact]
    public void Words_are_cut_and_joined_with_their_boxes()
    {
        string cleaned = Words.Documents.Clean(Page("au milieu dela nuit"));
        Assert.Contains("<span class='ocrx_word' id='w2' title='bbox 200 0 218 9'>de</span> <span class='ocrx_word' id='w2_2' title='bbox "
            + "223 0 240 9'>la</span>", cleaned, StringComparison.Ordinal);
        cleaned = Words.Documents.Clean(Page("avec une gra vité profonde"));
        Assert.Contains("<span class='ocrx_word' id='w2' title='bbox 200 0 340 9; x_wconf 9; x_ocrfrench_read gra%20vité'>gravité</span>\n"
            + "<span class='ocrx_word' id='w4'", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_a_letter_is_put_together()
    {
        string page = Page("M i s e").Replace("\n", "", StringComparison.Ordinal).Replace("<meta>", "<meta>\n", StringComparison.Ordinal);
        Assert.Equal("Mise", Words.Documents.Parse(page).Text);
        Assert.Equal("Mise en œuvre", Words.Documents.Parse(Page("Mise en œuvre").Replace("\n", "", StringComparison.Ordinal)).Text);
    }

    /// <summary>Some programs write lines that are not divided into words, or some that are and some that are not.</summary>
    [Fact]
    public void A_line_without_words_is_one_text()
    {
        string page = "<html><head><meta></head><body><div class='ocr_page'><p class='ocr_par'><span class='ocr_line' id='l1' title='bbox "
            + "1 2 3 4; x_confs 1 2'>Mise en <b>ceuvre</b> du&#160;Plan,\n dès l&rsquo;aube, au milieu dela nuit</span><br>"
            + "<span class='ocrx_line'><span class='ocrx_word'>Il</span> <span class='ocrx_word'>dort.</span></span> <span "
            + "class='ocr_line'> </span><span class='ocr_line'>Le chat.</span></p></div></body></html>";
        Assert.Equal("Mise en ceuvre du\u00a0Plan,  dès l’aube, au milieu dela nuit\nIl dort.\nLe chat.", Words.Documents.Parse(page).Text);
        string cleaned = Words.Documents.Clean(page);
        Assert.Contains("x_ocrfrench_read ", cleaned, StringComparison.Ordinal);
        Assert.Contains(
            ">Mise en <b>œuvre</b> du&#160;Plan,\n dès l&rsquo;aube, au milieu de la nuit</span><br>", cleaned, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body><div class='ocr_page'><span class='ocrx_word'>Mise")]
    [InlineData("<html><body><div class='ocr_page'><span class='ocrx_word'>Mise</span>")]
    public void A_page_that_ends_too_early_is_refused(string page) =>
        Assert.Equal(DocumentProblem.XmlTruncated, Assert.Throws<DocumentException>(() => Words.Documents.Parse(page)).Problem);

    private static string Page(string text) => "<html><head><meta></head><body><div class='ocr_page'><span class='ocr_line'>\n"
        + string.Join('\n', text.Split(' ').Select(static (word,
            i) => $"<span class='ocrx_word' id='w{i}' title='bbox {i * 100} 0 {i * 100 + word.Length * 10} 9; x_wconf 9'>{word}</span>"))
        + "\n</span></div></body></html>";
}
