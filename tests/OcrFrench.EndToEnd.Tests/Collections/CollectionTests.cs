using System.Diagnostics;
using System.Text;

namespace OcrFrench.EndToEnd.Tests.Collections;

/// <summary><c>clean FOLDER -o OUT</c></summary>
public sealed class CollectionTests : TemporaryFolder
{
    [Fact]
    public void Any_number_of_workers_leaves_the_same_bytes()
    {
        GeneratedCollection.Write(At("fonds"), 150, withBroken: true);
        SortedDictionary<string, byte[]>? first = null;
        foreach (string jobs in (string[])["1", "2", "8"])
        {
            ToolRun run = OcrFrenchTool.Run("clean", At("fonds"), "-o", At("out"), "--jobs", jobs, "--changes", At("log.jsonl"));
            Assert.Equal(2, run.ExitCode);
            SortedDictionary<string, byte[]> tree = GeneratedCollection.Tree(At("out"));
            tree["log"] = File.ReadAllBytes(At("log.jsonl"));
            GeneratedCollection.AssertSame(first ??= tree, tree);
            Directory.Delete(At("out"), recursive: true);
        }
    }

    [Fact]
    public void Documents_are_recognised_by_their_content_and_cleaned_in_their_folders()
    {
        GeneratedCollection.Write(At("fonds"), 60);
        ToolRun run = OcrFrenchTool.Run("clean", At("fonds"), "-o", At("out"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("6 files left alone, not documents: image 3, xml 3", run.Error, StringComparison.Ordinal);
        string[] documents = [.. Relative("fonds").Where(file => !file.EndsWith(".png", StringComparison.Ordinal) && !IsLeftAlone(file))];
        Assert.Equal(documents, Relative("out"));
        Assert.Contains("La mise en œuvre du plan", string.Concat(documents.Select(file => Read("out/" + file))), StringComparison.Ordinal);
        foreach (string page in documents.Where(static file => file.EndsWith(".xml", StringComparison.Ordinal)
            || file.EndsWith(".html", StringComparison.Ordinal))) Assert.NotEqual(Read("fonds/" + page), Read("out/" + page));
        // What was in Latin-1 still is.
        string latin = documents.First(static file => file.Contains("0011", StringComparison.Ordinal));
        Assert.Contains(
            "La rivière était gelée", Encoding.Latin1.GetString(File.ReadAllBytes(At("out/" + latin))), StringComparison.Ordinal);

        bool IsLeftAlone(string file) => Read("fonds/" + file).StartsWith("<mets", StringComparison.Ordinal);
    }

    [LinuxFact]
    public void Ctrl_C_finishes_what_is_in_hand_and_the_same_command_goes_on()
    {
        GeneratedCollection.Write(At("fonds"), 800);
        string[] clean = ["clean", At("fonds"), "-o", At("out")];
        using Process process = OcrFrenchTool.Start("fr_FR.UTF-8", clean);
        process.StandardInput.Close();
        Task<string> said = process.StandardError.ReadToEndAsync();
        // As soon as files are there: the journal follows in leaps, the last of them at the end.
        while (!process.HasExited && !(Directory.Exists(At("out")) && Relative("out").Length > 0)) Thread.Sleep(5);
        OcrFrenchTool.Interrupt(process);
        process.WaitForExit();
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("La même commande reprend", said.Result, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(At("out"), "*.tmp", SearchOption.AllDirectories));
        // Nothing exists that the journal does not name: no file was in progress when it ended.
        int journalled = File.ReadLines(At("out/.ocrfrench/journal"))
            .Count(static line => line.Contains("\"result\"", StringComparison.Ordinal));
        Assert.Equal(journalled, Relative("out").Length);

        ToolRun run = OcrFrenchTool.RunIn("fr_FR.UTF-8", [], clean);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Reprise : ", run.Error, StringComparison.Ordinal);
        SortedDictionary<string, byte[]> resumed = GeneratedCollection.Tree(At("out"));
        Directory.Delete(At("out"), recursive: true);
        OcrFrenchTool.RunIn("fr_FR.UTF-8", [], clean);
        GeneratedCollection.AssertSame(GeneratedCollection.Tree(At("out")), resumed);
    }

    [Fact]
    public void A_folder_is_cleaned_into_a_folder_and_by_itself()
    {
        Write("fonds/a.txt", "Le chat dort.");
        string page = Write("page.txt", "Le chat dort.");
        AssertUsage("name the folder where its cleaned files go", "clean", At("fonds"));
        AssertUsage("name the folder where its cleaned files go", "clean", "-i", At("fonds"));
        AssertUsage("--check is for files", "clean", "--check", At("fonds"), "-o", At("out"));
        AssertUsage("--restart is for folders", "clean", "--restart", page);
        AssertUsage("--jobs", "clean", "-j", "0", At("fonds"), "-o", At("out"));
        AssertUsage("--manifest needs", "clean", "--shard", "1", "-o", At("out"));
        Assert.False(Directory.Exists(At("out")));
    }

    [LinuxFact]
    public void A_full_disk_ends_the_run_and_blames_no_file_that_was_read()
    {
        Write("fonds/a.txt", "La mise en ceuvre.\n");
        Write("fonds/b.txt", string.Concat(Enumerable.Repeat("Le chat dort sur la table de la cuisine.\n\n", 9000)));
        ToolRun run = FullDiskTests.RunLimited("clean", At("fonds"), "-o", At("out"), "-j", "1");
        Assert.Equal(5, run.ExitCode);
        Assert.Contains(At("out/b.txt"), run.Error, StringComparison.Ordinal);
        Assert.Contains("the same command resumes", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", run.Error, StringComparison.Ordinal);
        Assert.Equal(["a.txt"], Relative("out"));
        Assert.Equal(0, OcrFrenchTool.Run("clean", At("fonds"), "-o", At("out")).ExitCode);
        Assert.Equal(["a.txt", "b.txt"], Relative("out"));
    }

    private static void AssertUsage(string message, params string[] arguments)
    {
        ToolRun run = OcrFrenchTool.Run(arguments);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    /// <summary>The files of a folder, without hidden ones.</summary>
    private string[] Relative(string folder)
    {
        string[] names = [.. Directory.GetFiles(At(folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(At(folder), file)).Where(static file => !file.StartsWith('.'))];
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }
}
