using System.Text;
using OcrFrench.Tests.Repository;

namespace OcrFrench.EndToEnd.Tests.Collections;

/// <summary>PDF in a folder that is cleaned: its text, beside a text of the same name.</summary>
public sealed class CollectionPdfTests : TemporaryFolder
{
    private static readonly string s_letter = House.Path("testdata", "pdf", "lettre.pdf");

    [Fact]
    public void The_text_of_each_is_cleaned_as_that_of_one_that_is_named()
    {
        Write("fonds/a/lettre.txt", "Le chat dort.\n");
        File.Copy(s_letter, At("fonds/a/lettre.pdf"));
        File.WriteAllBytes(At("fonds/scan.pdf"), EmptyPdf.Bytes);
        ToolRun run = Clean(0);
        Assert.Contains("1 file left alone, not a document: pdf 1", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a/lettre.pdf.txt", "a/lettre.txt"], Files("out"));
        string text = Read("out/a/lettre.pdf.txt");
        Assert.Equal(OcrFrenchTool.Run("clean", s_letter).Output, text);
        Assert.Contains("\"file\":\"a/lettre.pdf\",\"format\":\"text\",\"output\":\"a/lettre.pdf.txt\"", Read("out/.ocrfrench/journal"),
            StringComparison.Ordinal);
        Assert.Equal(0, OcrFrenchTool.Run("report", At("out"), "-o", At("report.html")).ExitCode);
        Assert.Contains("lettre.pdf", Read("report.html"), StringComparison.Ordinal);
        // What is corrected is shown in its line.
        Assert.Contains("class=\"around\"", Read("report.html"), StringComparison.Ordinal);

        Assert.Contains("everything is done", Clean(0).Error, StringComparison.OrdinalIgnoreCase);
        File.Delete(At("out/a/lettre.pdf.txt"));
        Clean(0);
        Assert.Equal(text, Read("out/a/lettre.pdf.txt"));

        Assert.Equal(0, OcrFrenchTool.Run("undo", At("out")).ExitCode);
        Assert.Equal(OcrFrenchTool.Run("clean", s_letter, "--kinds", "layout").Output, Read("out/a/lettre.pdf.txt"));
        Assert.Equal(0, OcrFrenchTool.Run("apply", At("out")).ExitCode);
        Assert.Equal(text, Read("out/a/lettre.pdf.txt"));
        Assert.Equal(File.ReadAllBytes(s_letter), File.ReadAllBytes(At("fonds/a/lettre.pdf")));
    }

    [Fact]
    public void A_changed_pdf_is_cleaned_anew_and_nothing_else()
    {
        Directory.CreateDirectory(At("fonds"));
        File.Copy(s_letter, At("fonds/lettre.pdf"));
        Clean(0);
        File.SetLastWriteTimeUtc(At("fonds/lettre.pdf"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Contains("everything is done", Clean(0).Error, StringComparison.OrdinalIgnoreCase);
        File.WriteAllBytes(At("fonds/lettre.pdf"), EmptyPdf.Bytes);
        Assert.Contains("pdf 1", Clean(0).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_and_what_has_no_place_is_said()
    {
        Write("fonds/lettre.pdf.txt", "Le chat dort.\n");
        File.Copy(s_letter, At("fonds/lettre.pdf"));
        File.WriteAllBytes(At("fonds/rompu.pdf"), Encoding.ASCII.GetBytes("%PDF-1.4\nrubbish"));
        ToolRun run = Clean(2);
        Assert.Contains($"{At("fonds/lettre.pdf")}: its text would be written where that of {At("fonds/lettre.pdf.txt")} goes.", run.Error,
            StringComparison.Ordinal);
        Assert.Contains("rompu.pdf: a damaged PDF", run.Error, StringComparison.Ordinal);
        Assert.Equal("Le chat dort.\n", Read("out/lettre.pdf.txt"));
        Assert.Contains("prendrait la place", OcrFrenchTool.RunIn("fr_FR.UTF-8", [], "clean", At("fonds"), "-o", At("autre")).Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_file_takes_the_output_name_of_a_pdf_and_gives_it_back()
    {
        Directory.CreateDirectory(At("fonds"));
        File.Copy(s_letter, At("fonds/lettre.pdf"));
        Clean(0);
        string text = Read("out/lettre.pdf.txt");
        Write("fonds/lettre.pdf.txt", "Le chat dort.\n");
        Assert.Contains($"{At("fonds/lettre.pdf")}: its text would be written where", Clean(2).Error, StringComparison.Ordinal);
        Assert.Equal("Le chat dort.\n", Read("out/lettre.pdf.txt"));
        File.Delete(At("fonds/lettre.pdf.txt"));
        Clean(0);
        Assert.Equal(text, Read("out/lettre.pdf.txt"));
    }

    [Fact]
    public void A_folder_may_have_the_name_that_the_text_of_a_pdf_would_have()
    {
        Write("fonds/lettre.pdf.txt/page.txt", "Le chat dort.\n");
        File.Copy(s_letter, At("fonds/lettre.pdf"));
        Assert.Contains($"{At("fonds/lettre.pdf")}: its text would be written where", Clean(2).Error, StringComparison.Ordinal);
        Assert.Equal("Le chat dort.\n", Read("out/lettre.pdf.txt/page.txt"));
    }

    [Fact]
    public void Options_about_text_encodings_do_not_affect_them()
    {
        Directory.CreateDirectory(At("fonds"));
        File.Copy(s_letter, At("fonds/lettre.pdf"));
        File.WriteAllBytes(At("fonds/note.txt"), Encoding.Latin1.GetBytes("Le chat a été là.\n"));
        string[] encoding = ["--encoding", "windows-1252"];
        ToolRun run = OcrFrenchTool.Run(["clean", At("fonds"), "-o", At("out"), .. encoding]);
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("pdf", run.Error, StringComparison.Ordinal);
        string text = OcrFrenchTool.Run("clean", s_letter).Output;
        Assert.Contains("é", text, StringComparison.Ordinal);
        Assert.Equal(text, Read("out/lettre.pdf.txt"));
        Assert.Equal(text, OcrFrenchTool.Run(["clean", s_letter, .. encoding]).Output);
        Assert.Equal(File.ReadAllBytes(At("fonds/note.txt")), File.ReadAllBytes(At("out/note.txt")));
    }

    private ToolRun Clean(int exitCode)
    {
        ToolRun run = OcrFrenchTool.Run("clean", At("fonds"), "-o", At("out"));
        Assert.Equal(exitCode, run.ExitCode);
        return run;
    }

    private string[] Files(string folder) =>
    [
        .. Directory.GetFiles(At(folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(At(folder), file).Replace('\\', '/'))
            .Where(static file => !file.StartsWith(".ocrfrench", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];
}
