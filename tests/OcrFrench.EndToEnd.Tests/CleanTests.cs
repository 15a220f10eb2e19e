using System.Text;

namespace OcrFrench.EndToEnd.Tests;

/// <summary><c>clean</c> with texts in which there is nothing to repair: where they come from and go to.</summary>
public sealed class CleanTests : TemporaryFolder
{
    private const string Sound = "Le chat dort sur la table.\r\nIl fait beau.\n";

    [Fact]
    public void A_pipe_is_read_and_written_byte_for_byte()
    {
        byte[] input = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Une fenêtre.\r\n\0\u2028\t Le chat\r dort.")];
        ToolRun run = OcrFrenchTool.RunIn("C", input, "clean");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(input, run.Bytes);
        Assert.Equal(input, OcrFrenchTool.RunIn("fr_FR.ISO-8859-1", input, "clean", "-").Bytes);
    }

    [Fact]
    public void Files_go_to_standard_output_one_after_the_other()
    {
        string a = Write("a.txt", Sound), b = Write("b.txt", "Une table.");
        ToolRun run = OcrFrenchTool.Run("clean", a, b);
        Assert.Equal((0, Sound + "Une table.", ""), (run.ExitCode, run.Output, run.Error));
    }

    /// <summary>Names alone do not go through the parser of options.</summary>
    [Fact]
    public void Names_alone_do_what_they_do_beside_an_option()
    {
        string a = Write("a.txt", "Mise en ceuvre du Plan par 1’Assemblée.\n");
        ToolRun plain = OcrFrenchTool.Run("clean", a), parsed = OcrFrenchTool.Run("clean", "--level", "balanced", a);
        Assert.Equal((0, "Mise en œuvre du Plan par l’Assemblée.\n", ""), (plain.ExitCode, plain.Output, plain.Error));
        Assert.Equal(parsed, plain with { Bytes = parsed.Bytes });
        Assert.Equal(parsed.Bytes, plain.Bytes);
        Assert.Equal(1, OcrFrenchTool.Run("clean", a, "--levle").ExitCode);
        Assert.Equal(2, OcrFrenchTool.Run("clean", At("none.txt"), a).ExitCode);
    }

    [Fact]
    public void A_file_goes_to_a_file_and_the_run_is_reported_on_the_error_stream()
    {
        string a = Write("a.txt", Sound);
        ToolRun run = OcrFrenchTool.Run("clean", a, "-o", At("b.txt"));
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("0 changes", run.Error, StringComparison.Ordinal);
        Assert.Equal(Sound, Read("b.txt"));
        Assert.Equal("", OcrFrenchTool.Run("clean", "-q", a, "-o", At("b.txt")).Error);
    }

    [Fact]
    public void Files_go_to_a_folder_that_is_made_if_need_be()
    {
        string a = Write("a.txt", Sound), b = Write("b.txt", "Une table.");
        Assert.Equal(0, OcrFrenchTool.Run("clean", a, b, "--output", At("propre") + "/").ExitCode);
        Assert.Equal(["a.txt", "b.txt", Path.Combine("propre", "a.txt"), Path.Combine("propre", "b.txt")], Names());
        Assert.Equal(Sound, Read(Path.Combine("propre", "a.txt")));
    }

    [Fact]
    public void No_input_is_written_over()
    {
        string a = Write("a.txt", Sound), twin = Write("other/a.txt", "Une table.");
        Assert.Equal(1, OcrFrenchTool.Run("clean", a, "-o", a).ExitCode);
        Assert.Equal(1, OcrFrenchTool.Run("clean", a, "-o", Path.GetDirectoryName(a)!).ExitCode);
        Assert.Equal(1, OcrFrenchTool.Run("clean", a, "--changes", a).ExitCode);
        ToolRun same = OcrFrenchTool.Run("clean", a, twin, "-o", At("out") + "/");
        Assert.Equal(1, same.ExitCode);
        Assert.Contains("Two outputs", same.Error, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(At("link.txt"), a);
            Assert.Equal(1, OcrFrenchTool.Run("clean", a, "-o", At("link.txt")).ExitCode);
            File.Delete(At("link.txt"));
        }

        Assert.Equal(["a.txt", Path.Combine("other", "a.txt")], Names());
        Assert.Equal(Sound, Read("a.txt"));
    }

    [Fact]
    public void In_place_does_not_touch_a_file_with_nothing_to_change()
    {
        string a = Write("a.txt", Sound);
        ToolRun run = OcrFrenchTool.Run("clean", "--in-place", a);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("nothing to change", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a.txt"], Names());
    }

    [Fact]
    public void What_fails_is_named_and_the_rest_is_done()
    {
        string a = Write("a.txt", Sound), bad = At("broken.txt");
        File.WriteAllBytes(bad, [0xC3, 0xA9, 0x0A, 0xC3, 0xA8, 0xE9, 0x74]);
        ToolRun run = OcrFrenchTool.Run("clean", bad, At("none.txt"), a, "-o", At("out") + "/");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(bad + ", line 2, byte 5: not UTF-8", run.Error, StringComparison.Ordinal);
        Assert.Contains(At("none.txt") + ": no such file", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a.txt", "broken.txt", Path.Combine("out", "a.txt")], Names());
    }

    [Fact]
    public void An_interrupted_run_leaves_nothing_behind()
    {
        if (OperatingSystem.IsWindows()) return;
        using System.Diagnostics.Process process = OcrFrenchTool.Start("C", "clean", "--format", "jsonl", "-o", At("out.jsonl"));
        process.StandardInput.BaseStream.Write("{\"text\": \"Le chat dort.\"}\n"u8);
        process.StandardInput.BaseStream.Flush();
        while (Names().Length == 0 && !process.HasExited) Thread.Sleep(20);
        OcrFrenchTool.Terminate(process);
        process.WaitForExit();
        Assert.Equal(130, process.ExitCode);
        Assert.Empty(Names());
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_the_run_quietly()
    {
        if (OperatingSystem.IsWindows()) return;
        using System.Diagnostics.Process process = OcrFrenchTool.Start("C", "clean", "--format", "jsonl");
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.Close();
        byte[] line = "{\"text\": \"Le chat dort.\"}\n"u8.ToArray();
        try
        {
            // Endless input: only the broken pipe can end this.
            while (!process.HasExited)
            {
                process.StandardInput.BaseStream.Write(line);
                process.StandardInput.BaseStream.Flush();
            }
        }
        catch (IOException)
        {
            // The tool has gone.
        }

        process.WaitForExit();
        Assert.Equal((0, ""), (process.ExitCode, await errors));
    }
}
