using System.IO.Compression;

namespace OcrFrench.ModelBuilder;

/// <summary>Lists files in an order that does not depend on the file system, and reads them.</summary>
internal static class TextFiles
{
    /// <summary>The files of a folder, by name.</summary>
    public static IEnumerable<FileInfo> In(DirectoryInfo folder, string pattern = "*.txt") =>
        folder.GetFiles(pattern).OrderBy(static file => file.Name, StringComparer.Ordinal);

    /// <summary>The text of a file, decompressed if its name ends in .gz.</summary>
    public static string Read(FileInfo file)
    {
        using StreamReader reader = Open(file);
        return reader.ReadToEnd();
    }

    /// <summary>The lines of a file, decompressed if its name ends in .gz.</summary>
    public static IEnumerable<string> Lines(FileInfo file)
    {
        using StreamReader reader = Open(file);
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static StreamReader Open(FileInfo file)
    {
        Stream stream = file.OpenRead();
        return new StreamReader(file.Extension == ".gz" ? new GZipStream(stream, CompressionMode.Decompress) : stream);
    }
}
