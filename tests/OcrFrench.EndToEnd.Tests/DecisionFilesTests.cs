namespace OcrFrench.EndToEnd.Tests;

/// <summary><c>--decisions</c> with several files.</summary>
public sealed class DecisionFilesTests : TemporaryFolder
{
    [Fact]
    public void Decisions_that_cannot_be_followed_together_are_named_with_file_and_line()
    {
        string page = Write("page.txt", "La mise en ceuvre à Kergrou1as : yous viendrez à Zyxwvut.\n");
        string first = Write("first.json", """{ "version": 1, "decisions": [{ "original": "yous", "decision": "never" }] }""");
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
}
