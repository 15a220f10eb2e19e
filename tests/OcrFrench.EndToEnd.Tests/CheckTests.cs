namespace OcrFrench.EndToEnd.Tests;

/// <summary><c>clean --check</c></summary>
public sealed class CheckTests : TemporaryFolder
{
    private const string Sound = "Le chat dort sur la table.\n", Damaged = "Mise en ceuvre du Plan par 1’Assemblée.\n";

    [Fact]
    public void Sound_files_pass()
    {
        ToolRun run = OcrFrenchTool.Run("clean", "--check", Write("a.txt", Sound), Write("b.jsonl", "{\"text\": \"Le chat dort.\"}\n"));
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Files_that_would_change_are_named_and_stay_as_they_are()
    {
        string a = Write("a.txt", Damaged), b = Write("b.txt", Sound),
            c = Write("c.jsonl", "{\"text\": \"Le chat.\"}\n{\"text\": \"Mise en ceuvre du Plan.\"}\n");
        ToolRun run = OcrFrenchTool.Run("clean", "--check", a, b, c);
        Assert.Equal((3, $"{a}\n{c}\n", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(["a.txt", "b.txt", "c.jsonl"], Names());
        Assert.Equal(Damaged, Read("a.txt"));
        Assert.Equal(
            (3, ""), (OcrFrenchTool.Run("clean", "--check", "-q", a).ExitCode, OcrFrenchTool.Run("clean", "--check", "-q", a).Output));
    }

    [Fact]
    public void A_pipe_is_checked_and_a_diff_shown()
    {
        ToolRun run = OcrFrenchTool.Pipe(Damaged, "clean", "--check");
        Assert.Equal((3, "standard input\n"), (run.ExitCode, run.Output));
        ToolRun diff = OcrFrenchTool.Run("clean", "--check", "--diff", Write("a.txt", Damaged));
        Assert.Equal(3, diff.ExitCode);
        Assert.Contains("+Mise en œuvre du Plan par l’Assemblée.", diff.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_fails_counts_more_than_one_that_would_change()
    {
        string a = Write("a.txt", Damaged);
        ToolRun run = OcrFrenchTool.Run("clean", "--check", At("none.txt"), a);
        Assert.Equal((2, a + "\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("-i")]
    [InlineData("-o", "out.txt")]
    [InlineData("--changes", "log.jsonl")]
    public void What_would_be_written_is_refused(params string[] options)
    {
        ToolRun run = OcrFrenchTool.Run(["clean", "--check", Write("a.txt", Sound), .. options]);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("--check writes nothing", run.Error, StringComparison.Ordinal);
    }
}
