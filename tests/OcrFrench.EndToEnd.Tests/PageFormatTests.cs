using System.Text;
using OcrFrench.Tests.Repository;

namespace OcrFrench.EndToEnd.Tests;

/// <summary><c>clean</c> with ALTO, PAGE and hOCR: what is shown, what is written, what is refused.</summary>
public sealed class PageFormatTests : TemporaryFolder
{
    private static readonly string s_alto = File.ReadAllText(House.Path("testdata", "newspaper", "ocr-eng.alto.xml"));

    [Fact]
    public void Alto_goes_to_a_folder_and_keeps_its_places()
    {
        string page = Write("page.xml", s_alto);
        ToolRun run = OcrFrenchTool.Run("clean", page, "-o", At("propre") + "/", "--changes", At("changes.jsonl"));
        Assert.Equal(0, run.ExitCode);
        string cleaned = Read(Path.Combine("propre", "page.xml"));
        Assert.Contains(
            "HPOS=\"321\" VPOS=\"357\" WIDTH=\"21\" HEIGHT=\"14\" WC=\"0.79\" CONTENT=\"où\"", cleaned, StringComparison.Ordinal);
        Assert.Contains("\"before\": \"ot\", \"after\": \"où\"", Read("changes.jsonl"), StringComparison.Ordinal);
        Assert.Equal(s_alto, Read("page.xml"));
    }

    [Fact]
    public void A_pipe_and_a_file_in_place_give_the_same()
    {
        string page = Write("page", s_alto);
        byte[] piped = OcrFrenchTool.RunIn("C", Encoding.UTF8.GetBytes(s_alto), "clean", "--format", "alto").Bytes;
        Assert.Equal(0, OcrFrenchTool.Run("clean", "-i", page).ExitCode);
        Assert.Equal(piped, File.ReadAllBytes(page));
        Assert.Equal(s_alto, Read("page.bak"));
        Assert.Equal(piped, OcrFrenchTool.RunIn("C", piped, "clean").Bytes);
    }

    [Theory]
    [InlineData("newspaper", "ocr-eng.alto.xml")]
    [InlineData("prose", "ocr-eng.alto.xml")]
    [InlineData("newspaper", "ocr-eng.hocr")]
    [InlineData("newspaper", "ocr-eng.tsv")]
    public void Undo_gives_the_page_back_to_the_byte_and_apply_makes_what_a_reviewer_left(string document, string file)
    {
        byte[] source = File.ReadAllBytes(House.Path("testdata", document, file));
        string page = At(file), log = At("changes.jsonl");
        File.WriteAllBytes(page, source);
        Assert.Equal(0, OcrFrenchTool.Run("clean", "-i", page, "--changes", log).ExitCode);
        byte[] cleaned = File.ReadAllBytes(page);
        Assert.NotEqual(source, cleaned);
        Assert.Equal(0, OcrFrenchTool.Run("undo", log).ExitCode);
        Assert.Equal(source, File.ReadAllBytes(page));
        Assert.Equal(0, OcrFrenchTool.Run("apply", log).ExitCode);
        Assert.Equal(cleaned, File.ReadAllBytes(page));

        // A reviewer takes every other change out.
        Assert.Equal(0, OcrFrenchTool.Run("undo", log).ExitCode);
        File.WriteAllLines(log, File.ReadAllLines(log).Where(static (_, line) => line % 2 == 0));
        string part = At("part.jsonl");
        Assert.Equal(0, OcrFrenchTool.Run("apply", log, "--changes", part).ExitCode);
        Assert.NotEqual(source, File.ReadAllBytes(page));
        Assert.NotEqual(cleaned, File.ReadAllBytes(page));
        Assert.Equal(0, OcrFrenchTool.Run("undo", part).ExitCode);
        Assert.Equal(source, File.ReadAllBytes(page));
    }

    [Fact]
    public void A_page_in_Latin_1_stays_in_it_and_can_be_undone()
    {
        byte[] source = Encoding.Latin1.GetBytes(
            s_alto.Replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"", StringComparison.Ordinal).Replace('’', '\''));
        string page = At("page.xml"), log = At("changes.jsonl");
        File.WriteAllBytes(page, source);
        Assert.Equal(0, OcrFrenchTool.Run("clean", "-i", page, "--changes", log, "--no-kinds", "punctuation").ExitCode);
        byte[] cleaned = File.ReadAllBytes(page);
        Assert.Contains("CONTENT=\"où\"", Encoding.Latin1.GetString(cleaned), StringComparison.Ordinal);
        string head = Read("changes.jsonl").Split('\n')[0];
        Assert.Contains("\"encoding\": \"iso-8859-1\"", head, StringComparison.Ordinal);
        Assert.Contains("\"kinds\": \"character,accent", head, StringComparison.Ordinal);
        Assert.Equal(0, OcrFrenchTool.Run("undo", log).ExitCode);
        Assert.Equal(source, File.ReadAllBytes(page));
        Assert.Equal(0, OcrFrenchTool.Run("apply", log).ExitCode);
        Assert.Equal(cleaned, File.ReadAllBytes(page));
    }

    [Fact]
    public void The_changes_of_the_text_are_shown()
    {
        ToolRun run = OcrFrenchTool.Run(
            "clean", "--diff", Write("page.hocr", File.ReadAllText(House.Path("testdata", "newspaper", "ocr-eng.hocr"))));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\n+", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ocrx_word", run.Output, StringComparison.Ordinal);
        // Each group of changes says where its first one stands, and each change of the log does.
        Assert.Matches(@"(?m)^@@ -3,\d+ \+3,\d+ @@ page 1, line 4, word_1_19$", run.Output);
        run = OcrFrenchTool.RunIn("fr_FR.UTF-8", [], "clean", "--diff-style", "inline", At("page.hocr"));
        Assert.Contains("\npage 1, ligne 10, word_1_56: ", run.Output, StringComparison.Ordinal);
        OcrFrenchTool.Run("clean", At("page.hocr"), "-o", At("out.hocr"), "--changes", At("log.jsonl"));
        Assert.Contains("\"line\": 10, \"page\": 1, \"element\": \"word_1_56\"", Read("log.jsonl"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<mets/>", "METS", "line 1")]
    [InlineData("<?xml version='1.0'?>\n<alto><Layout>", "the rest of the document is missing", "line 2")]
    [InlineData("level\tpage_num\tblock_num\tpar_num\n5\tau\n",
        "not a row of twelve columns as Tesseract writes them (“2”). Make the file again", "line 2")]
    [InlineData("<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY a 'x'>]><alto/>", "declares entities", "line 2")]
    public void What_cannot_be_read_is_named_and_the_others_are_done(string text, string why, string where)
    {
        string bad = Write("bad.xml", text), good = Write("good.xml", s_alto);
        ToolRun run = OcrFrenchTool.Run("clean", bad, good, "-o", At("propre") + "/");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(bad + ", " + where, run.Error, StringComparison.Ordinal);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        Assert.Equal(["bad.xml", "good.xml", Path.Combine("propre", "good.xml")], Names());
    }

    [Fact]
    public void A_format_other_than_the_stated_one_is_refused()
    {
        string page = Write("page.xml", s_alto);
        ToolRun run = OcrFrenchTool.Run("clean", "--format", "hocr", page);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("ALTO", run.Error, StringComparison.Ordinal);
    }
}
