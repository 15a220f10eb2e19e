using OcrFrench.Documents;
using OcrFrench.Documents.Files;
using OcrFrench.Tool.Cleaning;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool.Collections;

/// <summary><c>ocrfrench clean FOLDER -o OUT</c></summary>
internal sealed class FolderRun(CollectionSettings settings, CleanSettings clean, CleanerSource cleaners, Terminal terminal)
{
    public int Run()
    {
        CollectionGuard.CheckFolders(settings.Folder, settings.Output);
        var folder = new CollectionFolder(settings.Output);
        using CollectionLock held = CollectionLock.Take(folder);
        if (Directory.Exists(folder.Shards))
        {
            if (!settings.Restart) throw new ToolException(ExitCode.Configuration, Messages.HasShards(settings.Output));
            Directory.Delete(folder.Shards, recursive: true);
        }

        if (settings.Restart) CollectionState.Forget(folder);
        JournalHead head = CollectionGuard.Head(settings.Folder, settings.UsesFirstPass, clean, cleaners);
        CollectionGuard.CheckHead(folder, head);
        int placed = cleaners.Given.ToOptions().Decisions.Count(static decision => decision.At.Count > 0);
        if (placed > 0) Say(Messages.LeftToApply(placed));
        PlannedFile[] files = [.. FolderWalk.Files(settings.Folder, Path.GetFullPath(settings.Output))];
        if (files.Length == 0) throw new ToolException(ExitCode.Unfinished, Messages.NoFiles(settings.Folder));
        CancellationToken stop = Interruption.Begin();
        try
        {
            return Run(folder, head, files, stop);
        }
        finally
        {
            Interruption.End();
        }
    }

    private int Run(CollectionFolder folder, JournalHead head, PlannedFile[] files, CancellationToken stop)
    {
        if (settings.UsesFirstPass)
        {
            string? digest = KnownProfile(folder);
            if (digest is null)
            {
                Say(Messages.FirstPass);
                digest = new FirstPass(settings.Folder, clean, cleaners).Run(files, settings.Jobs, folder.Profile, folder.Temporary, stop);
            }

            if (digest is null)
            {
                terminal.Error.WriteLine(Messages.Stopped(0, files.Length));
                return ExitCode.Interrupted;
            }

            head = head with { Profile = digest };
            CollectionGuard.CheckHead(folder, head);
            cleaners.Profiles = new SourceProfiles(folder.Profile, settings.Folder);
        }

        var job = new CollectionJob
        {
            Source = settings.Folder,
            Folder = folder,
            Head = head,
            Files = files,
            Clean = clean,
            Cleaners = cleaners,
            Jobs = settings.Jobs,
        };
        CollectionTotals? totals = new CollectionRun(job, terminal).Run(stop);
        if (totals is null) return ExitCode.Interrupted;
        if (clean.Changes is not null) Copy(folder.Log, clean.Changes);
        if (clean.Doubts is not null) Copy(folder.Doubts, clean.Doubts);
        return CollectionSummary.Write(totals, settings.Output, clean.Quiet, terminal);
    }

    private static void Copy(string log, string target)
    {
        try
        {
            using var file = new SafeFile(target);
            using (FileStream source = File.OpenRead(log)) source.CopyTo(file.Stream);
            file.Commit();
        }
        catch (Exception error) when (Failures.Describe(target, error) is { } message)
        {
            throw new ToolException(ExitCode.InputFailed, message);
        }
    }

    /// <summary>The digest of what an earlier run has learnt, if it got as far as using it.</summary>
    private static string? KnownProfile(CollectionFolder folder)
    {
        if (!folder.Pair.Exists || !File.Exists(folder.Profile)) return null;
        using (var journal = new JournalReader(folder.Journal))
            if (journal.Head is null) return null;
        using FileStream stream = File.OpenRead(folder.Profile);
        return FileState.Of(stream).Sha256;
    }

    private void Say(string message)
    {
        if (!clean.Quiet) terminal.Error.WriteLine(message);
    }
}
