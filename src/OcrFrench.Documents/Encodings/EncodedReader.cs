namespace OcrFrench.Documents.Encodings;

/// <summary>Decodes a stream piece by piece, and reports the position of what cannot be decoded. The stream is left open.</summary>
internal sealed class EncodedReader(Stream stream, TextEncoding encoding, string name, long offset) : TextReader
{
    /// <summary>The longest character has four bytes.</summary>
    private const int LongestCharacter = 4;

    private readonly byte[] _bytes = new byte[1 << 16];
    private readonly char[] _chars = new char[1 << 16];
    private int _held;
    private int _next;
    private int _decoded;
    private long _offset = offset;
    private long _line = 1;

    public override int Read(Span<char> buffer)
    {
        if (_next == _decoded) Decode();
        int count = Math.Min(buffer.Length, _decoded - _next);
        _chars.AsSpan(_next, count).CopyTo(buffer);
        _next += count;
        return count;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    private void Decode()
    {
        bool ended = false;
        _next = _decoded = 0;
        while (_decoded == 0 && !ended)
        {
            int read = stream.Read(_bytes, _held, _bytes.Length - _held);
            ended = read == 0;
            _held += read;
            bool valid = encoding.TryDecode(_bytes.AsSpan(0, _held), _chars, out int used, out _decoded);
            _line += _chars.AsSpan(0, _decoded).Count('\n');
            _offset += used;
            _held -= used;
            Buffer.BlockCopy(_bytes, used, _bytes, 0, _held);
            // The remainder may be a character whose other bytes are not there yet.
            if (!valid && _decoded == 0 && (ended || _held >= LongestCharacter))
                throw new DocumentException(encoding.Problem, name, _line, _offset);
        }
    }
}
