using System.Globalization;
using System.Text;
using System.Text.Json;
using OcrFrench.Documents;
using OcrFrench.EndToEnd.Tests;
using OcrFrench.Tool.Review;

namespace OcrFrench.Tool.Tests.Review;

/// <summary>The pages of logs, without a browser.</summary>
public sealed class ReviewRunTests : TemporaryFolder
{
    [Fact]
    public void Few_corrections_are_one_page_and_many_are_several_with_an_index()
    {
        WriteLog(25);
        string said = Run(rowsInPage: 100);
        Assert.Contains("25 corrections of 1 document on 1 page", said, StringComparison.Ordinal);
        Assert.Equal(["review/page.html"], Pages());
        Run(rowsInPage: 10);
        Assert.Equal(["review/index.html", "review/page-1.html", "review/page-2.html", "review/page-3.html"], Pages());
        Assert.Equal([10, 10, 5], new[] { 1, 2, 3 }.Select(page => Data($"review/page-{page}.html").GetProperty("rows").GetArrayLength()));
        string middle = Read("review/page-2.html"), index = Read("review/index.html");
        Assert.Contains("href=\"page-1.html\" rel=\"prev\"", middle, StringComparison.Ordinal);
        Assert.Contains("href=\"page-3.html\" rel=\"next\"", middle, StringComparison.Ordinal);
        Assert.Contains("href=\"page-3.html\"", index, StringComparison.Ordinal);

        // Pages of an earlier review go; what is not ours stays.
        Write("review/page-notes.html", "x");
        Run(rowsInPage: 100);
        Assert.Equal(["review/page-notes.html", "review/page.html"], Pages());
    }

    [Fact]
    public void The_same_log_gives_the_same_pages_and_the_same_name_to_keep_decisions_under()
    {
        WriteLog(3);
        Run(rowsInPage: 100);
        string first = Read("review/page.html"), name = Data("review/page.html").GetProperty("log").GetString()!;
        Run(rowsInPage: 100);
        Assert.Equal(first, Read("review/page.html"));
        File.AppendAllText(At("log.jsonl"), "\n");
        Run(rowsInPage: 100);
        Assert.NotEqual(name, Data("review/page.html").GetProperty("log").GetString());
    }

    [Fact]
    public void Lines_come_from_the_document_and_when_it_is_gone_that_is_said()
    {
        WriteLog(2);
        Run(rowsInPage: 100);
        JsonElement row = Data("review/page.html").GetProperty("rows")[0];
        Assert.Equal(("Le ", " 0 est là."), (row[6].GetString(), row[7].GetString()));
        File.Delete(At("page.txt"));
        Assert.Contains("2 corrections are shown without their lines", Run(rowsInPage: 100), StringComparison.Ordinal);
        JsonElement data = Data("review/page.html");
        Assert.Equal(("Gone", ""), (data.GetProperty("docs")[0][1].GetString(), data.GetProperty("rows")[0][6].GetString()));
    }

    [Fact]
    public void A_document_cleaned_in_place_is_found_by_its_backup()
    {
        WriteLog(2);
        File.Move(At("page.txt"), At("page.txt.bak"));
        Write("page.txt", "cleaned");
        Run(rowsInPage: 100);
        Assert.Equal("", Data("review/page.html").GetProperty("docs")[0][1].GetString());
    }

    [Fact]
    public void A_log_of_no_changes_is_an_empty_page()
    {
        WriteLog(0);
        Assert.Contains("0 corrections", Run(rowsInPage: 100), StringComparison.Ordinal);
        Assert.Equal(0, Data("review/page.html").GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public void What_is_not_a_log_is_refused_by_name()
    {
        Write("log.jsonl", "{\"a\": 1}\n");
        ToolException error = Assert.Throws<ToolException>(() => Run(rowsInPage: 100));
        Assert.StartsWith(At("log.jsonl") + ", line 1: ", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(At("review/page.html")));
    }

    private string[] Pages() =>
        [.. Names().Where(static name => name.EndsWith(".html", StringComparison.Ordinal)).Select(static name => name.Replace('\\', '/'))];

    private JsonElement Data(string page)
    {
        string html = Read(page);
        int start = html.IndexOf("id=\"data\">", StringComparison.Ordinal) + "id=\"data\">".Length;
        return JsonDocument.Parse(html[start..html.IndexOf("</script>", start, StringComparison.Ordinal)]).RootElement;
    }

    private string Run(int rowsInPage)
    {
        var error = new StringWriter();
        var settings = new ReviewSettings { Log = At("log.jsonl"), Output = At("review"), RowsInPage = rowsInPage };
        Assert.Equal(0, new ReviewRun(settings, new Terminal(Stream.Null, error)).Run());
        return error.ToString();
    }

    private void WriteLog(int count)
    {
        var text = new StringBuilder();
        var changes = new List<LoggedChange>();
        for (int i = 0; i < count; i++)
        {
            text.Append("Le ");
            changes.Add(new LoggedChange
            {
                Start = text.Length,
                OutputStart = text.Length,
                Line = i + 1,
                Page = 1,
                Before = "mot",
                After = "mat",
                Kind = "Letters",
                Rule = "x",
                Edits = [new LoggedEdit(text.Length + i, "mot"u8.ToArray(), "mat"u8.ToArray())],
            });
            text.Append(CultureInfo.InvariantCulture, $"mot {i} est là.\n");
        }

        string page = Write("page.txt", text.ToString());
        using FileStream stream = File.Create(At("log.jsonl"));
        var log = new ChangeLog(stream);
        log.Begin(new LoggedDocument { Name = page, Tool = "test", Format = "text" });
        foreach (LoggedChange change in changes) log.Write(change);
        log.End(FileState.Of(Encoding.UTF8.GetBytes(text.ToString())), FileState.Of([]));
    }
}
