namespace OcrFrench.Documents.Json;

/// <summary>Reads a stream line by line, as bytes, each with its line end; keeps no more than the longest line in memory.</summary>
internal sealed class LineReader(Stream stream)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;

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
            int read = stream.Read(_buffer, _end, _buffer.Length - _end);
            if (read == 0) return _end > _start ? Take(_end - _start) : null;
            _end += read;
        }
    }

    private byte[] Take(int length)
    {
        byte[] line = _buffer.AsSpan(_start, length).ToArray();
        _start += length;
        return line;
    }
}
