namespace OcrFrench.EndToEnd.Tests;

public sealed class EvaluateTests : TemporaryFolder
{
    [Fact]
    public void Three_texts_are_compared()
    {
        string truth = Write("truth.txt", "la mise en œuvre des vœux"), ocr = Write("ocr.txt", "la mise en ceuvre des voeux"),
            cleaned = Write("cleaned.txt", "la mise en œuvre dés voeux");
        ToolRun run = OcrFrenchTool.Run("evaluate", truth, ocr, cleaned);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string[] expected =
        [
            "Characters 25", "Words 6", "Damaged words 2", "fixed 1", "missed 1", "nearer 0", "wrong 0", "Sound words broken 1",
            "Character error rate 16.00% → 12.00%", "Character errors removed 25.00%", "Word error rate 33.33% → 33.33%", "Recall 50.00%",
            "Edit precision 50.00%",
        ];
        Assert.Equal(expected, Lines(run));
    }

    [Fact]
    public void Documents_of_words_are_compared_by_their_text()
    {
        string truth = Write("truth.txt", "Mise en œuvre"),
            page = Write("page.xml", "<alto><Layout><Page><PrintSpace><TextBlock><TextLine><String CONTENT=\"Mise\"/><SP/><String "
                + "CONTENT=\"en\"/><SP/><String CONTENT=\"ceuvre\"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>");
        Assert.Equal(
            "Characters 13|Words 3|Damaged words 1|fixed 1", string.Join('|', Lines(OcrFrenchTool.Run("evaluate", truth, page)).Take(4)));
        Assert.Contains("\"words\": 3", OcrFrenchTool.Run("profile", "--format", "json", page).Output.Replace("\":3", "\": 3",
            StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Pairs_are_compared_by_their_id_in_french()
    {
        string pairs = Write("pairs.jsonl",
            "{\"id\":\"a\",\"ocr\":\"1a mer\",\"truth\":\"la mer\"}\n{\"id\":\"b\",\"ocr\":\"dérou-lent\",\"truth\":\"déroulent\"}\n");
        string cleaned = Write("cleaned.jsonl", "{\"id\":\"b\",\"text\":\"dérou-lent\"}\n{\"id\":\"a\",\"text\":\"la mer\"}\n");
        ToolRun run = OcrFrenchTool.RunIn("fr_FR.UTF-8", [], "evaluate", "--pairs", pairs, cleaned, "--ignore-hyphens", "--hipe");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Mots abîmés 1", Lines(run));
        Assert.Contains("réparés 1", Lines(run));
        Assert.Contains("Taux d’erreur HIPE 0.0667 → 0.0000", Lines(run));
        Assert.Contains("Préférence HIPE +0.50", Lines(run));
    }

    [Fact]
    public void Without_a_cleaned_text_the_tool_cleans()
    {
        string truth = Write("truth.txt", "Le chat dort."), ocr = Write("ocr.txt", "Le chat dort.");
        ToolRun run = OcrFrenchTool.Run("evaluate", truth, ocr);
        Assert.Contains("Sound words broken 0", Lines(run));
        Assert.Contains("Edit precision –", Lines(run));
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        string pairs = Write("pairs.jsonl", "{\"id\":\"a\",\"ocr\":\"x\",\"truth\":\"x\"}\n"),
            cleaned = Write("cleaned.jsonl", "{\"id\":\"b\",\"text\":\"x\"}\n");
        ToolRun run = OcrFrenchTool.Run("evaluate", "--pairs", pairs, cleaned);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("no cleaned form of a", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, OcrFrenchTool.Run("evaluate", At("none"), pairs).ExitCode);
        Assert.Equal(2, OcrFrenchTool.Run("evaluate", "--pairs", Write("bad.jsonl", "{\"id\":\"a\"}\n")).ExitCode);
    }

    private static string[] Lines(ToolRun run) =>
        run.Output.TrimEnd('\n').Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        .ToArray();
}
