using System.Text;
using System.Text.Json;

namespace OcrFrench.Documents.Tests;

public class ChangeLogTests
{
    [Fact]
    public void A_document_has_a_head_that_tells_it_before_and_after()
    {
        string[] lines = Logs.Of(Results.Page, mark: false).TrimEnd('\n').Split('\n');
        Assert.Equal(4, lines.Length);
        using JsonDocument head = JsonDocument.Parse(lines[0]);
        JsonElement h = head.RootElement;
        Assert.Equal(["log", "document", "output", "tool", "format", "encoding", "options", "source", "result", "changes"],
            h.EnumerateObject().Select(m => m.Name));
        Assert.Equal((1, "page 1.txt", JsonValueKind.Null, 3), (h.GetProperty("log").GetInt32(), h.GetProperty("document").GetString(),
            h.GetProperty("output").ValueKind, h.GetProperty("changes").GetInt32()));
        Assert.Equal("Balanced", h.GetProperty("options").GetProperty("level").GetString());
        Assert.Equal(
            FileState.Of(Encoding.UTF8.GetBytes(Results.Page.Source)).Sha256, h.GetProperty("source").GetProperty("sha256").GetString());
        Assert.Equal(Encoding.UTF8.GetByteCount(Results.Page.Text), h.GetProperty("result").GetProperty("bytes").GetInt64());
    }

    [Fact]
    public void A_change_is_one_line_with_all_that_is_known_of_it()
    {
        string[] lines = Logs.Of(Results.Page, mark: true).Split('\n');
        Assert.Equal(
            "{\"document\": \"page 1.txt\", \"line\": 1, \"page\": 1, \"start\": 8, \"end\": 10, \"outputStart\": 8, \"outputEnd\": 9, "
                + "\"byteStart\": 11, \"byteEnd\": 13, "
            + "\"before\": \"ce\", \"after\": \"œ\", \"kind\": \"Ligature\", \"rule\": \"ligature.ce\", \"confidence\": 0.99, "
            + "\"runnersUp\": [\"ce\"]}",
            lines[1]);
        using JsonDocument second = JsonDocument.Parse(lines[2]), third = JsonDocument.Parse(lines[3]);
        Assert.Equal(2, second.RootElement.GetProperty("line").GetInt64());
        // One character less is written by then; the mark, ’ and é take six bytes more.
        JsonElement t = third.RootElement;
        Assert.Equal((41, 40, 47),
            (t.GetProperty("start").GetInt64(), t.GetProperty("outputStart").GetInt64(), t.GetProperty("byteStart").GetInt64()));
        Assert.Equal("\n", t.GetProperty("after").GetString()![^1..]);
    }

    [Fact]
    public void Pages_are_counted_by_form_feeds_and_stretches_go_on_where_the_last_ended()
    {
        using var stream = new MemoryStream();
        var log = new ChangeLog(stream);
        log.Begin(Logs.Head);
        log.WriteText(Results.Of("été\n\f\n"));
        log.WriteText(Results.Of("la fiu", (5, "u", "n")));
        log.End(FileState.Of("été\n\f\nla fiu"u8), FileState.Of([]));
        LoggedChange change = Assert.Single(Assert.Single(Logs.Read(stream.ToArray())).Changes);
        Assert.Equal((3, 2, 11, 11, 13), (change.Line, change.Page, change.Start, change.OutputStart, change.Edits[0].Start));
    }

    [Fact]
    public void What_did_not_come_about_is_not_in_the_log()
    {
        using var stream = new MemoryStream();
        var log = new ChangeLog(stream);
        log.Begin(Logs.Head with { Name = "a" });
        log.End(FileState.Of([]), FileState.Of([]));
        log.Begin(Logs.Head with { Name = "b" });
        log.WriteText(Results.Page);
        log.Abandon();
        log.Begin(Logs.Head with { Name = "c" });
        log.End(FileState.Of([]), FileState.Of([]));
        Assert.Equal(["a", "c"], Logs.Read(stream.ToArray()).Select(d => d.Document.Name));
    }

