namespace OcrFrench.EndToEnd.Tests;

public class TypographyTests
{
    /// <summary>Enough text to show that the engine reads all accents, so that nothing else is damage.</summary>
    private const string Before = "Là où l'été brûle, la forêt rêve à sa fraîcheur; et l'âme, déçue, cherche dès l'aube à oublier.\n"
        + "Il n'était guère âgé quand sa mère, très lasse, le mena à l'hôtel près de la côte, où il goûta la paix des vieilles années.\n"
        + "Voilà comment il vécut, à demi caché, sans grâce ni crainte, jusqu'à la fête des moissons.\n";

    private const string Printed = Before + "Le coeur de l'Ecole\n";

    [Theory]
    [InlineData("french", "Mise en œuvre\u202F! «\u00A0Oui\u00A0»\n")]
    [InlineData("french-canadian", "Mise en œuvre! «\u00A0Oui\u00A0»\n")]
    [InlineData("keep", "Mise en œuvre ! \"Oui\"\n")]
    public void Typography_is_chosen(string style, string expected)
    {
        ToolRun run = OcrFrenchTool.Pipe("Mise en ceuvre ! \"Oui\"\n", "clean", "--typography", style);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(expected, run.Output);
    }

    [Fact]
    public void Letters_and_apostrophes_are_written_in_word_formats_too_and_undone()
    {
        string folder = Directory.CreateTempSubdirectory("ocrfrench-").FullName;
        string page = Path.Combine(folder, "page.hocr"), log = Path.Combine(folder, "log.jsonl");
        string[] words = ["Le", "coeur", "de", "l'Ecole", "bat."];
        string spans = string.Concat(words.Select(static (word, i) =>
            $"<span class='ocrx_word' id='w{i}' title='bbox {i * 50} 0 {(i * 50) + 40} 20; x_wconf 90'>{word}</span> "));
        string hocr = "<html><head><meta name='ocr-system' content='tesseract'/></head><body><div class='ocr_page' title='bbox 0 0 300 40'>"
            + $"<span class='ocr_line' title='bbox 0 0 300 20'>{spans}</span></div></body></html>";
        File.WriteAllText(page, hocr);
        File.WriteAllText(Path.Combine(folder, "ocrfrench.json"), """{ "oe": "restore", "capitals": "always", "apostrophes": "curly" }""");
        Assert.Equal(0, OcrFrenchTool.Run("clean", page, "-i", "--changes", log).ExitCode);
        string cleaned = File.ReadAllText(page);
        Assert.Contains(">cœur<", cleaned, StringComparison.Ordinal);
        Assert.Contains(">l’École<", cleaned, StringComparison.Ordinal);
        Assert.Contains("\"oe\": \"Restore\", \"capitals\": \"Always\", \"apostrophes\": \"Curly\"", File.ReadAllText(log),
            StringComparison.Ordinal);
        Assert.Equal(0, OcrFrenchTool.Run("undo", log).ExitCode);
        Assert.Equal(hocr, File.ReadAllText(page));
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("--oe", "restore", "Le cœur de l'Ecole\n")]
    [InlineData("--oe", "as-printed", "Le coeur de l'Ecole\n")]
    [InlineData("--capitals", "always", "Le coeur de l'École\n")]
    [InlineData("--capitals", "as-printed", "Le coeur de l'Ecole\n")]
    [InlineData("--apostrophes", "curly", "Le coeur de l’Ecole\n")]
    [InlineData("--apostrophes", "as-printed", "Le coeur de l'Ecole\n")]
    public void Letters_are_chosen_one_by_one(string option, string value, string expected)
    {
        ToolRun run = OcrFrenchTool.Pipe(Printed, "clean", option, value);
        Assert.Equal((0, expected), (run.ExitCode, run.Output[Before.Length..]));
    }
}
