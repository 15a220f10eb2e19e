using System.Text.Json;

namespace OcrFrench.EndToEnd.Tests;

/// <summary>The commands with a text that has something to repair.</summary>
public sealed class RepairTests : TemporaryFolder
{
    private const string Damaged = "La mise en ceuvre des résolutions.\nLe chat dort.\n";
    private const string Repaired = "La mise en œuvre des résolutions.\nLe chat dort.\n";

    [Fact]
    public void A_pipe_is_repaired() => Assert.Equal(Repaired, OcrFrenchTool.Pipe(Damaged, "clean").Output);

    [Fact]
    public void In_place_keeps_the_original()
    {
        string file = Write("page.txt", Damaged);
        ToolRun run = OcrFrenchTool.Run("clean", "-i", file);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(["page.txt", "page.txt.bak"], Names());
        Assert.Equal((Repaired, Damaged), (Read("page.txt"), Read("page.txt.bak")));
    }

    [Fact]
    public void A_difference_is_shown_in_place_of_the_text()
    {
        string file = Write("page.txt", Damaged);
        ToolRun run = OcrFrenchTool.Run("clean", "--diff", file);
        Assert.StartsWith("--- " + file + "\n+++ " + file + "\n@@ -1,2 +1,2 @@\n-La mise en ceuvre", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n+La mise en œuvre des résolutions.\n Le chat dort.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(["page.txt"], Names());
    }

    [Fact]
    public void Marks_inside_the_lines_hold_both_readings()
    {
        string marked = OcrFrenchTool.Pipe(Damaged, "clean", "--diff-style", "inline").Output;
        Assert.Contains("[-", marked, StringComparison.Ordinal);
        Assert.Contains("+}", marked, StringComparison.Ordinal);
        Assert.DoesNotContain("chat", marked, StringComparison.Ordinal);
    }

    [Fact]
    public void The_log_allows_each_change_to_be_undone()
    {
        string file = Write("page.txt", Damaged);
        Assert.Equal(0, OcrFrenchTool.Run("clean", file, "-o", At("out.txt"), "--changes", At("log.jsonl")).ExitCode);
        using JsonDocument change = JsonDocument.Parse(Read("log.jsonl").TrimEnd('\n').Split('\n')[1]);
        JsonElement c = change.RootElement;
        int at = c.GetProperty("outputStart").GetInt32();
        string replacement = c.GetProperty("after").GetString()!, cleaned = Read("out.txt");
        Assert.Equal(replacement, cleaned.Substring(at, replacement.Length));
        Assert.Equal(Damaged, cleaned.Remove(at, replacement.Length).Insert(at, c.GetProperty("before").GetString()!));
        Assert.Equal(file, c.GetProperty("document").GetString());
        Assert.NotEqual("", c.GetProperty("rule").GetString());
    }

    [Fact]
    public void An_object_gets_its_corrections_and_keeps_its_escapes()
    {
        string line = "{\"n\":1.0,\"text\":\"La mise en ceuvre des r\\u00e9solutions.\",\"z\":\"\\u0041\"}\n";
        ToolRun run = OcrFrenchTool.Pipe(line, "clean", "--format", "jsonl", "--with-corrections");
        Assert.StartsWith("{\"n\":1.0,\"text\":\"La mise en \\u0153uvre des r\\u00e9solutions.\",\"z\":\"\\u0041\", \"corrections\": [{",
            run.Output, StringComparison.Ordinal);
        using JsonDocument parsed = JsonDocument.Parse(run.Output);
        Assert.Equal(1, parsed.RootElement.GetProperty("corrections").GetArrayLength());
    }

    [Fact]
    public void Every_word_is_explained()
    {
        string[] lines = OcrFrenchTool.Run("explain", Damaged).Output.TrimEnd('\n').Split('\n');
        Assert.Equal(10, lines.Length);
        Assert.Contains(lines, line => line.StartsWith("ceuvre", StringComparison.Ordinal)
            && line.Contains("œuvre", StringComparison.Ordinal) && line.Contains('→', StringComparison.Ordinal));
        Assert.Equal(8, lines.Count(line => line.Contains("unchanged", StringComparison.Ordinal)));
    }
}
