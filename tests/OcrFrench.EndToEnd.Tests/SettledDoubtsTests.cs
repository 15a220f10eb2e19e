using System.Globalization;
using System.Text;
using OcrFrench.Documents;

namespace OcrFrench.EndToEnd.Tests;

/// <summary>Readings of doubts that a reviewer accepts: <c>apply --decisions --doubts</c>, in all formats, and the way back.</summary>
public sealed class SettledDoubtsTests : TemporaryFolder
{
    private const string Damaged = "\uFEFFLa mise en ceuvre de Zorbifex.\r\nUne ceuvre de Zorbifex, dite Qrtuvaife.\r\n";

    [Fact]
    public void A_text_gets_the_readings_that_were_accepted()
    {
        string page = Write("page.txt", Damaged);
        Run(0, "clean", page, "-o", At("out.txt"), "--changes", At("log.jsonl"));
        Doubt(page, Damaged[1..], "Zorbifex", "Zorbiflex", "Zorbifax");
        Doubt(page, Damaged[1..], "Qrtuvaife", "Ortuvaise");
        string said = Apply(0, Placed("Zorbifex", "Zorbifax", page, Damaged[1..].LastIndexOf("Zorbifex", StringComparison.Ordinal)),
            Word("Qrtuvaife", "Ortuvaise"));
        Assert.Equal(
            Raw("out.txt").Replace("Zorbifex, dite Qrtuvaife", "Zorbifax, dite Ortuvaise", StringComparison.Ordinal), Raw("applied"));
        Assert.DoesNotContain("decision", said, StringComparison.Ordinal);
        Run(0, "undo", At("new.jsonl"));
        Assert.Equal(Damaged, Raw("applied"));
    }

    [Fact]
    public void A_word_decision_settles_every_place_and_what_is_left_stays()
    {
        string page = Write("page.txt", Damaged);
        Run(0, "clean", page, "-o", At("out.txt"), "--changes", At("log.jsonl"));
        Doubt(page, Damaged[1..], "Zorbifex", "Zorbiflex", "Zorbifax");
        Doubt(page, Damaged[1..], "Qrtuvaife", "Ortuvaise");
        Apply(0, Word("Zorbifex", "Zorbiflex"), "{ \"original\": \"Qrtuvaife\", \"decision\": \"never\" }");
        Assert.Equal(Raw("out.txt").Replace("Zorbifex", "Zorbiflex", StringComparison.Ordinal), Raw("applied"));
    }

    [Fact]
    public void A_reading_stands_for_the_corrections_within_its_doubt()
    {
        const string Text = "La mise en ceuvre du Plan.\n";
        string page = Write("page.txt", Text);
        Run(0, "clean", page, "-o", At("out.txt"), "--changes", At("log.jsonl"));
        Doubt(page, Text, "en ceuvre du", "en ouvre du");
        Apply(0, Placed("en ceuvre du", "en ouvre du", page, Text.IndexOf("en ceuvre", StringComparison.Ordinal)));
        Assert.Equal("La mise en ouvre du Plan.\n", Raw("applied"));
        Run(0, "undo", At("new.jsonl"));
        Assert.Equal(Text, Raw("applied"));
    }

