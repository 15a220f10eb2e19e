using System.Buffers;
using System.Text.Json;

namespace OcrFrench.Tool.Collections;

/// <summary>Writes a journal and the change log that goes with it: first what was changed, then that the file is done.</summary>
internal sealed class JournalWriter : IDisposable
{
    private readonly FileStream _journal, _log;
    private ulong _checksum;

    private JournalWriter(JournalPair pair, FileMode mode)
    {
        _journal = new FileStream(pair.Journal, mode, FileAccess.Write, FileShare.Read, 1 << 16);
        _log = new FileStream(pair.Log, mode, FileAccess.Write, FileShare.Read, 1 << 16);
    }

    /// <summary>How many bytes the log has.</summary>
    public long LogLength => _log.Position;

    /// <summary>Begins a journal.</summary>
    public static JournalWriter Create(JournalPair pair, JournalHead head)
    {
        var writer = new JournalWriter(pair, FileMode.Create);
        writer.Write(JsonSerializer.SerializeToUtf8Bytes(head, JournalJson.Readable.JournalHead));
        writer.Flush();
        return writer;
    }

    /// <summary>Goes on with a journal, from a place up to which it is sound.</summary>
    public static JournalWriter GoOn(JournalPair pair, long position, ulong checksum, long logLength)
    {
        var writer = new JournalWriter(pair, FileMode.OpenOrCreate) { _checksum = checksum };
        writer._journal.SetLength(position);
        writer._log.SetLength(logLength);
        writer._journal.Position = position;
        writer._log.Position = logLength;
        return writer;
    }

    /// <summary>Adds a file, with its lines of the log.</summary>
    /// <param name="entry">The file; where its lines stand is filled in.</param>
    /// <param name="lines">Where its lines are read, from where this stands.</param>
    /// <param name="length">How many bytes they are.</param>
    public void Add(JournalEntry entry, Stream lines, long length)
    {
        long start = _log.Position;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        for (long left = length; left > 0;)
        {
            int count = (int)Math.Min(left, buffer.Length);
            lines.ReadExactly(buffer, 0, count);
            _log.Write(buffer, 0, count);
            left -= count;
        }

        ArrayPool<byte>.Shared.Return(buffer);
        Write(JsonSerializer.SerializeToUtf8Bytes(entry with { LogStart = start, LogLength = length }, JournalJson.Readable.JournalEntry));
    }

    /// <summary>Says that nothing is left to do.</summary>
    public void End(long files) => Write(JsonSerializer.SerializeToUtf8Bytes(new JournalEnd { End = files }, JournalJson.Readable.JournalEnd));

    /// <summary>Hands what was written to the system: from now on it survives the end of this program. The log goes first: the journal vouches for it.</summary>
    public void Flush()
    {
        _log.Flush();
        _journal.Flush();
    }

    public void Dispose()
    {
        _log.Dispose();
        _journal.Dispose();
    }

    private void Write(ReadOnlySpan<byte> json)
    {
        _checksum = JournalLine.Checksum(_checksum, json);
        JournalLine.Write(_journal, _checksum, json);
    }
}

/// <summary>Where a journal and its log stand.</summary>
internal sealed record JournalPair(string Journal, string Log)
{
    public bool Exists => File.Exists(Journal);
}
