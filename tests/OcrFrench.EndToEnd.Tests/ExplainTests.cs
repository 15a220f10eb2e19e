namespace OcrFrench.EndToEnd.Tests;

public class ExplainTests
{
    [Fact]
    public void Unchanged_words_are_said_to_be_so()
    {
        ToolRun run = OcrFrenchTool.Run("explain", "Le chat");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string[][] rows = run.Output.TrimEnd('\n').Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToArray();
        Assert.Equal(["read", "written", "change", "kind", "rule", "confidence", "other", "readings"], rows[0]);
        Assert.Equal([["Le", "Le", "unchanged", "not", "suspected"], ["chat", "chat", "unchanged", "not", "suspected"]], rows[1..]);
    }

    [Fact]
    public void A_pipe_can_be_explained_in_french()
    {
        ToolRun run = OcrFrenchTool.RunIn("fr_CA.UTF-8", "la\n mer"u8.ToArray(), "explain");
        Assert.Equal(3, run.Output.TrimEnd('\n').Split('\n').Length);
        Assert.Contains("inchangé", run.Output, StringComparison.Ordinal);
    }
}
