using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Documents.Json;

namespace OcrFrench.Documents.Tests;

public class JsonLineTests
{
    [Theory]
    [InlineData("{\"n\": 1.50e+03, \"text\" : \"ab\" ,\"x\":[1 , 2.0]}\r\n", "{\"n\": 1.50e+03, \"text\" : \"cd\" ,\"x\":[1 , 2.0]}\r\n")]
    [InlineData("{\"big\":123456789012345678901234567890.10,\"text\":\"a\",\"u\":\"\\u00e9\\/\\ud800\"}",
        "{\"big\":123456789012345678901234567890.10,\"text\":\"cd\",\"u\":\"\\u00e9\\/\\ud800\"}")]
    [InlineData("  {\"t\\u0065xt\":\"a\",\"o\":{\"text\":\"a\"}}  \n", "  {\"t\\u0065xt\":\"cd\",\"o\":{\"text\":\"a\"}}  \n")]
    [InlineData("\uFEFF{\"text\":\"a\"}\n", "\uFEFF{\"text\":\"cd\"}\n")]
    public void Only_the_value_changes(string line, string expected) => Assert.Equal(expected, Text(Parse(line).WithString("text", "cd")));

    [Fact]
    public void The_same_value_keeps_the_way_it_was_written()
    {
        JsonLine line = Parse("{\"text\":\"\\u0061\\/\\u00e9\"}");
        Assert.Equal("a/é", line.GetString("text"));
        Assert.Same(line, line.WithString("text", "a/é"));
    }

    [Theory]
    [InlineData("\"\\u00e9t\\u00e9\"", "\"\\u0153uvre \\\"1\\\"\\n\"")]
    [InlineData("\"été\"", "\"œuvre \\\"1\\\"\\n\"")]
    [InlineData("\"ete\"", "\"œuvre \\\"1\\\"\\n\"")]
    public void Characters_beyond_ascii_are_escaped_where_they_were(string before, string after) =>
        Assert.Equal("{\"text\":" + after + "}", Text(Parse("{\"text\":" + before + "}").WithString("text", "œuvre \"1\"\n")));

    [Theory]
    [InlineData("{}", "{\"c\": [1]}")]
    [InlineData("{ \"a\": 1 }\n", "{ \"a\": 1, \"c\": [1] }\n")]
    [InlineData("{\"c\": null, \"a\": 1}", "{\"c\": [1], \"a\": 1}")]
    public void A_member_is_added_at_the_end_or_replaced_in_place(string line, string expected) =>
        Assert.Equal(expected, Text(Parse(line).WithValue("c", "[1]")));

    [Theory]
    [InlineData("{\"text\":\"a\"", DocumentProblem.InvalidJson)]
    [InlineData("{\"text\":\"a\"} x", DocumentProblem.InvalidJson)]
    [InlineData("{\"text\":\"a\",}", DocumentProblem.InvalidJson)]
    [InlineData("nothing", DocumentProblem.InvalidJson)]
    [InlineData("[1]", DocumentProblem.NotAnObject)]
    [InlineData("{\"txt\":\"a\"}", DocumentProblem.NoSuchMember)]
    [InlineData("{\"text\":\"a\",\"text\":\"b\"}", DocumentProblem.MemberTwice)]
    [InlineData("{\"text\":[\"a\"]}", DocumentProblem.NotAString)]
    [InlineData("{\"text\":null}", DocumentProblem.NotAString)]
    public void What_is_wrong_is_said_with_file_and_line(string line, DocumentProblem problem)
    {
        var error = Assert.Throws<DocumentException>(() => JsonLine.Parse(Encoding.UTF8.GetBytes(line), "a.jsonl", 7).GetString("text"));
        Assert.Equal((problem, "a.jsonl", 7L), (error.Problem, error.File, error.Line));
        Assert.StartsWith("a.jsonl, line 7", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_utf8_is_found_at_its_byte()
    {
        var error = Assert.Throws<DocumentException>(() => JsonLine.Parse([(byte)'{', (byte)'"', 0xFF], "a", 1));
        Assert.Equal((DocumentProblem.InvalidUtf8, 2L), (error.Problem, error.Offset));
    }

    [Fact]
    public void Any_text_survives_writing_and_reading() =>
        Prop.ForAll<string?>(text =>
        {
            JsonLine line = Parse("{\"text\":\"\\u00e9\",\"n\":1}").WithString("text", text ?? "");
            return line.GetString("text") == (text ?? "") && Text(line).EndsWith(",\"n\":1}", StringComparison.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Half_a_surrogate_pair_stays_an_escape()
    {
        JsonLine line = Parse("{\"text\":\"a\\ud83dz\"}");
        Assert.Equal("a\ud83dz", line.GetString("text"));
        Assert.Equal("{\"text\":\"b\\ud83dz\"}", Text(line.WithString("text", "b\ud83dz")));
    }

    [Fact]
    public void Strings_read_as_other_readers_read_them() =>
        Prop.ForAll<string?>(text =>
        {
            string json = JsonSerializer.Serialize(new string((text ?? "").Where(c => !char.IsSurrogate(c)).ToArray()));
            return JsonText.Decode(Encoding.UTF8.GetBytes(json).AsSpan()[1..^1]) == JsonSerializer.Deserialize<string>(json);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(200_000)]
    public void Lines_of_any_length_are_read_with_their_ends(int length)
    {
        string first = "{\"text\":\"" + new string('a', length) + "\"}\r\n", all = first + "\n" + first + "{\"text\":\"last\"}";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(all));
        JsonLine[] lines = JsonLines.Read(stream, "x").ToArray();
        Assert.Equal([1L, 2, 3, 4], lines.Select(line => line.Number));
        Assert.Equal([false, true, false, false], lines.Select(line => line.IsBlank));
        Assert.Equal(all, string.Concat(lines.Select(Text)));
    }

    private static JsonLine Parse(string line) => JsonLine.Parse(Encoding.UTF8.GetBytes(line), "test", 1);

    private static string Text(JsonLine line) => Encoding.UTF8.GetString(line.Bytes.Span);
}
