using System.Text;
using System.Text.Json;
using OcrFrench.Documents;
using OcrFrench.Tool.Engine;

namespace OcrFrench.Tool.Collections;

/// <summary>
/// What the first pass has learnt of each source, that is of the texts of each folder of a collection. Safe to use from many threads at
/// once.
/// </summary>
/// <remarks>
/// A line for each folder, <c>{"source": …, "profile": …}</c>; read when first needed, because collections have many folders.
/// </remarks>
internal sealed class SourceProfiles : ISourceProfiles
{
    /// <summary>By hand: files are cleaned folder by folder, so only a few profiles are in use at a time.</summary>
    private const int Kept = 16;

    private readonly string _path, _folder;
    private readonly FileStream _stream;
    private readonly Dictionary<string, (long Start, int Length)> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CollectionProfile> _read = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <param name="path">The file of profiles.</param>
    /// <param name="folder">The collection’s folder.</param>
    /// <exception cref="ToolException">The file cannot be read, or is not as it was written.</exception>
    public SourceProfiles(string path, string folder)
    {
        (_path, _folder) = (path, folder);
        try
        {
            _stream = File.OpenRead(path);
            foreach (JsonLine line in JsonLines.Read(_stream, path))
                if (!line.IsBlank) _lines[line.GetString("source")] = (line.Offset, line.Bytes.Length);
        }
        catch (Exception error) when (Failures.Describe(path, error) is { } message)
        {
            throw new ToolException(ExitCode.Unfinished, message);
        }
    }

    /// <summary>A line of the file.</summary>
    public static byte[] Line(string source, CollectionProfile profile) =>
        [.. "{\"source\": "u8, .. JsonSerializer.SerializeToUtf8Bytes(source, JournalJson.Readable.String), .. ", \"profile\": "u8,
            .. profile.ToJson().AsSpan().TrimEnd("\n"u8), .. "}\n"u8];

    /// <inheritdoc/>
    public CollectionProfile? Of(string document)
    {
        string source = Path.GetRelativePath(_folder, Path.GetDirectoryName(document)!).Replace(Path.DirectorySeparatorChar, '/');
        if (source == ".") source = "";
        lock (_lines)
        {
            if (_read.TryGetValue(source, out CollectionProfile? known)) return known;
            if (!_lines.TryGetValue(source, out var place)) return null;
            if (_order.Count == Kept) _read.Remove(_order.Dequeue());
            _order.Enqueue(source);
            return _read[source] = Read(place.Start, place.Length);
        }
    }

    public void Dispose() => _stream.Dispose();

    private CollectionProfile Read(long start, int length)
    {
        byte[] line = new byte[length];
        _stream.Position = start;
        _stream.ReadExactly(line);
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return CollectionProfile.Parse(Encoding.UTF8.GetBytes(json.RootElement.GetProperty("profile").GetRawText()), _path);
        }
        catch (Exception error) when (
            error is CollectionProfileException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new ToolException(ExitCode.Unfinished, error is CollectionProfileException ? error.Message : $"{_path}: {error.Message}");
        }
    }
}
