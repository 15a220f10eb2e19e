using System.Text;
using OcrFrench.Documents;
using OcrFrench.Tests.Repository;

namespace OcrFrench.EndToEnd.Tests;

/// <summary><c>apply --decisions</c>, in all formats; how the page makes the decisions is tested in a browser.</summary>
public sealed class ApplyDecisionsTests : TemporaryFolder
{
    [Fact]
    public void A_text_gets_what_was_decided()
    {
        const string Damaged = "\uFEFFLa mise en ceuvre du Plan.\r\nLa mise en ceuvre des résolutions.\r\nVu par 1’Assemblée générale.\r\n";
        string page = Write("page.txt", Damaged);
        Run(0, "clean", page, "-o", At("out.txt"), "--changes", At("log.jsonl"));
        string second = Placed("ceuvre", "manœuvre", "accept", page, Damaged.LastIndexOf("ceuvre", StringComparison.Ordinal) - 1);
        string said = Decide(0, "{ \"original\": \"1’Assemblée\", \"decision\": \"never\" }", second);
        Assert.Equal(Damaged.Replace("ceuvre du", "œuvre du", StringComparison.Ordinal).Replace("ceuvre des", "manœuvre des",
            StringComparison.Ordinal), Raw("applied"));
        Assert.Contains("2 of 3 changes", said, StringComparison.Ordinal);
        Run(0, "undo", At("new.jsonl"));
        Assert.Equal(Damaged, Raw("applied"));
    }

