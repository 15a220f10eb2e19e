using OcrFrench.EndToEnd.Tests.Collections;
using OcrFrench.Tool.Collections;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool.Tests.Collections;

/// <summary>Runs that go on where another has stopped, wherever that was.</summary>
public sealed class ResumeTests : RunningFolder
{
    [Fact]
    [Trait("Speed", "Slow")]
    public void A_journal_cut_anywhere_is_gone_on_with()
    {
        GeneratedCollection.Write(At("fonds"), 40, withBroken: true);
        Assert.Equal(2, Run());
        SortedDictionary<string, byte[]> expected = Tree();
        long length = new FileInfo(Out.Journal).Length;
        for (long cut = 0; cut < length; cut += 997)
        {
            Restore(expected);
            using (FileStream journal = File.OpenWrite(Out.Journal)) journal.SetLength(cut);
            // What was written to the log and to files without the journal’s knowing.
            File.AppendAllText(Out.Log, "{\"log\": 1, \"docu");
            Assert.Equal(2, Run());
            GeneratedCollection.AssertSame(expected, Tree());
        }
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void A_log_cut_anywhere_is_gone_on_with()
    {
        GeneratedCollection.Write(At("fonds"), 30);
        Run();
        SortedDictionary<string, byte[]> expected = Tree();
        for (long cut = 0; cut < expected[".ocrfrench/changes.jsonl"].Length; cut += 6007)
        {
            Restore(expected);
            using (FileStream log = File.OpenWrite(Out.Log)) log.SetLength(cut);
            Run();
            GeneratedCollection.AssertSame(expected, Tree());
        }

        Restore(expected);
        File.Delete(Out.Log);
        Run();
        GeneratedCollection.AssertSame(expected, Tree());
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void Doubts_cut_anywhere_are_told_again()
    {
        GeneratedCollection.Write(At("fonds"), 30);
        Run();
        SortedDictionary<string, byte[]> expected = Tree();
        for (long cut = 0; cut < expected[".ocrfrench/doubts.jsonl"].Length; cut += 6007)
        {
            Restore(expected);
            using (FileStream doubts = File.OpenWrite(Out.Doubts)) doubts.SetLength(cut);
            Run();
            GeneratedCollection.AssertSame(expected, Tree());
        }

        Restore(expected);
        File.Delete(Out.Doubts);
        Run();
        GeneratedCollection.AssertSame(expected, Tree());
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public void A_journal_that_was_altered_counts_up_to_there()
    {
        GeneratedCollection.Write(At("fonds"), 30);
        Run();
        SortedDictionary<string, byte[]> expected = Tree();
        byte[] journal = File.ReadAllBytes(Out.Journal);
        for (int at = 200; at < journal.Length; at += 1501)
        {
            Restore(expected);
            byte[] altered = [.. journal];
            altered[at] ^= 1;
            File.WriteAllBytes(Out.Journal, altered);
            Run();
            GeneratedCollection.AssertSame(expected, Tree());
        }
    }

    /// <summary>A first pass that was killed after its last word, by a run that wanted something else.</summary>
    [Fact]
    [Trait("Speed", "Slow")]
    public void What_another_run_has_learnt_is_learnt_again()
    {
        GeneratedCollection.Write(At("fonds"), 30);
        Run();
        SortedDictionary<string, byte[]> expected = Tree();
        Directory.Delete(At("out"), recursive: true);
        Write("out/.ocrfrench/profile.jsonl", "{\"source\": \"liasse-0\", \"profile\": {}}\n");
        Run();
        GeneratedCollection.AssertSame(expected, Tree());
    }

    [Fact]
    public void What_the_disk_kept_of_an_older_journal_says_nothing_about_a_new_one()
    {
        GeneratedCollection.Write(At("fonds"), 30);
        Run(firstPass: false);
        PlannedFile[] plan = [.. FolderWalk.Files(At("fonds"), At("out"))];
        File.WriteAllText(Out.Synced, "30");
        File.AppendAllText(At("fonds/" + JournalReader.Entries(Out.Journal).First(static entry => entry.Format == "text").File),
            "La riviére était gelée.\n");
        using var held = CollectionLock.Take(Out);
        using var journal = new JournalReader(Out.Journal);
        using var state = new CollectionState(Out, journal.Head!, plan, new EntryCheck(At("fonds"), Out, CleanerSource.Plain));
        Assert.Equal(0, state.DoneBefore);
        Assert.True(Out.NewPair.Exists);
        Assert.False(File.Exists(Out.Synced));
    }

    /// <summary>Files that had not reached the disk when the machine’s power failed: empty, or gone.</summary>
    [Fact]
    public void Cleaned_files_that_are_not_what_was_written_are_written_again()
    {
        GeneratedCollection.Write(At("fonds"), 30);
        Run();
        SortedDictionary<string, byte[]> expected = Tree();
        JournalEntry[] entries = [.. JournalReader.Entries(Out.Journal).Where(static entry => entry.Result is not null)];
        using (FileStream journal = File.OpenWrite(Out.Journal)) journal.SetLength(journal.Length - 5);
        File.WriteAllText(Out.Target(entries[3].File), "");
        File.Delete(Out.Target(entries[7].File));
        Run();
        GeneratedCollection.AssertSame(expected, Tree());
    }

    [Fact]
    public void Files_that_changed_came_or_went_are_seen_and_the_others_left_alone()
    {
        GeneratedCollection.Write(At("fonds"), 40);
        Assert.Equal(0, Run(firstPass: false));
        string[] files = [
            .. JournalReader.Entries(Out.Journal).Where(static entry => entry.Format == "text").Select(static entry => entry.File)];
        DateTime untouched = File.GetLastWriteTimeUtc(Out.Target(files[0]));
        File.AppendAllText(At("fonds/" + files[2]), "La riviére était gelée.\n");
        File.Delete(At("fonds/" + files[5]));
        Write("fonds/aa.txt", "La mise en ceuvre.\n");
        Write("fonds/zz.txt", "La mise en ceuvre.\n");
        // The same content, written again.
        File.SetLastWriteTimeUtc(At("fonds/" + files[8]), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        Assert.Equal(0, Run(firstPass: false));
        Assert.Equal("La mise en œuvre.\n", Read("out/aa.txt"));
        Assert.Equal("La mise en œuvre.\n", Read("out/zz.txt"));
        Assert.EndsWith("La rivière était gelée.\n", Read("out/" + files[2]), StringComparison.Ordinal);
        Assert.True(File.Exists(Out.Target(files[5])));
        Assert.Equal(untouched, File.GetLastWriteTimeUtc(Out.Target(files[0])));
        Assert.DoesNotContain(files[5], JournalReader.Entries(Out.Journal).Select(static entry => entry.File));
        SortedDictionary<string, byte[]> updated = Tree();
        Assert.Equal(0, Run(firstPass: false));
        Assert.Contains("everything is done", Said, StringComparison.Ordinal);
        GeneratedCollection.AssertSame(updated, Tree());
    }

    [Fact]
    public void What_somebody_has_changed_since_stays_and_is_said()
    {
        GeneratedCollection.Write(At("fonds"), 20);
        Run();
        string file = JournalReader.Entries(Out.Journal).First(static entry => entry.Format == "text").File;
        File.AppendAllText(Out.Target(file), "Relu par moi.\n");
        Assert.Equal(0, Run());
        Assert.Contains("1 cleaned file is no longer what cleaning left", Said, StringComparison.Ordinal);
        Assert.EndsWith("Relu par moi.\n", File.ReadAllText(Out.Target(file)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_is_tried_again_when_all_is_done()
    {
        Write("fonds/a.txt", "La mise en ceuvre.\n");
        Write("fonds/b.xml", "<alto><Layout>");
        Write("fonds/c.txt", "Le chat dort.\n");
        Assert.Equal(2, Run());
        Assert.Contains("b.xml", Said, StringComparison.Ordinal);
        Assert.False(File.Exists(At("out/b.xml")));
        Assert.Equal(2, Run());
        File.WriteAllText(At("fonds/b.xml"),
            "<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v3#\"><Layout><Page ID=\"P\"><PrintSpace/></Page></Layout></alto>");
        Assert.Equal(0, Run());
        Assert.True(File.Exists(At("out/b.xml")));
    }

    /// <summary>The moments between the two renames that end a run over changed files.</summary>
    [Fact]
    public void A_new_journal_takes_the_old_ones_place_wherever_it_is_stopped()
    {
        GeneratedCollection.Write(At("fonds"), 20);
        Run(firstPass: false);
        SortedDictionary<string, byte[]> before = Tree();
        File.AppendAllText(
            Directory.GetFiles(At("fonds"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First(), "La riviére.\n");
        Run(firstPass: false);
        SortedDictionary<string, byte[]> after = Tree();

        // Before both: the new pair is whole, the old one still there.
        File.WriteAllBytes(Out.NewPair.Journal, after[".ocrfrench/journal"]);
        File.WriteAllBytes(Out.NewPair.Log, after[".ocrfrench/changes.jsonl"]);
        File.WriteAllBytes(Out.NewPair.Doubts, after[".ocrfrench/doubts.jsonl"]);
        File.WriteAllBytes(Out.Journal, before[".ocrfrench/journal"]);
        File.WriteAllBytes(Out.Log, before[".ocrfrench/changes.jsonl"]);
        File.WriteAllBytes(Out.Doubts, before[".ocrfrench/doubts.jsonl"]);
        Assert.Equal(0, Run(firstPass: false));
        GeneratedCollection.AssertSame(after, Tree());

        // Between them: the journal is in its place, the log is not.
        File.WriteAllBytes(Out.NewPair.Log, after[".ocrfrench/changes.jsonl"]);
        File.WriteAllBytes(Out.NewPair.Doubts, after[".ocrfrench/doubts.jsonl"]);
        File.WriteAllBytes(Out.Log, before[".ocrfrench/changes.jsonl"]);
        File.WriteAllBytes(Out.Doubts, before[".ocrfrench/doubts.jsonl"]);
        Assert.Equal(0, Run(firstPass: false));
        GeneratedCollection.AssertSame(after, Tree());
    }
}