    [Fact]
    public void Lines_of_JSON_keep_their_escapes_and_list_what_is_still_doubted()
    {
        string page = Write(
            "page.jsonl", "{\"text\":\"La ceuvre de Qrtuvaife \\u00e9tait l\\u00e0.\", \"n\": 1}\n{\"text\": \"Qrtuvaife\"}\n");
        Run(0, "clean", page, "-o", At("out.jsonl"), "--changes", At("log.jsonl"), "--with-corrections", "--with-doubts");
        Doubt(page, "La ceuvre de Qrtuvaife", "Qrtuvaife", line: 1, "Ortuvaise");
        Doubt(page, "Qrtuvaife", "Qrtuvaife", line: 2, "Ortuvaise");
        string place =
            "{ \"original\": \"Qrtuvaife\", \"replacement\": \"Ortuvaise\", \"decision\": \"accept\", \"at\": [{ \"document\": \"" + page
            + "\", \"start\": 13, \"line\": 1 }] }";
        Apply(0, place);
        string[] lines = Raw("applied").Split('\n');
        Assert.StartsWith("{\"text\":\"La \\u0153uvre de Ortuvaise \\u00e9tait l\\u00e0.\", \"n\": 1, \"corrections\": [{", lines[0],
            StringComparison.Ordinal);
        Assert.Contains("\"before\": \"Qrtuvaife\", \"after\": \"Ortuvaise\"", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("], \"doubts\": []}", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"text\": \"Qrtuvaife\", ", lines[1], StringComparison.Ordinal);
        Run(0, "undo", At("new.jsonl"));
        Assert.Equal(Read("page.jsonl"), Raw("applied"));
    }

    [Fact]
    public void A_page_gets_the_reading_where_the_word_stands()
    {
        string source = "<alto><Layout><Page ID=\"p\"><PrintSpace><TextBlock ID=\"b\"><TextLine ID=\"l\"><String ID=\"w1\" "
            + "CONTENT=\"La\"/><SP/><String ID=\"w2\" CONTENT=\"ceuvre\"/>"
            + "<SP/><String ID=\"w3\" CONTENT=\"Qrtuvaife\" WC=\"0.5\"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>";
        string page = Write("page.xml", source);
        Run(0, "clean", page, "-o", At("out.xml"), "--changes", At("log.jsonl"));
        Doubt(page, "La ceuvre Qrtuvaife", "Qrtuvaife", "Ortuvaise");
        Apply(0, Placed("Qrtuvaife", "Ortuvaise", page, 10));
        Assert.Equal("La œuvre Ortuvaise", OcrDocument.Load(At("applied")).Text);
        Run(0, "undo", At("new.jsonl"));
        Assert.Equal(source, Raw("applied"));
    }

    /// <summary>The log of the cleaning does not know what a reviewer wrote: the folder keeps what was applied to it.</summary>
    [Fact]
    public void A_folder_finds_its_doubts_by_itself_and_goes_back_to_what_it_was()
    {
        string page = Write("fonds/page.txt", Damaged), other = Write("fonds/z.txt", "La mise en ceuvre du Plan.\n");
        Run(0, "clean", At("fonds"), "-o", At("propre"));
        File.Delete(At("propre/.ocrfrench/doubts.jsonl"));
        Doubt(page, Damaged[1..], "Zorbifex", "Zorbiflex");
        File.Move(At("doubts.jsonl"), At("propre/.ocrfrench/doubts.jsonl"));
        Write("decisions.json", "{ \"version\": 1, \"decisions\": [" + Word("Zorbifex", "Zorbiflex") + "] }");
        string said = Run(0, "apply", At("propre"), "--decisions", At("decisions.json"));
        Assert.DoesNotContain("Zorbifex", Raw("propre/page.txt"), StringComparison.Ordinal);
        Assert.Contains("œuvre de Zorbiflex", Raw("propre/page.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("meets no", said, StringComparison.Ordinal);
        Assert.Contains("2 doubts of 2 documents", Run(0, "review", At("propre")), StringComparison.Ordinal);
        Run(0, "undo", At("propre"));
        Assert.Equal(Damaged, Raw("propre/page.txt"));
        Assert.Equal(File.ReadAllBytes(other), File.ReadAllBytes(At("propre/z.txt")));
    }

    [Fact]
    public void Doubts_of_another_run_are_named()
    {
        string page = Write("page.txt", "La mise en ceuvre du Plan.\n");
        Run(0, "clean", page, "-o", At("out.txt"), "--changes", At("log.jsonl"));
        Doubt("elsewhere.txt", "Zorbifex", "Zorbifex", "Zorbiflex");
        Assert.Contains("doubts.jsonl: the doubts about elsewhere.txt, and those after it, are left out",
            Apply(2, Word("Zorbifex", "Zorbiflex")), StringComparison.Ordinal);
        Assert.Equal("La mise en œuvre du Plan.\n", Raw("applied"));
        Write("doubts.jsonl", "{\"document\": \"page.txt\"}\n");
        Assert.Contains("doubts.jsonl, line 1: the member", Apply(2, Word("Zorbifex", "Zorbiflex")), StringComparison.Ordinal);
    }

    private void Doubt(string document, string text, string word, params string[] readings) => Doubt(document, text, word, 0, readings);

    /// <summary>Adds a line to the file of doubts for each place of a word.</summary>
    private void Doubt(string document, string text, string word, int line, params string[] readings)
    {
        var lines = new StringBuilder();
        for (int start = text.IndexOf(word, StringComparison.Ordinal); start >= 0; start = text.IndexOf(
            word, start + 1, StringComparison.Ordinal))
        {
            string listed = string.Join(", ", readings.Select(static reading => $"{{\"text\": \"{reading}\", \"probability\": 0.4}}"));
            lines.Append(CultureInfo.InvariantCulture,
                $"{{\"document\": \"{document}\", {(line > 0 ? $"\"line\": {line}, " : "")}\"start\": {start}, \"length\": {word.Length}, ")
                .Append(CultureInfo.InvariantCulture,
                    $"\"original\": \"{word}\", \"readings\": [{listed}], \"reason\": \"BelowThreshold\", \"threshold\": 0.9}}\n");
        }

        File.AppendAllText(At("doubts.jsonl"), lines.ToString());
    }

    private static string Word(string original, string replacement) =>
        $"{{ \"original\": \"{original}\", \"replacement\": \"{replacement}\", \"decision\": \"accept\" }}";

    private static string Placed(string original, string replacement, string document, long start) =>
        System.Text.Json.JsonSerializer.Serialize(
            new { original, replacement, decision = "accept", at = new[] { new { document, start } } });

    private string Apply(int exitCode, params string[] decisions)
    {
        Write("decisions.json", "{ \"version\": 1, \"decisions\": [\n" + string.Join(",\n", decisions) + "] }");
        return Run(exitCode, "apply", At("log.jsonl"), "--doubts", At("doubts.jsonl"), "--decisions", At("decisions.json"), "-o",
            At("applied"), "--changes", At("new.jsonl"));
    }

    private static string Run(int exitCode, params string[] arguments)
    {
        ToolRun run = OcrFrenchTool.Run(arguments);
        Assert.True(exitCode == run.ExitCode, run.ExitCode + " " + run.Error);
        return run.Error;
    }

    private string Raw(string name) => Encoding.UTF8.GetString(File.ReadAllBytes(At(name)));
}
