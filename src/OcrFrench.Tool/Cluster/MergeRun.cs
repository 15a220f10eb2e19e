using OcrFrench.Documents.Files;
using OcrFrench.Tool.Collections;

namespace OcrFrench.Tool.Cluster;

/// <summary>
/// <c>ocrfrench merge --manifest M -o OUT</c>: merges the results of the shards into what a single run would have produced, byte for byte.
/// </summary>
internal sealed class MergeRun(string manifestPath, string output, bool isQuiet, Terminal terminal)
{
    /// <param name="isMerged">Whether the collection is whole now.</param>
    public int Run(out bool isMerged)
    {
        isMerged = false;
        Manifest manifest = Manifest.Load(manifestPath);
        var folder = new CollectionFolder(output);
        if (!Directory.Exists(folder.Root)) throw new ToolException(ExitCode.Unfinished, Messages.NotFound(folder.Root));
        using CollectionLock held = CollectionLock.Take(folder);
        CollectionGuard.CheckHead(folder, manifest.Head);
        var totals = new CollectionTotals();
        if (folder.Pair.Exists && JournalReader.EndsIn(folder.Journal))
        {
            // Merged before; leftovers are removed.
            foreach (JournalEntry entry in JournalReader.Entries(folder.Journal)) totals.Add(entry);
        }
        else
        {
            string[] missing = [.. Enumerable.Range(1, manifest.Shards.Count).Select(shard => Missing(manifest, shard)).OfType<string>()];
            foreach (string message in missing) terminal.Error.WriteLine(message);
            if (missing.Length > 0) return ExitCode.Unfinished;
            Merge(manifest, folder, totals);
        }

        if (Directory.Exists(folder.Shards)) Directory.Delete(folder.Shards, recursive: true);
        isMerged = true;
        return CollectionSummary.Write(totals, output, isQuiet, terminal);
    }

    /// <summary>What a shard lacks; null if it is done.</summary>
    private string? Missing(Manifest manifest, int shard)
    {
        var folder = new CollectionFolder(output, shard);
        if (!folder.Pair.Exists) return Messages.ShardMissing(shard, 0, manifest.Shards[shard - 1].Files);
        // A shard that is being worked on is not complete, whatever its journal says.
        using CollectionLock held = CollectionLock.Take(folder);
        CollectionGuard.CheckHead(folder, manifest.Head);
        using var journal = new JournalReader(folder.Journal);
        long files = 0;
        while (journal.Next() is not null) files++;
        return journal.IsComplete && files == manifest.Shards[shard - 1].Files
            ? null
            : Messages.ShardMissing(shard, files, manifest.Shards[shard - 1].Files);
    }

    private void Merge(Manifest manifest, CollectionFolder folder, CollectionTotals totals)
    {
        if (manifest.Head.Profile.Length > 0)
        {
            using var profile = new SafeFile(folder.Profile, folder.Temporary);
            using (FileStream source = File.OpenRead(manifest.Profile)) source.CopyTo(profile.Stream);
            profile.Commit();
        }

        File.Delete(folder.NewPair.Log);
        File.Delete(folder.NewPair.Doubts);
        using (JournalWriter writer = JournalWriter.Create(folder.NewPair, manifest.Head))
        {
            for (int shard = 1; shard <= manifest.Shards.Count; shard++)
            {
                var part = new CollectionFolder(output, shard);
                using FileStream log = File.OpenRead(part.Log), doubts = File.OpenRead(part.Doubts);
                foreach (JournalEntry entry in JournalReader.Entries(part.Journal))
                {
                    (log.Position, doubts.Position) = (entry.LogStart, entry.DoubtStart);
                    writer.Add(entry, log, doubts);
                    totals.Add(entry);
                }
            }

            writer.End(totals.Files);
        }

        DiskSync.Wait(output, [folder.NewPair.Log, folder.NewPair.Doubts, folder.NewPair.Journal]);

        // The log goes first: a journal without its log would be useless, but a log without its journal is just written again.
        File.Move(folder.NewPair.Log, folder.Log, overwrite: true);
        File.Move(folder.NewPair.Doubts, folder.Doubts, overwrite: true);
        File.Move(folder.NewPair.Journal, folder.Journal, overwrite: true);
    }
}
