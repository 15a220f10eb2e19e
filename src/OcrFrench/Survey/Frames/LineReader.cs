namespace OcrFrench.Survey.Frames;

/// <summary>Goes through the lines of a text.</summary>
internal ref struct LineReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    public int Start { get; private set; }

    /// <summary>Where the line ends, its break not counted.</summary>
    public int End { get; private set; }

    public bool Read()
    {
        if (_next >= _text.Length) return false;
        Start = _next;
        int length = _text[_next..].IndexOf('\n');
        End = length < 0 ? _text.Length : _next + length;
        _next = length < 0 ? _text.Length : End + 1;
        if (End > Start && _text[End - 1] == '\r') End--;
        return true;
    }
}
