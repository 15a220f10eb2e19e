namespace OcrFrench.EndToEnd.Tests;

/// <summary><c>ocrfrench.json</c></summary>
public sealed class SettingsFileTests : TemporaryFolder
{
    private const string Damaged = "Mise en ceuvre du Plan par 1’Assemblée.\n", OnlyElision = "Mise en ceuvre du Plan par l’Assemblée.\n",
        All = "Mise en œuvre du Plan par l’Assemblée.\n";

    [Fact]
    public void The_nearest_file_above_a_document_counts_with_the_files_that_it_names()
    {
        Write("ocrfrench.json", """{ "kinds": "elision" }""");
        Write("b/ocrfrench.json", """{ "protect": ["lists/protect.txt"] }""");
        Write("b/lists/protect.txt", "Assembl\n\\d’\\w+\n");
        string a = Write("a/deep/a.txt", Damaged), b = Write("b/b.txt", Damaged);
        Assert.Equal(OnlyElision + "Mise en œuvre du Plan par 1’Assemblée.\n", OcrFrenchTool.Run("clean", a, b).Output);
        Assert.Equal((3, a + "\n"), Answer(OcrFrenchTool.Run("clean", "--check", a)));
    }

    [Fact]
    public void The_command_line_goes_before_it()
    {
        Write("ocrfrench.json", """{ "kinds": ["elision"], "level": "conservative" }""");
        string a = Write("a.txt", Damaged);
        Assert.Equal(All, OcrFrenchTool.Run("clean", a, "--no-kinds", "punctuation").Output);
        Assert.Equal(All, OcrFrenchTool.Run("clean", a, "--no-config").Output);
        Assert.Equal(OnlyElision, OcrFrenchTool.Run("clean", a, "--level", "balanced").Output);
    }

    [Fact]
    public void A_named_file_counts_for_all_documents_and_for_a_pipe()
    {
        Write("ocrfrench.json", """{ "kinds": [] }""");
        string named = Write("other/my.json", """{ "kinds": "elision" }"""), a = Write("a.txt", Damaged);
        Assert.Equal(OnlyElision, OcrFrenchTool.Run("clean", a, "--config", named).Output);
        Assert.Equal(OnlyElision, OcrFrenchTool.Pipe(Damaged, "clean", "--config", named).Output);
        Assert.Equal((1, ""), Answer(OcrFrenchTool.Run("clean", a, "--config", named, "--no-config")));
        Assert.Equal((4, ""), Answer(OcrFrenchTool.Run("clean", a, "--config", At("none.json"))));
    }

    [Fact]
    public void A_file_that_is_wrong_ends_the_run_before_anything_is_done()
    {
        string settings = Write("b/ocrfrench.json", "{\n  \"levle\": \"thorough\"\n}\n"), a = Write("a.txt", Damaged),
            b = Write("b/b.txt", Damaged);
        ToolRun run = OcrFrenchTool.Run("clean", a, b);
        Assert.Equal((4, ""), Answer(run));
        Assert.StartsWith(
            settings + ", line 2: there is no member “levle”; there are level, period, ", run.Error, StringComparison.Ordinal);
        ToolRun french = OcrFrenchTool.RunIn("fr_FR.UTF-8", [], "clean", b);
        Assert.StartsWith(settings + ", ligne 2 : il n’y a pas de membre « levle »", french.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_names_a_missing_one_is_wrong()
    {
        Write("ocrfrench.json", """{ "vocabulary": "names.txt" }""");
        ToolRun run = OcrFrenchTool.Run("clean", Write("a.txt", Damaged));
        Assert.Equal((4, ""), Answer(run));
        Assert.StartsWith(At("names.txt"), run.Error, StringComparison.Ordinal);
    }

    private static (int, string) Answer(ToolRun run) => (run.ExitCode, run.Output);
}