    [Fact]
    public void A_folder_that_was_decided_about_becomes_what_it_was()
    {
        File.Copy(House.Path("testdata", "newspaper", "ocr-eng.alto.xml"), Write("fonds/page.xml", ""), overwrite: true);
        Write("fonds/page.txt", "La mise en ceuvre du Plan, par 1’Assemblée.\n");
        Run(0, "clean", At("fonds"), "-o", At("propre"));
        Write("decisions.json", """{ "version": 1, "decisions": [{ "original": "ceuvre", "replacement": "œuvre", "decision": "reject" }, { "original": "Dés", "replacement": "Dès", "decision": "reject" }, { "original": "zzz", "replacement": "yyy", "decision": "always" }] }""");
        string said = Run(0, "apply", At("propre"), "--decisions", At("decisions.json"));
        Assert.Contains("1 decision meets no correction of the log (zzz): clean again with them.", said, StringComparison.Ordinal);
        Assert.Equal("La mise en ceuvre du Plan, par l’Assemblée.\n", Raw("propre/page.txt"));
        Run(0, "undo", At("propre"));
        foreach (string file in new[] { "page.xml", "page.txt" })
            Assert.Equal(File.ReadAllBytes(At("fonds/" + file)), File.ReadAllBytes(At("propre/" + file)));
        Assert.Contains("no longer what cleaning left (undone, decided about, or edited)", Run(0, "clean", At("fonds"), "-o", At("propre")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_written_is_named_and_the_word_stays()
    {
        byte[] damaged = Encoding.Latin1.GetBytes("La mére dort, et le pére est déja levé à côté de la fenêtre fermée.\n");
        string page = At("page.txt");
        File.WriteAllBytes(page, damaged);
        Run(0, "clean", page, "-o", At("out.txt"), "--changes", At("log.jsonl"), "--encoding", "iso-8859-1");
        string said = Decide(2, Placed("mére", "mœre", "accept", page, 3), Placed("pére", "père", "accept", page, 9999));
        Assert.Contains($"{page}, line 1: “mére” stays, because “mœre” cannot be written there: ISO-8859-1 does not have all its characters.",
            said, StringComparison.Ordinal);
        Assert.Contains("1 decision is about a place that the log does not have.", said, StringComparison.Ordinal);
        Assert.StartsWith(
            "La mére dort, et le père est déjà", Encoding.Latin1.GetString(File.ReadAllBytes(At("applied"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_JSON_keep_their_escapes_and_list_what_was_made()
    {
        string page = Write(
            "page.jsonl", "{\"text\":\"La mise en ceuvre, par 1\\u2019Assembl\\u00e9e.\", \"n\": 1}\n{\"text\": \"La mise en ceuvre.\"}\n");
        Run(0, "clean", page, "-o", At("out.jsonl"), "--changes", At("log.jsonl"), "--with-corrections");
        string second = "{ \"original\": \"ceuvre\", \"replacement\": \"œuvre\", \"decision\": \"reject\", \"at\": [{ \"document\": \""
            + page + "\", \"start\": 11, \"line\": 2 }] }";
        Decide(0, "{ \"original\": \"ceuvre\", \"replacement\": \"manœuvre\", \"decision\": \"always\" }", second);
        string[] lines = Raw("applied").Split('\n');
        Assert.StartsWith("{\"text\":\"La mise en man\\u0153uvre, par l\\u2019Assembl\\u00e9e.\", \"n\": 1, \"corrections\": [{\"start\": "
            + "11, \"end\": 17, \"outputStart\": 11, \"outputEnd\": 19, \"before\": \"ceuvre\", \"after\": \"manœuvre\"", lines[0],
            StringComparison.Ordinal);
        Assert.Equal("{\"text\": \"La mise en ceuvre.\", \"corrections\": []}", lines[1]);
        Run(0, "undo", At("new.jsonl"));
        Assert.Equal(Read("page.jsonl"), Raw("applied"));
    }

    [Theory]
    [InlineData("ocr-eng.alto.xml")]
    [InlineData("ocr-eng.hocr")]
    [InlineData("ocr-eng.tsv")]
    public void Documents_of_words_get_another_reading_where_the_word_stands(string file)
    {
        byte[] source = File.ReadAllBytes(House.Path("testdata", "newspaper", file));
        string page = At(file);
        File.WriteAllBytes(page, source);
        Run(0, "clean", page, "-o", At("out"), "--changes", At("log.jsonl"));
        using FileStream stream = File.OpenRead(At("log.jsonl"));
        LoggedChange change = ChangeLog.Read(stream, "log").Single().Changes.First(static change => change.Before == "menacait");
        stream.Close();
        Decide(0, Placed("menacait", "menaçait plus", "accept", page, change.Start),
            "{ \"original\": \"lappel\", \"replacement\": \"l’appel\", \"decision\": \"reject\" }");
        string cleaned = Raw("out"), applied = Raw("applied");
        Assert.Contains("menaçait", cleaned, StringComparison.Ordinal);
        string text = OcrDocument.Parse(File.ReadAllBytes(At("applied")), file).Text,
            whole = OcrDocument.Parse(File.ReadAllBytes(At("out")), file).Text;
        Assert.Equal(whole.Replace("menaçait", "menaçait plus", StringComparison.Ordinal).Replace("l’appel de", "lappel de",
            StringComparison.Ordinal), text);
        Assert.NotEqual(cleaned, applied);
        Run(0, "undo", At("new.jsonl"));
        Assert.Equal(source, File.ReadAllBytes(At("applied")));

        // With everything refused the document is what it was, without a note of who changed it.
        string[] all = [
            .. File.ReadLines(At("log.jsonl")).Skip(1).Select(static line => System.Text.Json.JsonDocument.Parse(line).RootElement)
            .Where(static line => line.TryGetProperty("start", out _)).Select(line => Placed(line.GetProperty("before").GetString()!,
                line.GetProperty("after").GetString()!, "reject", page, line.GetProperty("start").GetInt64()))];
        Decide(0, all);
        Assert.Equal(source, File.ReadAllBytes(At("applied")));
    }

    /// <summary>In PAGE lines and regions repeat the text of their words: all of them are to say the same.</summary>
    [Fact]
    public void Lines_and_regions_of_Page_follow_their_words()
    {
        static string Word(string id, int at, string text) =>
            $"<Word id=\"{id}\"><Coords points=\"{at},0 {at + 50},0 {at + 50},9 {at},9\"/><TextEquiv><Unicode>{text}</Unicode></TextEquiv>"
                + "</Word>";
        string source = "<PcGts><Metadata><Creator>x</Creator></Metadata><Page imageFilename=\"x.png\" imageWidth=\"400\" "
            + "imageHeight=\"99\"><TextRegion id=\"r\"><TextLine id=\"l\">"
            + Word("a", 0, "Mise") + Word("b", 60, "en") + Word("c", 120, "ceuvre") + Word("d", 180, "du") + Word("e", 240, "systéeme")
            + "<TextEquiv><Unicode>Mise en ceuvre du systéeme</Unicode></TextEquiv></TextLine><TextEquiv><Unicode>Mise en ceuvre du "
            + "systéeme</Unicode></TextEquiv></TextRegion></Page></PcGts>";
        string page = Write("page.xml", source);
        Run(0, "clean", page, "-o", At("out.xml"), "--changes", At("log.jsonl"));
        Assert.Contains("<Unicode>Mise en œuvre du système</Unicode></TextEquiv></TextRegion>", Raw("out.xml"), StringComparison.Ordinal);
        string said = Decide(0, "{ \"original\": \"ceuvre\", \"replacement\": \"manœuvre\", \"decision\": \"always\" }");
        string applied = Raw("applied");
        Assert.Contains("<Unicode>manœuvre</Unicode>", applied, StringComparison.Ordinal);
        Assert.Contains("<Unicode>Mise en manœuvre du système</Unicode></TextEquiv></TextLine>", applied, StringComparison.Ordinal);
        Assert.Contains("<Unicode>Mise en manœuvre du système</Unicode></TextEquiv></TextRegion>", applied, StringComparison.Ordinal);
        Run(0, "undo", At("new.jsonl"));
        Assert.Equal(source, Raw("applied"));
        Assert.DoesNotContain("cannot", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cleaned_folder_stands_for_its_log()
    {
        string page = Write("page.txt", "La mise en ceuvre du Plan.\n");
        Directory.CreateDirectory(At("out/.ocrfrench"));
        Run(0, "clean", page, "-o", At("out/page.txt"), "--changes", At("out/.ocrfrench/changes.jsonl"));
        Run(0, "review", At("out"));
        Assert.True(File.Exists(At("out/.ocrfrench/review/page.html")));
        Run(0, "undo", At("out"));
        Assert.Equal(Read("page.txt"), Read("out/page.txt"));
        Run(0, "apply", At("out"));
        Assert.Equal("La mise en œuvre du Plan.\n", Read("out/page.txt"));
        Assert.Contains("no such file", Run(2, "review", At("none.jsonl")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_that_is_malformed_ends_the_run_before_anything_is_done()
    {
        string page = Write("page.txt", "La mise en ceuvre du Plan.\n");
        Run(0, "clean", page, "-o", At("out.txt"), "--changes", At("log.jsonl"));
        Assert.Contains(
            "decisions.json, line ", Decide(4, "{ \"original\": \"x\", \"decision\": \"never\", \"at\": [] }"), StringComparison.Ordinal);
        Assert.False(File.Exists(At("applied")));
    }

    private static string Placed(string original, string replacement, string decision, string document, long start) =>
        System.Text.Json.JsonSerializer.Serialize(new { original, replacement, decision, at = new[] { new { document, start } } });

    private string Decide(int exitCode, params string[] decisions)
    {
        Write("decisions.json", "{ \"version\": 1, \"decisions\": [\n" + string.Join(",\n", decisions) + "] }");
        return Run(
            exitCode, "apply", At("log.jsonl"), "--decisions", At("decisions.json"), "-o", At("applied"), "--changes", At("new.jsonl"));
    }

    private static string Run(int exitCode, params string[] arguments)
    {
        ToolRun run = OcrFrenchTool.Run(arguments);
        Assert.True(exitCode == run.ExitCode, run.ExitCode + " " + run.Error);
        return run.Error;
    }

    private string Raw(string name) => Encoding.UTF8.GetString(File.ReadAllBytes(At(name)));
}
