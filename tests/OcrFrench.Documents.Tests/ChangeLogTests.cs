using System.Text;
using System.Text.Json;

namespace OcrFrench.Documents.Tests;

public class ChangeLogTests
{
    [Fact]
    public void A_change_is_one_line_with_all_that_is_known_of_it()
    {
        using var stream = new MemoryStream();
        new ChangeLog(stream).Write("page 1.txt", Results.Page);
        string[] lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.Equal("", lines[3]);
        Assert.Equal(
            "{\"file\": \"page 1.txt\", \"line\": 1, \"start\": 8, \"outputStart\": 8, \"original\": \"ce\", \"replacement\": \"œ\", "
            + "\"kind\": \"Ligature\", \"rule\": \"ligature.ce\", \"confidence\": 0.99, \"runnersUp\": [\"ce\"]}",
            lines[0]);
        using JsonDocument second = JsonDocument.Parse(lines[1]);
        Assert.Equal(2, second.RootElement.GetProperty("line").GetInt64());
        Assert.Equal("\n", JsonDocument.Parse(lines[2]).RootElement.GetProperty("replacement").GetString()![^1..]);
    }

    [Fact]
    public void The_log_of_json_lines_names_their_line()
    {
        using var stream = new MemoryStream();
        new ChangeLog(stream).Write("a.jsonl", 12, Results.Page);
        Assert.All(Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n').Split('\n'), line => Assert.Contains("\"line\": 12,", line, StringComparison.Ordinal));
    }

    [Fact]
    public void The_corrections_of_an_object_are_an_array()
    {
        using JsonDocument array = JsonDocument.Parse(ChangeLog.ToJson(Results.Page));
        Assert.Equal(3, array.RootElement.GetArrayLength());
        Assert.Equal("[]", ChangeLog.ToJson(Results.Of("rien")));
    }
}
