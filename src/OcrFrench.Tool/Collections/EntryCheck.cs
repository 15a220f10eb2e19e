using OcrFrench.Documents;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool.Collections;

/// <summary>Tells whether what a journal says of a file still holds.</summary>
/// <param name="source">The collection’s folder.</param>
/// <param name="folder">Where its cleaned files are.</param>
/// <param name="cleaners">Tells the settings for a file.</param>
internal sealed class EntryCheck(string source, CollectionFolder folder, CleanerSource cleaners)
{
    /// <summary>Cleaned files that are not as the run left them: someone has worked on them, and they stay as they are.</summary>
    public int Edited { get; private set; }

    /// <param name="entry">What the journal says.</param>
    /// <param name="isSynced">
    /// Whether the cleaned file is known to have reached the disk; otherwise it must be what was written, byte for byte.
    /// </param>
    /// <exception cref="ToolException">The settings for the file have changed.</exception>
    public bool Holds(JournalEntry entry, bool isSynced)
    {
        string path = Path.Combine(source, entry.File);
        var file = new FileInfo(path);
        if (!file.Exists) return entry.Problem is not null && Directory.Exists(path);
        // A text file now has the name under which the text of a PDF was written: there is room for only one of them.
        if (entry.Output is { } beside && Path.Exists(Path.Combine(source, beside))) return false;
        if (file.LastWriteTimeUtc.Ticks != entry.Modified && (entry.Source is null || StateOf(path) != entry.Source)) return false;
        if (entry.Options.Length > 0 && entry.Options != cleaners.DigestFor(path))
            throw new ToolException(ExitCode.Configuration, Messages.SettingsChanged(path, folder.Output));
        if (entry.Result is not { } result) return true;
        string target = folder.Target(entry);
        if (!File.Exists(target)) return false;
        if (!isSynced) return StateOf(target) == result;
        if (new FileInfo(target).Length != result.Length) Edited++;
        return true;
    }

    private static FileState? StateOf(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            return FileState.Of(stream);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
