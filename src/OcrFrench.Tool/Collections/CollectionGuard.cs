using OcrFrench.Documents.Changes;
using OcrFrench.Tool.Cleaning;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool.Collections;

/// <summary>Keeps a run from what would destroy something, or mix two runs in one folder.</summary>
internal static class CollectionGuard
{
    /// <exception cref="ToolException">The folders are unsuitable.</exception>
    public static void CheckFolders(string folder, string output)
    {
        if (!Directory.Exists(folder)) throw new ToolException(ExitCode.Unfinished, Messages.NotFound(folder));
        if (File.Exists(output)) throw new ToolException(ExitCode.Usage, Messages.Failed(output, Messages.IsNoFolder));
        string from = WithSeparator(folder), to = WithSeparator(output);
        if (from.StartsWith(to, StringComparison.Ordinal)) throw new ToolException(ExitCode.Usage, Messages.FolderInOutput(folder, output));
        bool isOurs = Directory.Exists(new CollectionFolder(output).Root);
        if (!isOurs && Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any())
            throw new ToolException(ExitCode.Configuration, Messages.OutputNotEmpty(output));
    }

    /// <summary>What the run is.</summary>
    public static JournalHead Head(string folder, bool usesFirstPass, CleanSettings clean, CleanerSource cleaners) => new()
    {
        Folder = folder,
        Tool = LogHead.Tool,
        Model = ProductVersion.Data,
        Options = SettingsDigest.Of(string.Join('\n', cleaners.GivenDigest, clean.Format, clean.Encoding?.Name, clean.Field,
            clean.WithCorrections, usesFirstPass) + (clean.WithDoubts ? "\nwith-doubts" : "")
            + (clean.TrackChanges ? "\ntrack-changes" : "")),
    };

    /// <exception cref="ToolException">The folder was started by a different run.</exception>
    public static void CheckHead(CollectionFolder folder, JournalHead head)
    {
        if (!folder.Pair.Exists) return;
        using var journal = new JournalReader(folder.Journal);
        if (journal.Head is not { } was) return;
        string output = folder.Output;
        if (was.Version > JournalHead.CurrentVersion) throw Refused(Messages.JournalIsNewer(output));
        if (was.Folder != head.Folder) throw Refused(Messages.OtherRun(output, Messages.WhatFolder, was.Folder, head.Folder));
        if (was.Tool != head.Tool) throw Refused(Messages.OtherRun(output, Messages.WhatVersion, was.Tool, head.Tool));
        if (was.Model != head.Model) throw Refused(Messages.OtherRun(output, Messages.WhatData, was.Model, head.Model));
        if (was.Options != head.Options) throw Refused(Messages.OptionsChanged(output));
        if (head.Profile.Length > 0 && was.Profile != head.Profile) throw Refused(Messages.ProfileChanged(output, folder.Profile));
    }

    private static string WithSeparator(string folder) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;

    private static ToolException Refused(string message) => new(ExitCode.Configuration, message);
}
