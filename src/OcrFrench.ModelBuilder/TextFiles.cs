namespace OcrFrench.ModelBuilder;

/// <summary>Files in an order that does not depend on the file system.</summary>
internal static class TextFiles
{
    /// <summary>The files of a folder, by name.</summary>
    public static IEnumerable<FileInfo> In(DirectoryInfo folder, string pattern = "*.txt") =>
        folder.GetFiles(pattern).OrderBy(static file => file.Name, StringComparer.Ordinal);

    public static string Read(FileInfo file) => File.ReadAllText(file.FullName);
}
