using System.Text;

namespace OcrFrench.EndToEnd.Tests;

/// <summary><c>clean --changes</c>, <c>undo</c> and <c>apply</c>, one after the other.</summary>
public sealed class UndoTests : TemporaryFolder
{
    private const string Damaged = "\uFEFFLa mise en ceuvre des résolutions.\r\nLe chat dort.\f\nVu par 1’Assemblée générale.\n";
    private const string Repaired = "\uFEFFLa mise en œuvre des résolutions.\r\nLe chat dort.\f\nVu par l’Assemblée générale.\n";

    [Fact]
    public void Undo_apply_undo_give_the_original_the_result_and_the_original()
    {
        string page = Write("page.txt", Damaged),
            lines = Write("b.jsonl", "{\"n\": 1,\"text\":\"La mise en ceuvre des r\\u00e9solutions de la \\/ fin.\"}\r\n");
        string original = Read("b.jsonl");
        Run(0, "clean", "-i", page, lines, "--with-corrections", "--changes", At("log.jsonl"));
        string result = Read("b.jsonl");
        Assert.Equal(Repaired, Raw("page.txt"));
        Assert.StartsWith("{\"n\": 1,\"text\":\"La mise en \\u0153uvre des r\\u00e9solutions de la \\/ fin.\", \"corrections\": [{", result,
            StringComparison.Ordinal);
        Run(0, "undo", At("log.jsonl"));
        Assert.Equal((Damaged, original), (Raw("page.txt"), Read("b.jsonl")));
        Run(0, "apply", At("log.jsonl"));
        Assert.Equal((Repaired, result), (Raw("page.txt"), Read("b.jsonl")));
        Run(0, "undo", At("log.jsonl"), lines);
        Assert.Equal((Repaired, original), (Raw("page.txt"), Read("b.jsonl")));
        Run(0, "undo", At("log.jsonl"));
        Assert.Equal((Damaged, original), (Raw("page.txt"), Read("b.jsonl")));
    }

    [Fact]
    public void A_reviewer_decides_what_is_applied_and_the_new_log_undoes_it()
    {
        string page = Write("page.txt", Damaged);
        Run(0, "clean", page, "-o", At("out/page.txt"), "--changes", At("log.jsonl"));
        string[] log = File.ReadAllLines(At("log.jsonl"));
        File.WriteAllLines(At("rejected.jsonl"), log.Select((line, i) => i == 1 ? line[..^1] + ", \"accepted\": false}" : line));
        File.WriteAllLines(At("deleted.jsonl"), log.Where((_, i) => i != 1));
        string partial = Damaged.Replace("1’", "l’", StringComparison.Ordinal);
        foreach (string reviewed in new[] { "rejected.jsonl", "deleted.jsonl" })
        {
            Assert.Equal(Damaged, Raw("page.txt"));
            ToolRun run = Run(0, "apply", At(reviewed), "--changes", At("new.jsonl"), "-o", At("partial.txt"));
            Assert.Contains("1 of 2 changes", run.Error, StringComparison.Ordinal);
            Assert.Equal(partial, Raw("partial.txt"));
            Run(0, "undo", At("new.jsonl"));
            Assert.Equal(Damaged, Raw("partial.txt"));
        }

        // Without -o it goes where cleaning wrote, and what stood there is kept.
        Run(0, "apply", At("rejected.jsonl"));
        Assert.Equal((partial, Repaired), (Raw("out/page.txt"), Raw("out/page.txt.bak")));
        Run(2, "undo", At("deleted.jsonl"), At("out/page.txt.bak"));
        Run(0, "undo", At("rejected.jsonl"), At("out/page.txt.bak"));
        Assert.Equal(Damaged, Raw("out/page.txt.bak"));
    }

    [Fact]
    public void What_changed_since_is_refused_by_name_and_the_rest_is_done()
    {
        string a = Write("a.txt", Damaged), b = Write("b.txt", Damaged + "b");
        Run(0, "clean", "-i", a, b, "--changes", At("log.jsonl"));
        File.AppendAllText(a, "x");
        ToolRun run = Run(2, "undo", At("log.jsonl"));
        Assert.Equal($"{a}: has changed since the log was written, or is another file.\n{b}: 2 changes undone\n", run.Error);
        Assert.Equal((Repaired + "x", Damaged + "b"), (Raw("a.txt"), Raw("b.txt")));
        run = OcrFrenchTool.RunIn("fr_FR.UTF-8", [], "apply", At("log.jsonl"), a);
        Assert.Equal((2, $"{a} a changé depuis que le journal a été écrit, ou est un autre fichier.\n"), (run.ExitCode, run.Error));
        Assert.Contains("is already the original", Run(0, "undo", At("log.jsonl"), b).Error, StringComparison.Ordinal);
        Run(2, "undo", At("log.jsonl"), At("none.txt"));
        Run(2, "undo", At("log.jsonl"), Write("c.txt", "Le chat."));
    }

