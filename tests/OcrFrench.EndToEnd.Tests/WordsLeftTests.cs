using System.Text;
using System.Text.Json;

namespace OcrFrench.EndToEnd.Tests;

/// <summary>What was left as it is, because it is not French prose, is named wherever it is said what was done.</summary>
public sealed class WordsLeftTests : TemporaryFolder
{
    private const string Mixed = "La mise en ceuvre du plan a été décidée par l’Assemblée.\n"
        + "He did not know what the government wanted, and she would not have told him if she had known it.\n"
        + "Le comité a examiné la proposition, et l’a adoptée à l’unanimité.\n";

    private const string Rows = "nom;ceuvre;lieu\nDupont;piéces;Paris\nDurand;régle;Lyon\n";

    [Theory]
    [InlineData("en", ": 1 change; left as they are: 20 words of English\n")]
    [InlineData("fr", " : 1 changement ; laissés tels quels : 20 mots d’anglais\n")]
    public void Of_a_file_in_the_line_that_says_what_was_done(string language, string expected)
    {
        string file = Write("a.txt", Mixed), cleaned = At("b.txt");
        Assert.Equal($"{file} → {cleaned}{expected}", OcrFrenchTool.RunIn(language, [], "clean", file, "-o", cleaned).Error);
        string lines = Write("a.jsonl", JsonSerializer.Serialize(new { text = Mixed }) + "\n"), written = At("b.jsonl");
        Assert.Equal($"{lines} → {written}{expected}", OcrFrenchTool.RunIn(language, [], "clean", lines, "-o", written).Error);
        Assert.Equal("", OcrFrenchTool.RunIn(language, [], "clean", file, "-o", cleaned, "-q").Error);
    }

    [Fact]
    public void Of_a_page_too()
    {
        string page = Write("a.xml", "<alto><Layout><Page><TextBlock><TextLine>"
            + string.Concat(
                Mixed.Split(' ', '\n').Where(static word => word.Length > 0).Select(static word => $"<String CONTENT=\"{word}\"/>"))
            + "</TextLine></TextBlock></Page></Layout></alto>");
        Assert.EndsWith("; left as they are: 20 words of English\n", OcrFrenchTool.Run("clean", page, "-o", At("b.xml")).Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_folder_at_the_end_in_the_report_and_when_it_is_resumed()
    {
        Write("in/a.txt", Mixed);
        Write("in/b/c.txt", Mixed + "\n" + Rows);
        string expected = "Left as they are: 40 words of English, 9 of markup, code and tables\n";
        ToolRun run = OcrFrenchTool.Run("clean", At("in"), "-o", At("out"), "--report", At("report.html"));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Contains("40 words of English, 9 of markup, code and tables", Read("report.html"), StringComparison.Ordinal);
        Assert.Contains(expected, OcrFrenchTool.Run("clean", At("in"), "-o", At("out")).Error, StringComparison.Ordinal);
        run = OcrFrenchTool.RunIn("fr", [], "clean", At("in"), "-o", At("out"));
        Assert.Contains(
            "Laissés tels quels : 40 mots d’anglais, 9 de balises, de code et de tableaux\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_profile_as_text_and_as_JSON()
    {
        string file = Write("a.txt", Mixed + "\n" + Rows);
        Assert.Contains(
            "20 words of English, 9 of markup, code and tables\n", OcrFrenchTool.Run("profile", file).Output, StringComparison.Ordinal);
        Assert.Contains("20 mots d’anglais, 9 de balises, de code et de tableaux\n", OcrFrenchTool.RunIn("fr", [], "profile", file).Output,
            StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(OcrFrenchTool.Run("profile", file, "--format", "json").Output);
        Assert.Equal(20, json.RootElement.GetProperty("otherLanguages").GetProperty("en").GetInt32());
        Assert.Equal(9, json.RootElement.GetProperty("wordsNotProse").GetInt32());
        Assert.Contains(
            "–\n", OcrFrenchTool.RunIn("en", Encoding.UTF8.GetBytes("La mise en œuvre.\n"), "profile").Output, StringComparison.Ordinal);
    }
}
