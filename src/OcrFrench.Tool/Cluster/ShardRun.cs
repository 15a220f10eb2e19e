using OcrFrench.Tool.Cleaning;
using OcrFrench.Tool.Collections;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool.Cluster;

/// <summary><c>ocrfrench clean --manifest M --shard K -o OUT</c></summary>
internal sealed class ShardRun(string manifestPath, int shard, CleanSettings given, Terminal terminal)
{
    public int Run()
    {
        Manifest manifest = Manifest.Load(manifestPath);
        PlannedFile[] files = manifest.FilesOf(shard);
        CleanSettings clean = manifest.ToCleanSettings(given);
        CleanerSource cleaners = manifest.ToCleaners(clean);
        string output = given.Output!;
        CollectionGuard.CheckFolders(manifest.Head.Folder, output);
        var whole = new CollectionFolder(output);
        var folder = new CollectionFolder(output, shard);
        CollectionGuard.CheckHead(whole, manifest.Head);
        if (whole.Pair.Exists && JournalReader.EndsIn(whole.Journal))
        {
            if (!given.Quiet) terminal.Error.WriteLine(Messages.NothingLeft(output));
            return ExitCode.Ok;
        }

        using CollectionLock held = CollectionLock.Take(folder);
        if (given.Restart) CollectionState.Forget(folder);
        CollectionGuard.CheckHead(folder, manifest.Head);
        CancellationToken stop = Interruption.Begin();
        var job = new CollectionJob
        {
            Source = manifest.Head.Folder,
            Folder = folder,
            Head = manifest.Head,
            Files = files,
            Clean = clean,
            Cleaners = cleaners,
            Jobs = given.Jobs ?? Environment.ProcessorCount,
        };
        CollectionTotals? totals = new CollectionRun(job, terminal).Run(stop);
        Interruption.End();
        return totals is null ? ExitCode.Interrupted : CollectionSummary.Write(totals, output, clean.Quiet, terminal);
    }
}