    [Fact]
    public void Bytes_that_the_texts_do_not_tell_are_written_beside_them()
    {
        LoggedEdit[] edits = [new(3, "é"u8.ToArray(), "\"è"u8.ToArray()), new(8, new byte[] { 0xFF, 0 }, default)];
        var change = new LoggedChange
        {
            Line = 2,
            Element = "w_1",
            Start = 4,
            OutputStart = 4,
            Before = "e",
            After = "é",
            Kind = "Accent",
            Rule = "r",
            Edits = edits,
        };
        using var stream = new MemoryStream();
        var log = new ChangeLog(stream);
        log.Begin(Logs.Head);
        log.Write(change);
        log.End(new FileState(new string('a', 64), 100), FileState.Of([]));
        Assert.Contains("\"edits\": [{\"start\": 3, \"before\": \"é\", \"after\": \"\\\"è\"}, {\"start\": 8, \"before\": {\"base64\": "
            + "\"/wA=\"}, \"after\": \"\"}]", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
        LoggedChange read = Assert.Single(Assert.Single(Logs.Read(stream.ToArray())).Changes);
        Assert.Equal("w_1", read.Element);
        Assert.Equal(edits.Select(Shown), read.Edits.Select(Shown));
    }

    [Theory]
    [InlineData(0, "{\"log\": 1", "{\"log\": 2", ChangeLogProblem.NewerVersion, 1)]
    [InlineData(0, "{\"log\"", "{\"lg\"", ChangeLogProblem.NoHead, 1)]
    [InlineData(0, "\"encoding\": \"utf-8\"", "\"encoding\": \"utf-7\"", ChangeLogProblem.BadMember, 1)]
    [InlineData(0, "\"sha256\": \"", "\"sha256\": \"x", ChangeLogProblem.BadMember, 1)]
    [InlineData(2, "\"byteStart\": ", "\"byteStart\": -", ChangeLogProblem.BadMember, 3)]
    [InlineData(2, "\"byteStart\": ", "\"byteStart\": 9", ChangeLogProblem.BadMember, 3)]
    [InlineData(2, "\"byteStart\": 19", "\"byteStart\": 9", ChangeLogProblem.Overlap, 3)]
    [InlineData(2, "\"before\": \"1\"", "\"before\": 1", ChangeLogProblem.BadMember, 3)]
    [InlineData(2, "\"before\": \"1\"", "\"befor\": \"1\"", ChangeLogProblem.BadMember, 3)]
    [InlineData(2, "\"runnersUp\": [", "\"runnersUp\": [0", ChangeLogProblem.NotJson, 3)]
    [InlineData(2, "\"confidence\": 0.99", "\"confidence\": 0.99, \"accepted\": \"no\"", ChangeLogProblem.BadMember, 3)]
    [InlineData(2, "page 1.txt", "page 2.txt", ChangeLogProblem.OtherDocument, 3)]
    [InlineData(3, "\"]}", "", ChangeLogProblem.NotJson, 4)]
    [InlineData(3, "{", "[{", ChangeLogProblem.NotJson, 4)]
    public void A_bad_line_is_named(int line, string part, string instead, ChangeLogProblem problem, long number)
    {
        string[] lines = Logs.Of(Results.Page, mark: false).Split('\n');
        int at = lines[line].IndexOf(part, StringComparison.Ordinal);
        Assert.True(at >= 0, lines[line]);
        lines[line] = lines[line].Remove(at, part.Length).Insert(at, instead);
        var error = Assert.Throws<ChangeLogException>(() => Logs.Read(Encoding.UTF8.GetBytes(string.Join('\n', lines))).Count);
        Assert.Equal((problem, "log.jsonl", number), (error.Problem, error.File, error.Line));
        Assert.StartsWith("log.jsonl, line " + number, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_log_is_not_a_log() =>
        Assert.Equal(ChangeLogProblem.NoHead, Assert.Throws<ChangeLogException>(() => Logs.Read([]).Count).Problem);

    [Fact]
    public void The_corrections_of_an_object_are_an_array()
    {
        using JsonDocument array = JsonDocument.Parse(ChangeLog.ToJson(Results.Page));
        Assert.Equal(3, array.RootElement.GetArrayLength());
        Assert.Equal(
            ["start", "end", "outputStart", "outputEnd", "before", "after", "kind", "rule", "confidence", "runnersUp"],
            array.RootElement[0].EnumerateObject().Select(m => m.Name));
        Assert.Equal("[]", ChangeLog.ToJson(Results.Of("rien")));
    }

    private static string Shown(LoggedEdit edit) =>
        $"{edit.Start} {Convert.ToHexString(edit.Before.Span)} {Convert.ToHexString(edit.After.Span)}";
}
