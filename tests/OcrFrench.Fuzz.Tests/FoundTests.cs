using System.Text;
using OcrFrench.Documents;
using OcrFrench.Rules;
using OcrFrench.Tests;

namespace OcrFrench.Fuzz.Tests;

/// <summary>What fuzzing has found: as small as it gets, and mended.</summary>
public class FoundTests
{
    [Theory]
    [InlineData("{\"\\uD800\":1}")]
    [InlineData("{\"a\":{\"\\uDC00\":1},\"log\":1}")]
    public void A_log_with_half_a_surrogate_pair_in_a_name_is_refused(string line) =>
        Assert.Equal(ChangeLogProblem.NotJson, Refused(Encoding.UTF8.GetBytes(line)).Problem);

    [Fact]
    public void A_log_that_is_no_Utf8_is_refused() =>
        Assert.Equal(ChangeLogProblem.NotJson, Refused([.. "{\"log\":1,\"document\":\""u8, 0xDF, .. "\"}"u8]).Problem);

    [Fact]
    public void What_an_encoding_cannot_write_leaves_its_Cdata_section()
    {
        byte[] page = Encoding.Latin1.GetBytes(
            "<?xml version='1.0' encoding='ISO-8859-1'?><PcGts><Page><TextRegion id='a'><TextLine id='l'><TextEquiv><Unicode><![CDATA[la "
                + "\u00EAtre, Mise en ceuvre]]></Unicode></TextEquiv></TextLine></TextRegion></Page></PcGts>");
        OcrDocumentResult result = OcrDocument.Parse(page, "a.xml").Clean(OcrCleaner.Default);
        Assert.Contains("Mise en œuvre", result.Analysis.Text, StringComparison.Ordinal);
        Assert.Contains("Mise en ]]>&#339;<![CDATA[uvre]]>", Encoding.Latin1.GetString(result.ToArray()), StringComparison.Ordinal);
        Assert.Equal(result.Analysis.Text, OcrDocument.Parse(result.ToArray(), "b.xml").Text);
    }

