using System.Text;

namespace OcrFrench.EndToEnd.Tests;

/// <summary>Files whose text has to be extracted first: the message says what they are and what to do.</summary>
public sealed class OtherContentTests : TemporaryFolder
{
    private const string Pdf = "%PDF-1.7\n%âãÏÓ\n";

    [Theory]
    [InlineData(Pdf, "en", ": a damaged PDF, or not one at all.")]
    [InlineData(Pdf, "fr", " : un PDF abîmé, ou pas un PDF.")]
    [InlineData("\u0089PNG\r\n\u001A\n", "en",
        " is an image (PNG), and only text, JSON lines, ALTO, PAGE, hOCR, TSV, SRT, WebVTT, DOCX, TEI, HTML, Markdown and "
            + "ABBYY XML can be cleaned. Have it read: “ocrfrench read”")]
    [InlineData("\u0089PNG\r\n\u001A\n", "fr", " est une image (PNG) ; seuls du texte")]
    [InlineData("ÐÏ\u0011à¡±\u001Aá\0", "fr", " est un document bureautique (DOC, XLS ou PPT) ; seuls du texte")]
    [InlineData(
        "\u001F\u008B\b\0", "en", " is an archive (gzip), and only text, JSON lines, ALTO, PAGE, hOCR, TSV, SRT, WebVTT, "
            + "DOCX, TEI, HTML, Markdown and ABBYY XML can be cleaned. Unpack it")]
    public void The_message_says_what_it_is_and_what_to_do(string start, string language, string expected)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(start);
        string file = At("notes.txt");
        File.WriteAllBytes(file, bytes);
        ToolRun run = OcrFrenchTool.RunIn(language, [], "clean", file);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(file + expected, run.Error, StringComparison.Ordinal);

        run = OcrFrenchTool.RunIn(language, bytes, "clean");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith((language == "fr" ? "entrée standard" : "standard input") + expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_folder_they_are_left_alone_and_said_once_for_each_kind()
    {
        Write("in/a.txt", "La mise en ceuvre des résolutions.\n");
        File.WriteAllBytes(At("in/b.pdf"), Collections.EmptyPdf.Bytes);
        File.WriteAllBytes(At("in/c.txt"), Collections.EmptyPdf.Bytes);
        File.WriteAllBytes(At("in/d.doc"), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        ToolRun run = OcrFrenchTool.Run("clean", At("in"), "-o", At("out"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "3 files left alone, not documents: office 1, pdf 2\n  office: Save it as DOCX or as plain "
                + "text", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            "\n  pdf: It has no text: have its pages read (ocrfrench read x.pdf -o x.txt).", run.Error, StringComparison.Ordinal);
    }
}
