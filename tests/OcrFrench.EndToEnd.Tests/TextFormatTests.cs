using System.Text;
using OcrFrench.Documents.Tests.Docx;
using OcrFrench.Tests.Repository;

namespace OcrFrench.EndToEnd.Tests;

/// <summary>DOCX, PDF, TEI, HTML and Markdown through all that the command does with documents.</summary>
public sealed class TextFormatTests : TemporaryFolder
{
    private const string Body = "<w:p><w:r><w:t>La mise en ceuvre du traité est votée par 1’Assemblée nationale.</w:t></w:r></w:p>";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_docx_is_cleaned_taken_back_and_made_again(bool isTracked)
    {
        string docx = At("a.docx"), clean = At("b.docx"), log = At("log.jsonl");
        File.WriteAllBytes(docx, DocxFiles.Of(Body));
        string[] options = isTracked ? ["--track-changes"] : [];
        Assert.Equal((0, $"{docx} → {clean}: 2 changes\n"),
            Of(OcrFrenchTool.Run(["clean", docx, "-o", clean, "--changes", log, .. options])));
        Assert.Equal(isTracked, DocxFiles.Body(File.ReadAllBytes(clean)).Contains("w:author=\"OcrFrench\"", StringComparison.Ordinal));
        Assert.Equal(0, OcrFrenchTool.Run("undo", log, "-o", At("again.docx")).ExitCode);
        Assert.Equal(File.ReadAllBytes(docx), File.ReadAllBytes(At("again.docx")));
        Assert.Equal(0, OcrFrenchTool.Run("apply", log, "-o", At("made.docx")).ExitCode);
        Assert.Equal(File.ReadAllBytes(clean), File.ReadAllBytes(At("made.docx")));
        Assert.Equal(0, OcrFrenchTool.Run("review", log, "-o", At("review")).ExitCode);
        Assert.Contains("Assemblée", File.ReadAllText(At("review/page.html")), StringComparison.Ordinal);
        Assert.Equal(0, OcrFrenchTool.Run("evaluate", Write("truth.txt", "La mise en œuvre du traité est votée par l’Assemblée nationale."),
            docx, clean).ExitCode);
    }

    /// <summary>A reading that a reviewer chose is written, and what was packed before still comes back.</summary>
    [Fact]
    public void A_decision_about_a_docx_is_followed_and_taken_back()
    {
        string docx = At("a.docx"), log = At("log.jsonl"), made = At("made.docx");
        File.WriteAllBytes(docx, DocxFiles.Of(Body));
        OcrFrenchTool.Run("clean", docx, "-o", At("b.docx"), "--changes", log);
        string decisions = Write("decisions.json", "{ \"version\": 1, \"decisions\": [" + System.Text.Json.JsonSerializer.Serialize(new
        {
            original = "ceuvre",
            replacement = "cuivre",
            decision = "accept",
            at = new[] { new { document = docx, start = 11 } },
        }) + "] }");
        ToolRun run = OcrFrenchTool.Run("apply", log, "--decisions", decisions, "-o", made, "--changes", At("new.jsonl"));
        Assert.Equal((0, "La mise en cuivre du traité est votée par l’Assemblée nationale."),
            (run.ExitCode, DocxFiles.Parse(File.ReadAllBytes(made)).Text));
        Assert.Equal(0, OcrFrenchTool.Run("undo", At("new.jsonl"), made, "-o", At("again.docx")).ExitCode);
        Assert.Equal(File.ReadAllBytes(docx), File.ReadAllBytes(At("again.docx")));
    }

    [Fact]
    public void The_text_of_a_pdf_is_cleaned_and_the_pdf_stays()
    {
        string pdf = At("lettre.pdf"), text = At("out/lettre.txt"), log = At("log.jsonl");
        File.Copy(House.Path("testdata", "pdf", "lettre.pdf"), pdf);
        Directory.CreateDirectory(At("out"));
        Assert.Equal((0, $"{pdf} → {text}: 3 changes\n"), Of(OcrFrenchTool.Run("clean", pdf, "-o", At("out"), "--changes", log)));
        Assert.StartsWith("La mise en œuvre du traité\n\nLe Conseil a décidé que le traité serait voté par "
            + "l’Assemblée\nnationale au milieu "
            + "de la nuit", File.ReadAllText(text), StringComparison.Ordinal);
        Assert.Equal(0, OcrFrenchTool.Run("apply", log, "-o", At("made.txt")).ExitCode);
        Assert.Equal(File.ReadAllText(text), File.ReadAllText(At("made.txt")));
        Assert.Equal(0, OcrFrenchTool.Run("review", log, "-o", At("review")).ExitCode);
        Assert.Equal(0, OcrFrenchTool.Run("undo", log, "-o", At("raw.txt")).ExitCode);
        Assert.Contains("mise en ceuvre", File.ReadAllText(At("raw.txt")), StringComparison.Ordinal);
        Assert.Equal(0, OcrFrenchTool.Run("clean", pdf, "--to", "hocr", "-o", At("out")).ExitCode);
        Assert.Contains("x_ocrfrench_read ceuvre", File.ReadAllText(At("out/lettre.hocr")), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(House.Path("testdata", "pdf", "lettre.pdf")), File.ReadAllBytes(pdf));
    }