    [Fact]
    public void What_looks_like_Cdata_in_an_attribute_is_none()
    {
        byte[] page = Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='ISO-8859-1'?><html title=\"<![CDATA[\"><body><span "
            + "class='ocr_line'><span class='ocrx_word'>la</span> <span class='ocrx_word'>m\u00EAme</span> <span "
            + "class='ocrx_word'>ceuvre</span></span></body></html>");
        byte[] cleaned = OcrDocument.Parse(page, "a.html", OcrDocumentFormat.Hocr).Clean(OcrCleaner.Default).ToArray();
        Assert.Contains(">&#339;uvre<", Encoding.Latin1.GetString(cleaned), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_is_never_closed_ends_before_what_closes_all_around_it()
    {
        byte[] page = Encoding.UTF8.GetBytes("<!DOCTYPE html><html><body><span class='ocrx_word'>avec</span> <span "
            + "class='ocrx_word'>une</span> <span class='ocrx_word'>gra</span> <b class='ocrx_word'>vité<i></html>");
        OcrDocumentResult result = OcrDocument.Parse(page, "a.html").Clean(OcrCleaner.Default);
        Assert.Equal("avec une gravité", result.Analysis.Text);
        Assert.Equal("avec une gravité", OcrDocument.Parse(result.ToArray(), "b.html").Text);
        Assert.EndsWith("</html>", Encoding.UTF8.GetString(result.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_ampersand_does_not_begin_a_reference_when_what_stands_behind_it_changes()
    {
        OcrDocumentResult result = OcrDocument.Parse(Encoding.UTF8.GetBytes(
            "<!DOCTYPE html><html>é<b class='ocrx_word'>&rs\u200Bquo;</b></html>"), "a.html",
            OcrDocumentFormat.Hocr).Clean(OcrCleaner.Create(new OcrCleanerOptions { Level = CleaningLevel.Thorough }));
        Assert.Equal("&rsquo;", result.Analysis.Text);
        Assert.Equal("&rsquo;", OcrDocument.Parse(result.ToArray(), "b.html", OcrDocumentFormat.Hocr).Text);
    }

    [Fact]
    public void What_looks_like_a_reference_in_Cdata_is_left_there_once()
    {
        byte[] page = [.. "<?xml version='1.0' encoding='ISO-8859-1'?><!DOCTYPE html><html "u8, 0xE9,
            .. "><span class='ocrx_word'><![CDATA[&#33;\u00C3\u00A9[ceuvre]]></span></html>"u8];
        OcrDocumentResult result = OcrDocument.Parse(page, "a.html", OcrDocumentFormat.Hocr).Clean(OcrCleaner.Default);
        Assert.Equal(result.Analysis.Text, OcrDocument.Parse(result.ToArray(), "b.html", OcrDocumentFormat.Hocr).Text);
    }

    [Fact]
    public void A_reference_further_on_does_not_close_an_ampersand()
    {
        OcrDocumentResult result = OcrDocument.Parse(Encoding.UTF8.GetBytes(
            "<!DOCTYPE html><html><b class='ocrx_word'>ma</b> <b class='ocrx_word'>h&ocirc &amp m&#233;re</b></html>"), "a.html",
            OcrDocumentFormat.Hocr).Clean(OcrCleaner.Default);
        Assert.Contains("mère", result.Analysis.Text, StringComparison.Ordinal);
        Assert.Equal(result.Analysis.Text, OcrDocument.Parse(result.ToArray(), "b.html", OcrDocumentFormat.Hocr).Text);
    }

    [Fact]
    public void Letters_of_Windows_in_a_page_that_says_it_is_Latin_1_are_written_as_they_were()
    {
        byte[] page = [.. Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='ISO-8859-1'?><alto><Layout><Page><PrintSpace><TextBlock>"
            + "<TextLine><String CONTENT=\"au\"/><SP/><String CONTENT=\"milieu\"/><SP/><String "), 0x80, .. Encoding.Latin1.GetBytes(
            "=\"\" CONTENT=\"dela\"/><SP/><String CONTENT=\"nuit\"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>")];
        OcrDocumentResult result = OcrDocument.Parse(page, "a.xml").Clean(OcrCleaner.Default);
        Assert.Equal("au milieu de la nuit", result.Analysis.Text);
        Assert.Equal("au milieu de la nuit", OcrDocument.Parse(result.ToArray(), "b.xml").Text);
    }

    [Fact]
    public void A_message_quotes_no_more_of_a_field_than_a_person_reads()
    {
        Assert.InRange(Assert.Throws<DocumentException>(() => OcrDocument.Parse(
            Encoding.UTF8.GetBytes("<" + new string('é', 5000)), "a.xml")).Message.Length, 20, 300);
        byte[] table = Encoding.UTF8.GetBytes(
            "level\tpage_num\tblock_num\t\n5\t1\t1\t1\t1\t1\t" + new string('x', 5000) + "\t0\t40\t20\t96.5\tMise\n");
        Assert.InRange(
            Assert.Throws<DocumentException>(() => OcrDocument.Parse(table, "a.tsv", OcrDocumentFormat.Tsv)).Message.Length, 20, 300);
    }

    [Fact]
    public void Words_of_a_table_are_numbered_from_nothing_at_least()
    {
        byte[] table = Encoding.UTF8.GetBytes("level\tpage_num\tblock_num\t\n" + string.Concat(((string[])["avec", "une", "gra", "vité",
            "profonde"]).Select(static (word, i) => $"5\t1\t1\t1\t2\t{(i == 4 ? 0 : i + 1)}\t2147483647\t0\t9\t0\t0\t{word}\n")));
        OcrDocumentResult result = OcrDocument.Parse(table, "a.tsv", OcrDocumentFormat.Tsv).Clean(OcrCleaner.Default);
        Assert.Contains("gravité", result.Analysis.Text, StringComparison.Ordinal);
        Assert.Equal(result.Analysis.Text, OcrDocument.Parse(result.ToArray(), "b.tsv", OcrDocumentFormat.Tsv).Text);
    }

    [Fact]
    public void A_repair_stays_one_when_its_apostrophe_is_set()
    {
        OcrCleaner french = OcrCleaner.Create(new OcrCleanerOptions { Typography = Typography.French });
        Assert.Contains(french.Analyze("Il regardait 1'eglise de loin, et l'ingé6nieur.").Corrections, static correction =>
            correction.Replacement.Contains('’', StringComparison.Ordinal) && correction.Kind != CorrectionKind.Typography);
    }

    [Theory]
    [InlineData("l\u00E0 e\uDF65euf")]
    [InlineData("la m\uD83Dére")]
    [InlineData("la 40＊\uFFFF2 de ce peintre, son 40＊2 et ses 402*")]
    public void Halves_of_pairs_stay(string text) => Invariants.Check(OcrCleaner.Default, text);

    [Fact]
    public void Huge_counts_of_a_profile_are_refused()
    {
        string sound = Encoding.UTF8.GetString(CollectionProfile.Empty.ToJson());
        Assert.Equal(0, CollectionProfile.Parse(Encoding.UTF8.GetBytes(sound), "a.json").EstimatedDamage);
        string huge = sound.Replace("\"allAccents\":[0,0,0]", "\"allAccents\":[9223372036854775807,1,1]", StringComparison.Ordinal);
        Assert.NotEqual(sound, huge);
        Assert.Throws<CollectionProfileException>(() => CollectionProfile.Parse(Encoding.UTF8.GetBytes(huge), "a.json"));
    }

    [Fact]
    public void A_rival_that_no_token_can_hold_is_refused()
    {
        var file = new RuleFile(
            "a.rules", "rule a.b\n kind Letters\n match q => x\n rivals " + new string('b', 1000) + "\n fix a => b\n keep c\n");
        RuleFormatException error = Assert.Throws<RuleFormatException>(() => RuleSet.Compile([file]));
        Assert.Equal((4, "a.b"), (error.Line, error.Rule));
    }

    private static ChangeLogException Refused(byte[] log) =>
        Assert.Throws<ChangeLogException>(() => ChangeLog.Read(new MemoryStream(log), "log.jsonl").ToList());
}
