using System.Text;

namespace OcrFrench.EndToEnd.Tests;

public sealed class ReportTests : TemporaryFolder
{
    [Fact]
    public void A_cleaned_folder_has_a_report_in_a_file_or_on_standard_output()
    {
        Write("fonds/1912/page.txt", "La Mise en ceuvre du Plan par 1’Assemblée.\n");
        Assert.Equal(0, OcrFrenchTool.Run("clean", At("fonds"), "-o", At("propre"), "-q").ExitCode);
        ToolRun file = OcrFrenchTool.Run("report", At("propre"), "-o", At("r/report.html"));
        Assert.Equal((0, "", ""), (file.ExitCode, file.Output, file.Error));
        string page = Read("r/report.html");
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("<del>ceuvre</del> <ins>œuvre</ins>", page, StringComparison.Ordinal);
        Assert.Contains("1912/page.txt", page, StringComparison.Ordinal);
        Assert.Equal(page, OcrFrenchTool.Run("report", At("propre")).Output);
        Assert.Contains("<html lang=\"fr\">", Encoding.UTF8.GetString(OcrFrenchTool.RunIn("fr_FR.UTF-8", [], "report", At("propre")).Bytes),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_was_not_cleaned_has_none()
    {
        Write("fonds/page.txt", "Le chat dort.");
        ToolRun run = OcrFrenchTool.Run("report", At("fonds"), "-o", At("report.html"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("this folder was not written by clean", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("report.html")));
    }
}
