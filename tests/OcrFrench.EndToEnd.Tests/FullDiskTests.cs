using System.Diagnostics;

namespace OcrFrench.EndToEnd.Tests;

/// <summary>A disk that fills: what could not be written is named, the original stays, nothing half-written is left.</summary>
public sealed class FullDiskTests : TemporaryFolder
{
    private const string Damaged = "La mise en ceuvre des résolutions.\n", Repaired = "La mise en œuvre des résolutions.\n";

    /// <summary>Longer than all buffers together, and than a file may become.</summary>
    private static readonly string s_long = string.Concat(
        Enumerable.Repeat("Le chat dort sur la table de la cuisine.\n\n", 6000)) + Damaged;

    [LinuxFact]
    public void A_full_device_is_named_wherever_it_is_met()
    {
        string page = Write("page.txt", Damaged);
        ToolRun run = OcrFrenchTool.Run("clean", page, "-o", "/dev/full");
        Assert.Equal(2, run.ExitCode);
        AssertOneLine(run, "/dev/full");
        run = OcrFrenchTool.Run("clean", page, "-o", At("out.txt"), "--changes", "/dev/full", "--quiet");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("/dev/full", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", run.Error, StringComparison.Ordinal);
        Assert.Equal(Damaged, Read("page.txt"));
    }

    [LinuxFact]
    public void A_text_that_finds_no_room_stays_as_it_was_and_the_others_are_done()
    {
        string page = Write("page.txt", s_long), good = Write("good.txt", Damaged);
        ToolRun run = RunLimited("clean", "-i", page, good, "--changes", At("log.jsonl"), "--quiet");
        Assert.Equal(2, run.ExitCode);
        AssertOneLine(run, page);
        Assert.Equal((s_long, Repaired), (Read("page.txt"), Read("good.txt")));
        Assert.Equal(["good.txt", "good.txt.bak", "log.jsonl", "page.txt"], Names());
        Assert.DoesNotContain("page.txt", Read("log.jsonl"), StringComparison.Ordinal);
        Assert.Equal(0, OcrFrenchTool.Run("undo", At("log.jsonl"), "--quiet").ExitCode);
        Assert.Equal(Damaged, Read("good.txt"));
    }

    [LinuxFact]
    public void A_log_that_finds_no_room_is_named_and_not_left_half_written()
    {
        string page = Write("page.txt", string.Concat(Enumerable.Repeat(Damaged + "\n", 700)));
        ToolRun run = RunLimited("clean", page, "-o", At("out.txt"), "--changes", At("log.jsonl"), "--quiet");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("File too large", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("out.txt", Names());
        Assert.DoesNotContain(Names(), static name => name.EndsWith(".tmp", StringComparison.Ordinal));
    }

    private static void AssertOneLine(ToolRun run, string file)
    {
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    /// <summary>Runs the tool where no file may become longer than 128 KB.</summary>
    internal static ToolRun RunLimited(params string[] arguments)
    {
        // The signal that comes with the limit is not waited for; the code that the runtime writes stands in a file as large as its address
        // space.
        string quoted = string.Join(' ', arguments.Select(static argument => "'" + argument + "'"));
        var start = new ProcessStartInfo(
            "sh", ["-c", $"trap '' XFSZ; ulimit -f 256; exec \"$0\" '{OcrFrenchTool.Program}' {quoted}", OcrFrenchTool.Host])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["LC_ALL"] = "C";
        using Process process = Process.Start(start)!;
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, [], error);
    }
}
