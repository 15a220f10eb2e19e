namespace OcrFrench.Documents.Files;

/// <summary>A temporary file for what does not fit into memory; it is deleted when it is closed.</summary>
internal static class TemporaryFile
{
    /// <param name="folder">Where it is.</param>
    public static FileStream Create(string folder)
    {
        string path = Path.Combine(folder, Path.GetRandomFileName());
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16,
            OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None);
        // Without a name it disappears however the program ends; Windows takes care of that itself.
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        return file;
    }

    /// <summary>The same, with content; the file is deleted if writing fails.</summary>
    /// <param name="folder">Where it is.</param>
    /// <param name="fill">Writes to it.</param>
    public static FileStream Create(string folder, Action<FileStream> fill)
    {
        FileStream file = Create(folder);
        try
        {
            fill(file);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
