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
