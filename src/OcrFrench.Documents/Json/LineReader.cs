namespace OcrFrench.Documents.Json;

/// <summary>Reads a stream line by line, as bytes, each with its line end; keeps no more than the longest line in memory.</summary>
/// <param name="stream">The stream; it is left open.</param>
/// <param name="from">Where to start in a stream that others read meanwhile; -1 to read on from where it is.</param>
internal sealed class LineReader(Stream stream, long from = -1)
{
    private long _next = from;
    private byte[] _buffer = new byte[1 << 16];
    private int _start, _lastLength;
    private int _end;

    /// <summary>Where the last line that was read starts, counted from where the reader started.</summary>
    public long Start { get; private set; } = Math.Max(0, from);

    /// <summary>The next line, or <see langword="null"/> at the end.</summary>
    public byte[]? Read()
    {
        int searched = _start;
        while (true)
        {
            int found = _buffer.AsSpan(searched, _end - searched).IndexOf((byte)'\n');
            if (found >= 0) return Take(searched + found + 1 - _start);
            searched = _end;
            if (_start > 0)
            {
                Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
                searched -= _start;
                _end -= _start;
                _start = 0;
            }

            if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
            if (_next >= 0) stream.Position = _next;
            int read = stream.Read(_buffer, _end, _buffer.Length - _end);
            if (_next >= 0) _next += read;
            if (read == 0) return _end > _start ? Take(_end - _start) : null;
            _end += read;
        }
    }

    private byte[] Take(int length)
    {
        byte[] line = _buffer.AsSpan(_start, length).ToArray();
        _start += length;
        Start += _lastLength;
        _lastLength = length;
        return line;
    }
}
