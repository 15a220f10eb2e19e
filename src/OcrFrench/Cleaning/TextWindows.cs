namespace OcrFrench.Cleaning;

/// <summary>
/// Reads a text of any length in windows that can be cleaned one by one. A window ends after a blank line or a form feed, otherwise after a
/// line, otherwise after a space, and never inside a divided word: no decision is split.
/// </summary>
/// <remarks>
/// Each window is cleaned on its own: its kind of OCR, its names, its old spelling and the order of its footnotes are judged from it
/// alone, so a repair for which only the whole text is sufficient evidence may be left out. A text of up to one and a half windows is a
/// single window; otherwise no window of a text with lines is shorter than half of one.
/// </remarks>
internal sealed class TextWindows
{
    /// <summary>The default length of a window (by hand): 262 144 characters, about half a novel.</summary>
    public const int DefaultSize = 1 << 18;

    private readonly TextReader _reader;
    private readonly int _size;
    private char[] _buffer;
    private int _length;
    private int _given;
    private bool _ended;

    /// <summary>Reads a text in windows.</summary>
    /// <param name="reader">The text. It is left open.</param>
    /// <param name="size">The maximum length of a window other than the last, in characters; at least 2.</param>
    public TextWindows(TextReader reader, int size = DefaultSize)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, Array.MaxLength / 2);
        _reader = reader;
        _size = size;
        _buffer = new char[Math.Min(MostHeld, 1 << 15)];
    }

    /// <summary>What is read ahead, so that the last window is not a mere scrap of text.</summary>
    private int MostHeld => _size + (_size / 2);

    /// <summary>The next window; empty when there is no more. It is valid until the next call.</summary>
    public ReadOnlyMemory<char> Next()
    {
        DropGiven();
        while (HasRoom()) Add(_reader.Read(_buffer.AsSpan(_length)));
        return Take();
    }

    /// <summary>The next window; empty when there is no more. It is valid until the next call.</summary>
    public async ValueTask<ReadOnlyMemory<char>> NextAsync(CancellationToken cancellationToken = default)
    {
        DropGiven();
        while (HasRoom()) Add(await _reader.ReadAsync(_buffer.AsMemory(_length), cancellationToken).ConfigureAwait(false));
        return Take();
    }

    private void DropGiven()
    {
        _buffer.AsSpan(_given, _length - _given).CopyTo(_buffer);
        _length -= _given;
        _given = 0;
    }

    private bool HasRoom()
    {
        if (_ended || _length == MostHeld) return false;
        if (_length == _buffer.Length) Array.Resize(ref _buffer, (int)Math.Min(MostHeld, 2L * _buffer.Length));
        return true;
    }

    private void Add(int read)
    {
        _ended = read == 0;
        _length += read;
    }

    private ReadOnlyMemory<char> Take()
    {
        _given = _ended ? _length : WindowCut.Find(_buffer.AsSpan(0, _size));
        return _buffer.AsMemory(0, _given);
    }
}
