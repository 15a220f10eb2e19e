using OcrFrench.Documents.Files;
using OcrFrench.Tool.Cleaning;
using OcrFrench.Tool.Collections;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool.Cluster;

/// <summary>
/// <c>ocrfrench plan FOLDER --shards N -o PLAN</c>: lists a collection's files, learns what they have in common, and distributes them.
/// </summary>
internal sealed class PlanRun(PlanSettings settings, CleanSettings clean, CleanerSource cleaners, Terminal terminal)
{
    /// <summary>By hand: opening and writing a file takes about as long as cleaning this many bytes.</summary>
    private const long FileCost = 2000;

    public int Run()
    {
        if (!Directory.Exists(settings.Folder)) throw new ToolException(ExitCode.Unfinished, Messages.NotFound(settings.Folder));
        if (File.Exists(settings.Output)) throw new ToolException(ExitCode.Usage, Messages.Failed(settings.Output, Messages.IsNoFolder));
        if (HoldsOthers(settings.Output)) throw new ToolException(ExitCode.Usage, Messages.PlanNotEmpty(settings.Output));
        var manifest = new Manifest
        {
            Version = Manifest.CurrentVersion,
            Head = CollectionGuard.Head(settings.Folder, settings.UsesFirstPass, clean, cleaners),
            Format = clean.Format,
            Encoding = clean.Encoding?.Name,
            Field = clean.Field,
            WithCorrections = clean.WithCorrections,
            WithDoubts = clean.WithDoubts,
            LooksForSettings = cleaners.LooksForSettings,
            Shards = [],
            Folder = Path.GetFullPath(settings.Output),
        };
        CancellationToken stop = Interruption.Begin();
        Directory.CreateDirectory(manifest.ShardFolder);
        long files = 0, cost = 0;
        foreach (PlannedFile file in Walk(manifest)) (files, cost) = (files + 1, cost + Cost(file));
        if (files == 0) throw new ToolException(ExitCode.Unfinished, Messages.NoFiles(settings.Folder));
        if (settings.UsesFirstPass)
        {
            if (!settings.Quiet) terminal.Error.WriteLine(Messages.FirstPass);
            string? digest = new FirstPass(settings.Folder, clean, cleaners).Run(Walk(manifest), settings.Jobs, manifest.Profile,
                temporary: null, stop);
            if (digest is null) return ExitCode.Interrupted;
            manifest = manifest with { Head = manifest.Head with { Profile = digest } };
        }

        manifest = manifest with { Shards = Deal(manifest, cost) };
        SettingsWriter.Save(cleaners.Given, manifest.Settings);
        // The manifest comes last: if there is one, the plan is complete.
        manifest.Save();
        Interruption.End();
        if (!settings.Quiet) terminal.Error.WriteLine(Messages.Planned(manifest.Path, files, settings.Shards));
        return ExitCode.Ok;
    }

    /// <summary>Whether a folder holds anything besides what an interrupted plan has left.</summary>
    private static bool HoldsOthers(string folder) =>
        Directory.Exists(folder) && (File.Exists(Path.Combine(folder, Manifest.Name))
            || Directory.EnumerateFileSystemEntries(folder).Any(static entry => !Manifest.IsPart(Path.GetFileName(entry))));

    private IEnumerable<PlannedFile> Walk(Manifest manifest) => FolderWalk.Files(settings.Folder, manifest.Folder);

    /// <summary>Writes the list of each shard: stretches of the collection that cost about the same.</summary>
    private ManifestShard[] Deal(Manifest manifest, long cost)
    {
        var shards = new ManifestShard[settings.Shards];
        using IEnumerator<PlannedFile> files = Walk(manifest).GetEnumerator();
        bool isLeft = files.MoveNext();
        long reached = 0;
        for (int shard = 1; shard <= shards.Length; shard++)
        {
            using var list = new SafeFile(manifest.ShardFile(shard));
            using var written = new MeteredStream(list.Stream);
            long count = 0, bytes = 0;
            // A file belongs to the shard in which its middle lies; the last shard takes what was added after the count.
            while (isLeft
                && (shard == shards.Length || (reached + (Cost(files.Current) / 2)) * (double)shards.Length < (double)cost * shard))
            {
                ManifestFile.Write(written, files.Current);
                reached += Cost(files.Current);
                (count, bytes) = (count + 1, bytes + Math.Max(0, files.Current.Length));
                isLeft = files.MoveNext();
            }

            list.Commit();
            shards[shard - 1] = new ManifestShard(count, bytes, written.State().Sha256);
        }

        return shards;
    }

    private static long Cost(PlannedFile file) => Math.Max(0, file.Length) + FileCost;
}

/// <summary>The command line of <c>plan</c>.</summary>
internal sealed record PlanSettings
{
    public required string Folder { get; init; }

    /// <summary>The folder of the plan.</summary>
    public required string Output { get; init; }

    public required int Shards { get; init; }

    public int Jobs { get; init; } = Environment.ProcessorCount;

    public bool UsesFirstPass { get; init; } = true;

    public bool Quiet { get; init; }
}
