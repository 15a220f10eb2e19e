namespace OcrFrench.EndToEnd.Tests;

/// <summary>The options that decide what is changed and what is not.</summary>
public sealed class EngineOptionsTests : TemporaryFolder
{
    private const string Damaged = "Mise en ceuvre du Plan par 1’Assemblée.\n";

    [Theory]
    [InlineData("--kinds", "ligature", "Mise en œuvre du Plan par 1’Assemblée.\n")]
    [InlineData("--kinds", "elision, ligature", "Mise en œuvre du Plan par l’Assemblée.\n")]
    [InlineData("--no-kinds", "ligature", "Mise en ceuvre du Plan par l’Assemblée.\n")]
    [InlineData("--no-kinds", "elision,ligature", Damaged)]
    public void Kinds_are_chosen(string option, string kinds, string expected) =>
        Assert.Equal((0, expected), Answer(OcrFrenchTool.Pipe(Damaged, "clean", option, kinds)));

    [Theory]
    [InlineData("detect", "nom;ceuvre;lieu")]
    [InlineData("prose", "nom;œuvre;lieu")]
    public void What_a_text_consists_of_can_be_said_on_the_command_line_and_in_a_file(string content, string expected)
    {
        const string Rows = "nom;ceuvre;lieu\nDupont;piéces;Paris\nDurand;régle;Lyon\n";
        Assert.StartsWith(expected, OcrFrenchTool.Pipe(Rows, "clean", "--content", content).Output, StringComparison.Ordinal);
        Assert.Contains(expected, OcrFrenchTool.Run("explain", Rows, "--content", content, "--line-ends", "keep").Output.Replace("  ", " ",
            StringComparison.Ordinal), StringComparison.Ordinal);
        string settings = Write("s.json", $$"""{ "content": "{{content}}" }"""), log = At("log.jsonl");
        Assert.StartsWith(
            expected, OcrFrenchTool.Pipe(Rows, "clean", "--config", settings, "--changes", log).Output, StringComparison.Ordinal);
        Assert.Equal(content == "prose", Read("log.jsonl").Contains("\"content\": \"Prose\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_kind_that_does_not_exist_is_refused_with_those_that_do()
    {
        ToolRun run = OcrFrenchTool.Pipe(Damaged, "clean", "--kinds", "accents");
        Assert.Equal((1, ""), Answer(run));
        Assert.Contains("line-end", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Patterns_protect_in_every_command()
    {
        string list = Write("protect.txt", "# noms\n\n\\d’\\w+\r\n");
        Assert.Equal((0, "Mise en œuvre du Plan par 1’Assemblée.\n"), Answer(OcrFrenchTool.Pipe(Damaged, "clean", "--protect", list)));
        Assert.Contains("1’Assemblée.  1’Assemblée.  unchanged", OcrFrenchTool.Run("explain", Damaged, "--protect", list).Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\n\n(b\n", "line 3, column ")]
    [InlineData("(?=a)b\n", "line 1: look-around")]
    public void A_pattern_that_cannot_be_used_is_named_with_its_line(string patterns, string expected)
    {
        string list = Write("protect.txt", patterns);
        ToolRun run = OcrFrenchTool.Pipe(Damaged, "clean", "--protect", list);
        Assert.Equal((4, ""), Answer(run));
        Assert.StartsWith(list + ", " + expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_are_followed()
    {
        string decisions = Write("d.json", """{"version": 1, "decisions": [{"original": "ceuvre", "decision": "never"}, {"original": "Plan", "replacement": "PLAN", "decision": "always"}]}""");
        Assert.Equal(
            (0, "Mise en ceuvre du PLAN par l’Assemblée.\n"), Answer(OcrFrenchTool.Pipe(Damaged, "clean", "--decisions", decisions)));
    }

    [Theory]
    [InlineData("{\"version\": 1,\n\"decisions\": [{}]}", ", line 2: the member “original” is missing.\n")]
    [InlineData("{\"version\": 1, \"decisions\": [{\"original\": \"a\", \"replacement\": \"a a\", \"decision\": \"always\"}]}",
        ", line 1: the decision about “a” cannot be followed")]
    public void A_file_of_decisions_that_is_wrong_is_named(string json, string expected)
    {
        string decisions = Write("d.json", json);
        ToolRun run = OcrFrenchTool.Pipe(Damaged, "clean", "--decisions", decisions);
        Assert.Equal((4, ""), Answer(run));
        Assert.StartsWith(decisions + expected, run.Error, StringComparison.Ordinal);
    }

    private static (int, string) Answer(ToolRun run) => (run.ExitCode, run.Output);
}
