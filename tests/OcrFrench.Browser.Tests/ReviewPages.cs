using System.Globalization;
using OcrFrench.Documents;
using OcrFrench.EndToEnd.Tests;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Browser.Tests;

/// <summary>Tests of review pages that the tool itself has written.</summary>
public abstract class ReviewPages : TemporaryFolder, IClassFixture<Browser>
{
    private protected static readonly string Resolution = File.ReadAllText(House.Path("testdata", "resolution", "ocr-eng.txt"));

    /// <summary>Cleans a text, and writes the review of what was changed.</summary>
    private protected string Review(string text, string language = "C")
    {
        string page = Write("page.txt", text);
        Run(language, "clean", page, "-o", At("out.txt"), "--changes", At("log.jsonl"));
        return ReviewLog(language);
    }

    private protected string ReviewLog(string language = "C")
    {
        Run(language, "review", At("log.jsonl"));
        return At("log-review/page.html");
    }

    private protected static string Run(string language, params string[] arguments)
    {
        ToolRun run = OcrFrenchTool.RunIn(language, [], arguments);
        Assert.True(run.ExitCode == 0, run.Error);
        return run.Error;
    }

    /// <summary>A line of a file of doubts; each reading is half as likely as the one before.</summary>
    private protected static string DoubtLine(
        string document, int line, int start, string word, double probability, params string[] readings)
    {
        string listed = string.Join(", ", readings.Select((reading, at) => string.Create(
            CultureInfo.InvariantCulture, $"{{\"text\": \"{reading}\", \"probability\": {probability / (1 << at)}}}")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"document\": \"{document}\", \"line\": {line}, \"start\": {start}, \"length\": {word.Length}, \"original\": \"{word}\", "
                + $"\"readings\": [{listed}], \"reason\": \"BelowThreshold\", \"threshold\": 0.9}}\n");
    }

    /// <summary>Writes a text and the log of changes that nobody made.</summary>
    private protected void WriteLog(string name, string text, IEnumerable<LoggedChange> changes)
    {
        string page = Write(name, text);
        using FileStream stream = File.Create(At("log.jsonl"));
        var log = new ChangeLog(stream);
        log.Begin(new LoggedDocument { Name = page, Tool = "test", Format = "text" });
        foreach (LoggedChange change in changes) log.Write(change);
        using FileStream source = File.OpenRead(page);
        log.End(FileState.Of(source), FileState.Of([]));
    }
}