    [Fact]
    public void What_makes_no_sense_with_a_pdf_is_refused()
    {
        string pdf = House.Path("testdata", "pdf", "lettre.pdf"), text = Write("a.txt", "Le chat dort.\n");
        ToolRun inPlace = OcrFrenchTool.Run("clean", "-i", pdf), to = OcrFrenchTool.Run("clean", text, "--to", "alto");
        Assert.Equal((1, 1), (inPlace.ExitCode, to.ExitCode));
        Assert.StartsWith(pdf + " is a PDF, which is not changed", inPlace.Error, StringComparison.Ordinal);
        Assert.StartsWith("--to is for PDF files only.", to.Error, StringComparison.Ordinal);
        string images = At("b.pdf");
        File.WriteAllBytes(images, Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(File.ReadAllBytes(pdf)).Replace(
            "Tj", "TJ", StringComparison.Ordinal).Replace("<", "[", StringComparison.Ordinal)));
        Assert.Equal(2, OcrFrenchTool.Run("clean", images).ExitCode);
    }

    [Fact]
    public void Each_is_known_in_a_folder()
    {
        Directory.CreateDirectory(At("in"));
        File.WriteAllBytes(At("in/a.docx"), DocxFiles.Of(Body));
        File.WriteAllBytes(At("in/b.docx"), DocxFiles.Zip(("[Content_Types].xml", "<Types/>"), ("_rels/.rels", "<R/>"),
            ("xl/a.xml", "<x/>")));
        Write("in/c.md", "# La mise en ceuvre\n\n`mise en ceuvre`\n");
        Write("in/d.html", "<html><body><p>La mise en ceuvre<code>ceuvre</code></p></body></html>");
        Write("in/e.xml", "<TEI><teiHeader><title>ceuvre</title></teiHeader><text><p>La mise en ceuvre</p></text></TEI>");
        File.Copy(House.Path("testdata", "pdf", "lettre.pdf"), At("in/f.pdf"));
        Write("in/g.xml", Abbyy("La mise en ceuvre"));
        Write("in/h.xml", "<document><p>La mise en ceuvre</p></document>");
        ToolRun run = OcrFrenchTool.Run("clean", At("in"), "-o", At("out"));
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal("La mise en œuvre du traité est votée par l’Assemblée "
            + "nationale.", DocxFiles.Parse(File.ReadAllBytes(At("out/a.docx"))).Text);
        Assert.Equal("# La mise en œuvre\n\n`mise en ceuvre`\n", File.ReadAllText(At("out/c.md")));
        Assert.Equal("<html><body><p>La mise en œuvre<code>ceuvre</code></p></body></html>", File.ReadAllText(At("out/d.html")));
        Assert.Equal("<TEI><teiHeader><title>ceuvre</title></teiHeader><text><p>La mise en œuvre</p></text></TEI>",
            File.ReadAllText(At("out/e.xml")));
        Assert.True(File.Exists(At("out/f.pdf.txt")));
        Assert.Contains(">œ</charParams><charParams>u<", File.ReadAllText(At("out/g.xml")), StringComparison.Ordinal);
        Assert.False(File.Exists(At("out/b.docx")) || File.Exists(At("out/f.pdf")) || File.Exists(At("out/h.xml")));
        Assert.Contains("office 1, xml 1", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, OcrFrenchTool.Run("undo", At("out")).ExitCode);
        Assert.Equal(File.ReadAllBytes(At("in/a.docx")), File.ReadAllBytes(At("out/a.docx")));
        Assert.Equal(File.ReadAllBytes(At("in/g.xml")), File.ReadAllBytes(At("out/g.xml")));
    }

    [Fact]
    public void Letters_of_ABBYY_change_are_reviewed_taken_back_and_made_again()
    {
        string page = Write("page.xml", Abbyy("La mise en ceuvre par 1’Assemblée")), clean = At("clean.xml"), log = At("log.jsonl");
        Assert.Equal((0, $"{page} → {clean}: 2 changes\n"), Of(OcrFrenchTool.Run("clean", page, "-o", clean, "--changes", log)));
        string cleaned = File.ReadAllText(clean);
        Assert.Contains("\"format\": \"abbyy\"", File.ReadAllText(log), StringComparison.Ordinal);
        Assert.Equal(0, OcrFrenchTool.Run("review", log, "-o", At("review")).ExitCode);
        Assert.Contains("œuvre", File.ReadAllText(At("review/page.html")), StringComparison.Ordinal);
        Assert.Equal(0, OcrFrenchTool.Run("evaluate", Write("truth.txt", "La mise en œuvre par l’Assemblée\n"), page).ExitCode);
        Assert.Equal(0, OcrFrenchTool.Run("undo", log).ExitCode);
        Assert.Equal(File.ReadAllText(page), File.ReadAllText(clean));
        Assert.Equal(0, OcrFrenchTool.Run("apply", log).ExitCode);
        Assert.Equal(cleaned, File.ReadAllText(clean));
        Assert.Equal(cleaned, OcrFrenchTool.Run("clean", page, "--format", "abbyy").Output);
    }

    private static string Abbyy(string line) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document xmlns=\"http://www.abbyy.com/FineReader_xml/FineReader10-schema-v1.xml\">"
            + "<page><block><text><par><line><formatting>"
            + string.Concat(line.Select(static letter => $"<charParams>{letter}</charParams>"))
            + "</formatting></line></par></text></block></page></document>\n";

    private static (int, string) Of(ToolRun run) => (run.ExitCode, run.Error);
}
