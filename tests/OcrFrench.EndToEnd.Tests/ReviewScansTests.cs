using System.Diagnostics;
using OcrFrench.Tests.Repository;

namespace OcrFrench.EndToEnd.Tests;

/// <summary>Scans on pages of review, on a machine where neither Tesseract nor Leptonica is installed.</summary>
public sealed class ReviewScansTests : TemporaryFolder
{
    [Fact]
    public void Scans_are_shown_without_any_library_of_the_system()
    {
        Clean();
        File.Copy(House.Path("testdata", "newspaper", "page.png"), At("page.png"));
        Assert.DoesNotContain("Leptonica", Review(), StringComparison.Ordinal);
        string page = File.ReadAllText(At("review/page.html"));
        Assert.Contains("<main id=\"main\" class=\"strips\">", page, StringComparison.Ordinal);
        // The first bytes of a PNG, in the letters of Base64.
        Assert.InRange(page.Split("\"iVBORw0KGgo").Length - 1, 20, 60);
    }

    [Fact]
    public void A_damaged_scan_is_said_and_the_page_written_without()
    {
        Clean();
        File.WriteAllBytes(At("page.png"), File.ReadAllBytes(House.Path("testdata", "newspaper", "page.png"))[..9000]);
        Assert.Contains("page.png, page 1: is damaged or cut short", Review(), StringComparison.Ordinal);
        Assert.Contains("<main id=\"main\">", File.ReadAllText(At("review/page.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_Leptonica_opens_is_named_as_such()
    {
        Clean();
        File.WriteAllBytes(At("page.png"), [0, 0, 0, 12, .. "jP  \r\n\u0087\n"u8, .. new byte[40]]);
        Assert.Contains("Leptonica is not installed", Review(), StringComparison.Ordinal);
    }

    private void Clean()
    {
        File.Copy(House.Path("testdata", "newspaper", "ocr-eng.alto.xml"), At("page.xml"));
        Assert.Equal(0, OcrFrenchTool.Run("clean", At("page.xml"), "-o", At("clean.xml"), "--changes", At("log.jsonl")).ExitCode);
    }

    private string Review()
    {
        Directory.CreateDirectory(At("nothing"));
        Process process = OcrFrenchTool.Start(
            "C", new Dictionary<string, string> { ["OCRFRENCH_TESSERACT"] = At("nothing") }, "review", At("log.jsonl"), "-o", At("review"));
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error);
        return output.Result + error;
    }
}
