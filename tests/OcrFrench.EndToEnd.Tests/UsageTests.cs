using System.Text;

namespace OcrFrench.EndToEnd.Tests;

public sealed class UsageTests : TemporaryFolder
{
    [Theory]
    [InlineData]
    [InlineData("clen")]
    [InlineData("clean", "--nope")]
    [InlineData("clean", "--level", "brave")]
    [InlineData("clean", "-", "-")]
    [InlineData("clean", "-i")]
    [InlineData("clean", "-i", "a", "-o", "b")]
    [InlineData("clean", "a", "b", "-o", "c.txt")]
    [InlineData("clean", "-", "-o", "folder/")]
    [InlineData("clean", "a.txt", "--field", "x")]
    [InlineData("clean", "a.txt", "--with-corrections")]
    [InlineData("clean", "a.jsonl", "--diff")]
    [InlineData("clean", "a.txt", "--encoding", "utf-7")]
    [InlineData("clean", "a.jsonl", "--encoding", "utf-8")]
    [InlineData("clean", "a.jsonl", "--output-encoding", "utf-8")]
    [InlineData("clean", "a.txt", "--output-encoding", "utf-8", "--changes", "b.jsonl")]
    [InlineData("evaluate", "a")]
    [InlineData("evaluate", "--pairs", "a", "b", "c")]
    public void What_makes_no_sense_is_refused_on_the_error_stream(params string[] arguments)
    {
        ToolRun run = OcrFrenchTool.Run(arguments);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("Try --help.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en_US.UTF-8", "Clean texts")]
    [InlineData("C", "Clean texts")]
    [InlineData("de_DE.UTF-8", "Clean texts")]
    [InlineData("fr_FR.UTF-8", "Nettoyer des textes")]
    [InlineData("fr", "Nettoyer des textes")]
    public void Help_speaks_the_language_of_the_environment(string language, string expected)
    {
        ToolRun run = OcrFrenchTool.RunIn(language, [], "clean", "--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.Contains("ocrfrench clean", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_speak_french_in_utf8_whatever_the_code_page()
    {
        ToolRun run = OcrFrenchTool.RunIn("fr_FR.ISO-8859-1", Encoding.Latin1.GetBytes("été"), "clean", "--encoding", "utf-8");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("entrée standard, ligne 1, octet 0 : pas de l’UTF-8. Indiquez l’encodage du texte avec --encoding.\n", run.Error);
    }

    [Fact]
    public void The_version_is_told()
    {
        ToolRun run = OcrFrenchTool.Run("--version");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }

    [Fact]
    public void A_missing_rule_file_or_word_list_is_a_wrong_setting()
    {
        string text = Write("a.txt", "Le chat.");
        foreach (string option in new[] { "--rules", "--vocabulary" })
        {
            ToolRun run = OcrFrenchTool.Run("clean", text, option, At("none"));
            Assert.Equal((4, ""), (run.ExitCode, run.Output));
            Assert.Contains(At("none"), run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_word_list_is_read()
    {
        string text = Write("a.txt", "Le chat."), words = Write("words.txt", "# noms\nXyzzy\r\n\n");
        Assert.Equal("Le chat.", OcrFrenchTool.Run("clean", text, "--vocabulary", words).Output);
    }
}
