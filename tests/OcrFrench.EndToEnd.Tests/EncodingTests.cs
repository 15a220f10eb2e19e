using System.Text;

namespace OcrFrench.EndToEnd.Tests;

/// <summary>Texts that are not in UTF-8.</summary>
public sealed class EncodingTests : TemporaryFolder
{
    private const string Damaged = "La mise en ceuvre des résolutions.\r\n\fVu à Genève par 1’Assemblée générale, où l'été dura.\r\n";
    private const string Repaired = "La mise en œuvre des résolutions.\r\n\fVu à Genève par l’Assemblée générale, où l'été dura.\r\n";

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-8", true)]
    public void The_encoding_and_the_mark_are_kept(string name, bool marked)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] mark = marked ? encoding.GetPreamble() : [];
        ToolRun run = OcrFrenchTool.RunIn("C", [.. mark, .. encoding.GetBytes(Damaged)], "clean");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal([.. mark, .. encoding.GetBytes(Repaired)], run.Bytes);
    }

    [Fact]
    public void A_guess_is_reported_and_what_cannot_be_written_is_left_out()
    {
        string damaged = Damaged.Replace('’', '\'');
        byte[] input = Encoding.Latin1.GetBytes(damaged);
        ToolRun run = OcrFrenchTool.RunIn("C", input, "clean");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("standard input: read as ISO-8859-1, ", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 repair left out", run.Error, StringComparison.Ordinal);
        Assert.Equal(damaged.Replace("1'", "l'", StringComparison.Ordinal), Encoding.Latin1.GetString(run.Bytes));
        run = OcrFrenchTool.RunIn("fr", input, "clean", "--encoding", "windows-1252");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(0x9C, run.Bytes[11]);
        run = OcrFrenchTool.RunIn("C", input, "clean", "-q", "--output-encoding", "utf-8");
        Assert.Equal((0, "", Repaired.Replace('’', '\'')), (run.ExitCode, run.Error, run.Output));
    }

    [Fact]
    public void A_text_in_windows_1252_is_repaired_and_restored_in_place()
    {
        byte[] original = Encoding.Latin1.GetBytes(Damaged.Replace('’', '\u0092')),
            expected = Encoding.Latin1.GetBytes(Repaired.Replace('’', '\u0092').Replace('œ', '\u009C'));
        File.WriteAllBytes(At("page.txt"), original);
        ToolRun run = OcrFrenchTool.Run("clean", "-i", At("page.txt"), "--changes", At("log.jsonl"));
        Assert.Contains("read as Windows-1252, 1000000 times likelier than ", run.Error, StringComparison.Ordinal);
        Assert.Equal(expected, File.ReadAllBytes(At("page.txt")));
        Assert.Contains("\"encoding\": \"windows-1252\"", Read("log.jsonl"), StringComparison.Ordinal);
        Assert.Equal(0, OcrFrenchTool.Run("undo", At("log.jsonl")).ExitCode);
        Assert.Equal(original, File.ReadAllBytes(At("page.txt")));
    }

    [Fact]
    public void A_text_with_nothing_to_repair_is_converted_too()
    {
        File.WriteAllBytes(At("page.txt"), Encoding.Latin1.GetBytes("L'été est là."));
        Assert.Equal(0, OcrFrenchTool.Run("clean", "-i", At("page.txt"), "--output-encoding", "utf-8").ExitCode);
        Assert.Equal("L'été est là.", Read("page.txt"));
        ToolRun run = OcrFrenchTool.Pipe("L’œuvre.", "clean", "--output-encoding", "iso-8859-1");
        Assert.Equal((2, "", "standard input, line 1: the text has characters that ISO-8859-1 does not have.\n"),
            (run.ExitCode, run.Output, run.Error));
    }
}
