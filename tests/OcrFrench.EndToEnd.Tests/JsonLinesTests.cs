namespace OcrFrench.EndToEnd.Tests;

public sealed class JsonLinesTests : TemporaryFolder
{
    private const string Odd =
        "{\"id\": 1.0e+05, \"text\": \"Le chat dort.\", \"big\": 123456789012345678901234567890.50, \"esc\": \"\\u00e9\\/\\ud800 "
            + "\\u0041\", \"n\":[ 1,2 ,null]}\r\n"
        + "\n"
        + "  {\"text\":\"\\u0055ne fen\\u00eatre.\",\"z\":0.10,\"a\":{\"text\":\"ceuvre\"}}  \n"
        + "{\"text\":\"\"}";

    [Fact]
    public void Everything_but_the_text_stays_as_it_was_written()
    {
        ToolRun run = OcrFrenchTool.Pipe(Odd, "clean", "--format", "jsonl");
        Assert.Equal((0, Odd, ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void The_extension_tells_the_format()
    {
        string file = Write("a.JSONL", Odd);
        Assert.Equal(Odd, OcrFrenchTool.Run("clean", file).Output);
    }

    [Fact]
    public void Another_member_can_be_named_and_corrections_added()
    {
        ToolRun run = OcrFrenchTool.Pipe(
            "{\"page\":\"Le chat.\",\"text\":3}\n", "clean", "--format", "jsonl", "--field", "page", "--with-corrections");
        Assert.Equal((0, "{\"page\":\"Le chat.\",\"text\":3, \"corrections\": []}\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Lines_are_answered_one_by_one()
    {
        using System.Diagnostics.Process process = OcrFrenchTool.Start("C", "clean", "--format", "jsonl");
        for (int i = 0; i < 3; i++)
        {
            process.StandardInput.Write("{\"text\": \"Le chat dort.\"}\n");
            process.StandardInput.Flush();
            // The answer comes while the input is still open.
            Assert.Equal("{\"text\": \"Le chat dort.\"}", process.StandardOutput.ReadLine());
        }

        process.StandardInput.Close();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    [Theory]
    [InlineData("{\"txt\":\"a\"}", "line 2: no member “text”")]
    [InlineData("{\"text\":1}", "line 2: the member “text” is not a string")]
    [InlineData("{\"text\":\"a\",\"text\":\"a\"}", "line 2: the member “text” occurs twice")]
    [InlineData("{\"text\":", "line 2, byte 8: not JSON")]
    [InlineData("[]", "line 2: not a JSON object")]
    public void A_bad_line_is_named_and_no_file_is_written(string line, string message)
    {
        string file = Write("a.jsonl", "{\"text\":\"Le chat.\"}\n" + line + "\n");
        ToolRun run = OcrFrenchTool.Run("clean", file, "-o", At("b.jsonl"), "--changes", At("log.jsonl"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(file + ", " + message, run.Error, StringComparison.Ordinal);
        Assert.Equal(["a.jsonl", "log.jsonl"], Names());
    }
}
