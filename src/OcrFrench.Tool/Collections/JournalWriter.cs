using System.Buffers;
using System.Text.Json;

namespace OcrFrench.Tool.Collections;

/// <summary>
/// Writes a journal with the change log and the doubts that go with it: first what was changed and what was left, then that the file is
/// done.
/// </summary>
internal sealed class JournalWriter : IDisposable
{
    private readonly FileStream _journal, _log, _doubts;
    private ulong _checksum;

    private JournalWriter(JournalPair pair, FileMode mode)
    {
        _journal = new FileStream(pair.Journal, mode, FileAccess.Write, FileShare.Read, 1 << 16);
        _log = new FileStream(pair.Log, mode, FileAccess.Write, FileShare.Read, 1 << 16);
        _doubts = new FileStream(pair.Doubts, mode, FileAccess.Write, FileShare.Read, 1 << 16);
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

    /// <summary>Continues a journal, from the position up to which it is intact.</summary>
    public static JournalWriter GoOn(JournalPair pair, JournalPrefix sound)
    {
        var writer = new JournalWriter(pair, FileMode.OpenOrCreate) { _checksum = sound.Checksum };
        GoOn(writer._journal, sound.Position);
        GoOn(writer._log, sound.LogLength);
        GoOn(writer._doubts, sound.DoubtLength);
        return writer;
    }

    /// <summary>Adds a file, with its lines of the log.</summary>
    /// <param name="entry">The file, with how many bytes its lines and its doubts are; their positions are filled in.</param>
    /// <param name="lines">Where its lines are read, from the current position.</param>
    /// <param name="doubts">Where its doubts are read, from the current position.</param>
    public void Add(JournalEntry entry, Stream lines, Stream doubts)
    {
        (long start, long doubtStart) = (_log.Position, _doubts.Position);
        Copy(lines, _log, entry.LogLength);
        Copy(doubts, _doubts, entry.DoubtLength);
        Write(JsonSerializer.SerializeToUtf8Bytes(
            entry with { LogStart = start, DoubtStart = doubtStart }, JournalJson.Readable.JournalEntry));
    }

    /// <summary>Says that nothing is left to do.</summary>
    public void End(long files) =>
        Write(JsonSerializer.SerializeToUtf8Bytes(new JournalEnd { End = files }, JournalJson.Readable.JournalEnd));

    /// <summary>
    /// Hands what was written to the system: from now on it survives the end of this program. Log and doubts go first: the journal vouches
    /// for them.
    /// </summary>
    public void Flush()
    {
        _log.Flush();
        _doubts.Flush();
        _journal.Flush();
    }

    public void Dispose()
    {
        _log.Dispose();
        _doubts.Dispose();
        _journal.Dispose();
    }

    private static void GoOn(FileStream stream, long length)
    {
        stream.SetLength(length);
        stream.Position = length;
    }

    private static void Copy(Stream source, Stream target, long length)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        for (long left = length; left > 0;)
        {
            int count = (int)Math.Min(left, buffer.Length);
            source.ReadExactly(buffer, 0, count);
            target.Write(buffer, 0, count);
            left -= count;
        }

        ArrayPool<byte>.Shared.Return(buffer);
    }

    private void Write(ReadOnlySpan<byte> json)
    {
        _checksum = JournalLine.Checksum(_checksum, json);
        JournalLine.Write(_journal, _checksum, json);
    }
}

/// <summary>The lengths of a journal, its log and its doubts.</summary>
internal sealed record JournalPair(string Journal, string Log, string Doubts)
{
    public bool Exists => File.Exists(Journal);
}
