namespace OcrFrench.Documents.Files;

/// <summary>A file of its own for what does not fit into memory, which goes when it is closed.</summary>
internal static class TemporaryFile
{
    /// <param name="folder">Where it is.</param>
    public static FileStream Create(string folder) =>
        new(Path.Combine(folder, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16,
            FileOptions.DeleteOnClose);
}
