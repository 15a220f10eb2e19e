using System.Diagnostics;

namespace OcrFrench.EndToEnd.Tests.Collections;

/// <summary>
/// Runs that are killed, without a word, at any moment: what the same command leaves in the end is what one run would have left.
/// </summary>
public sealed class KillTests : TemporaryFolder
{
    private const int Kills = 50, Files = 300;

    [Fact]
    public void Fifty_kills_leave_what_one_run_leaves()
    {
        GeneratedCollection.Write(At("fonds"), Files, withBroken: true);
        Stopwatch watch = Stopwatch.StartNew();
        Assert.Equal(2, OcrFrenchTool.Run(Clean).ExitCode);
        int longest = (int)watch.ElapsedMilliseconds;
        SortedDictionary<string, byte[]> expected = GeneratedCollection.Tree(At("out"));
        var random = new Random(7);
        int kills = 0;
        for (int round = 0; kills < Kills; round++)
        {
            Directory.Delete(At("out"), recursive: true);
            // Every third round is killed in the first pass, again and again.
            int wait = round % 3 == 2 ? longest / 4 : longest;
            while (kills < Kills && Kill(random.Next(longest / 8, wait))) kills++;
            Assert.Equal(2, OcrFrenchTool.Run(Clean).ExitCode);
            GeneratedCollection.AssertSame(expected, GeneratedCollection.Tree(At("out")));
            Assert.True(round < 10 * Kills, "the runs end before they can be killed");
        }
    }

    /// <summary>A finished collection whose files have changed: killed while it is brought up to date.</summary>
    [Fact]
    public void Kills_while_changed_files_are_done_again_lose_nothing()
    {
        GeneratedCollection.Write(At("fonds"), Files);
        string[] clean = ["clean", At("fonds"), "-o", At("out"), "--quiet", "--no-first-pass"];
        Assert.Equal(0, OcrFrenchTool.Run(clean).ExitCode);
        string[] files = Directory.GetFiles(At("fonds"), "*.txt", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        for (int i = 0; i < files.Length; i += 3) File.AppendAllText(files[i], "Le chat dort prés de la riviére.\n");
        File.Delete(files[1]);
        File.WriteAllText(At("fonds/aaa.txt"), GeneratedCollection.Text(3));
        var random = new Random(5);
        for (int kills = 0; kills < 8 && Kill(random.Next(150, 900), clean); kills++)
        {
        }

        Assert.Equal(0, OcrFrenchTool.Run(clean).ExitCode);
        SortedDictionary<string, byte[]> resumed = GeneratedCollection.Tree(At("out"));
        Directory.Delete(At("out"), recursive: true);
        Assert.Equal(0, OcrFrenchTool.Run(clean).ExitCode);
        // The cleaned copy of a file that is gone stays.
        string gone = Path.GetRelativePath(At("fonds"), files[1]);
        Assert.True(resumed.Remove(gone));
        GeneratedCollection.AssertSame(GeneratedCollection.Tree(At("out")), resumed);
    }

    private string[] Clean => ["clean", At("fonds"), "-o", At("out"), "--quiet"];

    /// <summary>Starts a run and kills it; false when it had ended by itself.</summary>
    private bool Kill(int after, string[]? command = null)
    {
        using Process process = OcrFrenchTool.Start("C", command ?? Clean);
        process.StandardInput.Close();
        _ = process.StandardError.ReadToEndAsync();
        if (process.WaitForExit(after)) return false;
        process.Kill();
        process.WaitForExit();
        return true;
    }
}