    [Fact]
    public void A_pipe_and_a_file_that_moved_are_known_by_their_bytes()
    {
        string page = Write("page.txt", Damaged);
        Assert.Equal(0, OcrFrenchTool.Pipe(Damaged, "clean", "--changes", At("pipe.jsonl")).ExitCode);
        Assert.Contains("standard input", Run(2, "apply", At("pipe.jsonl")).Error, StringComparison.Ordinal);
        Assert.Equal(Repaired, Run(0, "apply", At("pipe.jsonl"), page).Output);
        Assert.Contains("standard output", Run(2, "undo", At("pipe.jsonl")).Error, StringComparison.Ordinal);
        string moved = Write("moved.txt", Repaired);
        Run(0, "undo", At("pipe.jsonl"), moved, "-o", At("restored.txt"));
        Assert.Equal((Damaged, Repaired), (Raw("restored.txt"), Raw("moved.txt")));
    }

    [Fact]
    public void A_log_that_was_cut_short_changes_nothing()
    {
        string a = Write("a.txt", Damaged), b = Write("b.txt", Damaged);
        Run(0, "clean", "-i", a, b, "--changes", At("log.jsonl"));
        string log = Read("log.jsonl");
        Write("cut.jsonl", log[..^20]);
        foreach (string command in new[] { "undo", "apply" })
        {
            ToolRun run = Run(2, command, At("cut.jsonl"));
            Assert.StartsWith(At("cut.jsonl") + ", line 6: not a JSON object", run.Error, StringComparison.Ordinal);
        }

        Run(2, "undo", At("none.jsonl"));
        Assert.Equal((Repaired, Repaired), (Raw("a.txt"), Raw("b.txt")));
        // An altered change is noticed before anything is in its place.
        Write("altered.jsonl", log.Replace("\"after\": \"œ\"", "\"after\": \"oe\"", StringComparison.Ordinal));
        Assert.Contains("altered", Run(2, "undo", At("altered.jsonl")).Error, StringComparison.Ordinal);
        Assert.Equal((Repaired, Repaired), (Raw("a.txt"), Raw("b.txt")));
        Assert.Equal(["a.txt", "a.txt.bak", "altered.jsonl", "b.txt", "b.txt.bak", "cut.jsonl", "log.jsonl"], Names());
    }

    /// <summary>A text of more than one window, with damage in the first and in the last.</summary>
    [Fact]
    public void A_long_text_is_cleaned_in_windows_and_restored()
    {
        string sound = string.Concat(Enumerable.Repeat("Le chat dort sur la table de la cuisine, et la nuit est belle.\n\n", 35_000));
        string damaged = Damaged + sound + Damaged[1..], page = Write("page.txt", damaged);
        Assert.True(new FileInfo(page).Length > 1 << 21);
        Run(0, "clean", "-i", page, "--changes", At("log.jsonl"));
        Assert.Equal(Repaired + sound + Repaired[1..], Raw("page.txt"));
        string last = File.ReadAllLines(At("log.jsonl"))[^1];
        Assert.Contains("\"line\": 70006, \"page\": 3,", last, StringComparison.Ordinal);
        Run(0, "undo", At("log.jsonl"));
        Assert.Equal(damaged, Raw("page.txt"));
    }

    [Theory]
    [InlineData]
    [InlineData("undo")]
    [InlineData("undo", "log", "--changes", "x")]
    [InlineData("apply", "log", "--in-place")]
    public void What_makes_no_sense_is_refused(params string[] arguments) => Run(1, arguments);

    [Fact]
    public void No_log_is_written_over()
    {
        string page = Write("page.txt", Damaged);
        Run(0, "clean", "-i", page, "--changes", At("log.jsonl"));
        string log = Read("log.jsonl");
        Run(1, "apply", At("log.jsonl"), "--changes", At("log.jsonl"));
        Run(1, "undo", At("log.jsonl"), "-o", At("log.jsonl"));
        Run(1, "apply", At("log.jsonl"), "--changes", page);
        // The log of an earlier run is the way back from it.
        string other = Write("other.txt", Damaged);
        Assert.Contains("log.jsonl already has content. Name another file",
            Run(4, "clean", "-i", other, "--changes", At("log.jsonl")).Error, StringComparison.Ordinal);
        Assert.Equal((log, Repaired, Damaged), (Read("log.jsonl"), Raw("page.txt"), Raw("other.txt")));
    }

    private static ToolRun Run(int exitCode, params string[] arguments)
    {
        ToolRun run = OcrFrenchTool.Run(arguments);
        Assert.True(exitCode == run.ExitCode, run.ExitCode + " " + run.Error);
        return run;
    }

    private string Raw(string name) => Encoding.UTF8.GetString(File.ReadAllBytes(At(name)));
}
