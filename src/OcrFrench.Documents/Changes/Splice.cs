namespace OcrFrench.Documents.Changes;

/// <summary>Copies a stream with some of its bytes replaced, holding no more of it in memory than a replaced stretch.</summary>
internal sealed class Splice(Stream source, Stream target, string logFile, string file)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private long _at;

    /// <summary>Copies up to a place, and writes a replacement for the bytes expected there.</summary>
    public void Replace(long start, ReadOnlySpan<byte> expected, ReadOnlySpan<byte> replacement, long logLine)
    {
        if (start < _at || !Copy(start - _at) || !Matches(expected))
            throw new ChangeLogException(ChangeLogProblem.DoesNotFit, logFile, logLine, file);
        target.Write(replacement);
    }

    /// <summary>Copies the rest.</summary>
    public void Finish() => source.CopyTo(target, _buffer.Length);

    private bool Copy(long count)
    {
        while (count > 0)
        {
            int read = source.Read(_buffer, 0, (int)Math.Min(count, _buffer.Length));
            if (read == 0) return false;
            target.Write(_buffer, 0, read);
            count -= read;
            _at += read;
        }

        return true;
    }

    private bool Matches(ReadOnlySpan<byte> expected)
    {
        while (expected.Length > 0)
        {
            int count = Math.Min(expected.Length, _buffer.Length);
            int read = source.ReadAtLeast(_buffer.AsSpan(0, count), count, throwOnEndOfStream: false);
            _at += read;
            if (!_buffer.AsSpan(0, read).SequenceEqual(expected[..count])) return false;
            expected = expected[count..];
        }

        return true;
    }
}
