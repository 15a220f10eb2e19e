namespace OcrFrench.Models.Ready;

/// <summary>Identifies the data of an engine: documents are stamped with it.</summary>
internal static class ModelStamp
{
    /// <summary>The size of the longest header of a binary file: headers contain the checksum of what follows them.</summary>
    internal const int HeadSize = 80;

    private const string Folder = "OcrFrench.Data.";

    /// <summary>All that the library was built with, in an order that does not depend on the compiler.</summary>
    public static string[] Files { get; } = [.. typeof(ModelStamp).Assembly.GetManifestResourceNames()
        .Where(static name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(static name => name[Folder.Length..])
        .Order(StringComparer.Ordinal)];

    /// <summary>Sixteen hexadecimal digits.</summary>
    public static string Text { get; } = Of(static name => DataMemory.OfResource(name).Span);

    /// <summary>The stamp of other data under the same names.</summary>
    internal static string Of(Reader read)
    {
        ulong stamp = 0;
        foreach (string file in Files) stamp = ReadyTable.Stamp(stamp, Part(file, read(file)));
        return stamp.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Binary files are large, and their headers suffice. Readable ones are read whole.</summary>
    private static ReadOnlySpan<byte> Part(string name, ReadOnlySpan<byte> file) =>
        name.EndsWith(".bin", StringComparison.Ordinal) ? file[..Math.Min(file.Length, HeadSize)] : file;

    /// <summary>Reads a file of the data.</summary>
    internal delegate ReadOnlySpan<byte> Reader(string name);
}
