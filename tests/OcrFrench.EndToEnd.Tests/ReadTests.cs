using System.Text;
using OcrFrench.Tesseract.Tests;
using OcrFrench.Tests.Repository;

namespace OcrFrench.EndToEnd.Tests;

public class ReadTests : TemporaryFolder
{
    [EngineFact]
    public void A_scan_is_read_and_cleaned_to_standard_output()
    {
        ToolRun run = OcrFrenchTool.Run("read", Scan("newspaper"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("CHRONIQUE DU CANTON\n", run.Output, StringComparison.Ordinal);
        // Words that line ends cut are joined: by cleaning alone.
        Assert.Contains("plusieurs familles", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("plusieurs familles", OcrFrenchTool.Run("read", "--raw", Scan("newspaper")).Output.ReplaceLineEndings(" "),
            StringComparison.Ordinal);
    }

    [EngineFact]
    public void Several_forms_come_of_one_reading()
    {
        string scan = At("feuille.png");
        File.Copy(Scan("newspaper"), scan);
        ToolRun run = OcrFrenchTool.Run("read", scan, "--to", "text,alto,hocr,tsv,pdf", "-o", At("out/"), "--keep-images", At("images"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(5, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(["feuille.png", "images/feuille-0001.png", "out/feuille.alto.xml", "out/feuille.hocr", "out/feuille.pdf",
            "out/feuille.tsv", "out/feuille.txt"], Names().Select(static name => name.Replace('\\', '/')));
        Assert.Contains("SUBS_CONTENT=\"familles\"", Read("out/feuille.alto.xml"), StringComparison.Ordinal);
        Assert.Contains("softwareName>OcrFrench<", Read("out/feuille.alto.xml"), StringComparison.Ordinal);
        Assert.Contains(">CHRONIQUE<", Read("out/feuille.hocr"), StringComparison.Ordinal);
        Assert.Contains("\tCHRONIQUE\n", Read("out/feuille.tsv"), StringComparison.Ordinal);
        Assert.StartsWith("%PDF-1.7", Encoding.Latin1.GetString(File.ReadAllBytes(At("out/feuille.pdf"))), StringComparison.Ordinal);
    }

    [EngineFact]
    public void What_cannot_be_read_does_not_stop_the_rest()
    {
        string bad = Write("bad.png", "Ceci n’est pas une image."), good = At("good.png");
        File.Copy(Scan("newspaper"), good);
        ToolRun run = OcrFrenchTool.RunIn("fr_FR.UTF-8", [], "read", bad, At("none.tif"), good, "-o", At("out/"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{bad} : n’est pas une image d’un format connu.\n", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{At("none.tif")} : fichier ou dossier introuvable.\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 page, ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["bad.png", "good.png", "out/good.txt"], Names().Select(static name => name.Replace('\\', '/')));
    }

    [EngineFact]
    public void A_page_is_given_up_after_its_time()
    {
        ToolRun run = OcrFrenchTool.Run(
            "read", Scan("resolution"), Scan("resolution"), "--time-limit", "1", "--no-preparation", "--jobs", "2");
        // A machine may be quick enough; if it is not, each page says so.
        if (run.ExitCode == 0) Assert.NotEqual("", run.Output);
        else Assert.Contains("took longer than the time limit (1 s).", run.Error, StringComparison.Ordinal);
    }

    [EngineFact]
    public void Missing_data_of_a_language_are_a_wrong_setting()
    {
        ToolRun run = OcrFrenchTool.Run("read", Scan("prose"), "--lang", "xyz");
        Assert.Equal((4, ""), (run.ExitCode, run.Output));
        Assert.Contains("tesseract-ocr-xyz", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_library_is_a_wrong_setting_told_with_every_place()
    {
        ToolRun run = OcrFrenchTool.RunIn("fr_FR.UTF-8", [], "read", Scan("prose"), "--tesseract", At("none/"));
        Assert.Equal((4, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("La bibliothèque tesseract n’est pas installée", run.Error, StringComparison.Ordinal);
        Assert.Contains(At("none"), run.Error, StringComparison.Ordinal);
        Assert.Contains("Windows : winget install UB-Mannheim.TesseractOCR", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "-")]
    [InlineData("read", "a.png", "--to", "docx")]
    [InlineData("read", "a.png", "--to", "text,alto")]
    [InlineData("read", "a.png", "b.png", "--to", "alto")]
    [InlineData("read", "a.png", "b.png", "-o", "c.txt")]
    [InlineData("read", "x/a.png", "y/a.tif", "-o", "out/")]
    [InlineData("read", "a.pdf", "--to", "pdf", "-o", "a.pdf")]
    [InlineData("read", "a.png", "--deskew", "perhaps")]
    [InlineData("read", "a.png", "--jobs", "0")]
    [InlineData("read", "a.png", "--time-limit", "-1")]
    public void What_makes_no_sense_is_refused(params string[] arguments)
    {
        ToolRun run = OcrFrenchTool.Run(arguments);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("Try --help.\n", run.Error, StringComparison.Ordinal);
    }

    private static string Scan(string document) => House.Path("testdata", document, "page.png");
}
