using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OcrFrench.Tool.Collections;

/// <summary>Reads a journal line by line, as far as it is intact: the run that wrote it may have been killed mid-line.</summary>
internal sealed class JournalReader : IDisposable
{
    private readonly FileStream _stream;
    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly MemoryStream _line = new();
    private int _at, _filled;
    private long _read;

    /// <exception cref="IOException">The journal cannot be read.</exception>
    public JournalReader(string path)
    {
        _stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        Head = Next(JournalJson.Readable.JournalHead);
    }

    /// <summary>The first line; null if not even that was written.</summary>
    public JournalHead? Head { get; }

    /// <summary>How many bytes of the journal are intact, up to the last line read.</summary>
    public long Position { get; private set; }

    /// <summary>The checksum up to there.</summary>
    public ulong Checksum { get; private set; }

    /// <summary>Whether the last line was the journal's end: all files are done.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Whether a journal has an end.</summary>
    public static bool EndsIn(string path)
    {
        using var reader = new JournalReader(path);
        while (reader.Next() is not null)
        {
        }

        return reader.IsComplete;
    }

    /// <summary>The files of a journal.</summary>
    public static IEnumerable<JournalEntry> Entries(string path)
    {
        using var reader = new JournalReader(path);
        while (reader.Next() is { } entry) yield return entry;
    }

    /// <summary>The next file that was done; nothing at the end, or where the journal was torn.</summary>
    public JournalEntry? Next() => IsComplete ? null : Next(JournalJson.Readable.JournalEntry);

    public void Dispose()
    {
        _stream.Dispose();
        _line.Dispose();
    }

    private T? Next<T>(JsonTypeInfo<T> type)
        where T : class
    {
        if (!TryReadLine() || !JournalLine.TryRead(
            _line.GetBuffer().AsSpan(0, (int)_line.Length), Checksum, out ulong checksum, out ReadOnlySpan<byte> json)) return null;
        if (json.StartsWith("{\"end\""u8))
        {
            IsComplete = true;
            return null;
        }

        T? value = Parse(json, type);
        if (value is not null) (Position, Checksum) = (_read, checksum);
        return value;
    }

    /// <summary>No version of this program writes a line of another form: the journal is intact only up to there.</summary>
    private static T? Parse<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool TryReadLine()
    {
        _line.SetLength(0);
        while (true)
        {
            if (_at == _filled)
            {
                (_at, _filled) = (0, _stream.Read(_buffer));
                if (_filled == 0) return false;
            }

            ReadOnlySpan<byte> rest = _buffer.AsSpan(_at, _filled - _at);
            int end = rest.IndexOf((byte)'\n');
            _line.Write(end < 0 ? rest : rest[..end]);
            int taken = end < 0 ? rest.Length : end + 1;
            (_at, _read) = (_at + taken, _read + taken);
            if (end >= 0) return true;
        }
    }
}
