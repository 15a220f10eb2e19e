namespace OcrFrench.Tool.Collections;

/// <summary>Which change log a command line means: a file of its own, or the one of a cleaned collection.</summary>
internal static class LogPath
{
    /// <summary>The log of a folder that <c>clean FOLDER -o OUT</c> has written; any other name is that of a log.</summary>
    public static string Of(string named) => Directory.Exists(named) ? new CollectionFolder(named).Log : named;

    /// <summary>
    /// Folders that the names of documents in a log can be relative to: the working folder, the log's own, and the one beside the
    /// collection that it belongs to.
    /// </summary>
    public static IReadOnlyList<string> Folders(string log)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(log)) ?? Environment.CurrentDirectory;
        bool isOfCollection = Path.GetDirectoryName(folder) is { } output && new CollectionFolder(output).State == folder;
        return isOfCollection
            ? [Environment.CurrentDirectory, Path.GetFullPath(Path.Combine(folder, "..", ".."))]
            : [Environment.CurrentDirectory, folder];
    }
}
