namespace OcrFrench.Documents.Changes;

/// <summary>A place in a text file, counted in all the ways that a change log names.</summary>
internal struct TextPlace(long firstByte)
{
    public long Byte { get; private set; } = firstByte;

    public long Char { get; private set; }

    /// <summary>The place in the cleaned text.</summary>
    public long Output { get; set; }

    public long Line { get; private set; } = 1;

    public long Page { get; private set; } = 1;

    public void Advance(ReadOnlySpan<char> text, TextEncoding encoding)
    {
        Byte += encoding.ByteCount(text);
        Char += text.Length;
        Output += text.Length;
        Line += text.Count('\n');
        Page += text.Count('\f');
    }
}
