using OcrFrench.Tests.Repository;

namespace OcrFrench.EndToEnd.Tests;

/// <summary>The README's <c>ocrfrench.json</c> and <c>decisions.json</c> do what it says.</summary>
public sealed class ReadmeSettingsTests : TemporaryFolder
{
    private const string Damaged = "La mise en ceuvre à Kergrou1as : yous viendrez à Zyxwvut.\n";

    [Fact]
    public void The_samples_of_the_readme_are_followed()
    {
        string[] samples = Samples();
        string page = Write("page.txt", Damaged);
        Assert.Equal("La mise en œuvre à Kergrou1as : vous viendrez à Zyxwvut.\n", OcrFrenchTool.Run("clean", page).Output);
        Write("ocrfrench.json", samples[0]);
        Write("names.txt", "Zyxwvut\n");
        Write("decisions.json", samples[1]);
        ToolRun run = OcrFrenchTool.Run("clean", page);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("La mise en œuvre à Kergroulas : yous viendrez à Zyxwvut.\n", run.Output);
    }

    [Fact]
    public void Decisions_that_cannot_be_followed_together_are_named_with_file_and_line()
    {
        string page = Write("page.txt", Damaged), first = Write("first.json", Samples()[1]);
        string second = Write("second.json", """
            { "version": 1, "decisions": [
              { "original": "enfans", "replacement": "enfants", "decision": "always" },
              { "original": "poeme", "replacement": "poème", "decision": "always" },
              { "original": "enfants", "replacement": "enfans", "decision": "always" },
              { "original": "tems", "decision": "never" } ] }
            """);
        ToolRun run = OcrFrenchTool.Run("clean", page, "--decisions", first, "--decisions", second);
        Assert.Equal((4, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(second + ", line 4: the decision about “enfants” cannot be followed", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    /// <summary>The blocks of JSON, in order.</summary>
    private static string[] Samples()
    {
        string[] parts = File.ReadAllText(House.Path("README.md")).ReplaceLineEndings("\n").Split("```json\n");
        Assert.Equal(3, parts.Length);
        return [.. parts.Skip(1).Select(static part => part[..part.IndexOf("```", StringComparison.Ordinal)])];
    }
}
