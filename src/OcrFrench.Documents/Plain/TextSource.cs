using OcrFrench.Cleaning;
using OcrFrench.Documents.Encodings;

namespace OcrFrench.Documents.Plain;

/// <summary>A plain text to be cleaned: whole when it is short, in windows and in bounded memory when it is long.</summary>
internal sealed class TextSource
{
    /// <summary>Longer files are read in windows (by hand): 2 MB.</summary>
    public const int DefaultLongest = 1 << 21;

    private readonly EncodedReader? _reader;
    private readonly int _window;

    private TextSource(TextDocument document, EncodedReader? reader, int window)
    {
        Document = document;
        _reader = reader;
        _window = window;
    }

    /// <summary>The encoding and the mark; the text as well, when it is short.</summary>
    public TextDocument Document { get; }

    /// <summary>Whether the text is read in windows.</summary>
    public bool IsLong => _reader is not null;

    /// <summary>Begins to read a text. The encoding of a long one is found out from its beginning.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="name">The name that error messages use.</param>
    /// <param name="encoding">The encoding; without it, it is found out from the bytes.</param>
    /// <param name="longest">How many bytes a text has at most that is read as a whole.</param>
    /// <param name="window">The size of the windows of a longer one, in characters: see <see cref="TextWindows"/>.</param>
    /// <exception cref="DocumentException">It is not text in this encoding, or in none that is known.</exception>
    public static TextSource Open(
        Stream stream, string name, TextEncoding? encoding = null, int longest = DefaultLongest, int window = TextWindows.DefaultSize)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var start = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        int read = 1;
        while (read > 0 && start.Length <= longest)
        {
            read = stream.Read(buffer);
            start.Write(buffer, 0, read);
        }

        ReadOnlySpan<byte> bytes = start.GetBuffer().AsSpan(0, (int)start.Length);
        if (read == 0) return new TextSource(TextDocument.Read(bytes, name, encoding), null, window);

        OtherContent.Refuse(bytes, name);
        EncodingGuess guess = encoding is null ? EncodingGuess.Of(WholeCharacters(bytes), isBeginning: true) : new EncodingGuess(encoding);
        bool marked = guess.Encoding.Mark is { Length: > 0 } mark && bytes.StartsWith(mark.Span);
        start.Position = marked ? guess.Encoding.Mark.Length : 0;
        var document = new TextDocument("")
        {
            HasByteOrderMark = marked,
            Encoding = guess.Encoding,
            Rival = guess.Rival,
            Odds = guess.Odds,
        };
        return new TextSource(document, new EncodedReader(new JoinedStream(start, stream), guess.Encoding, name, start.Position), window);
    }

    /// <summary>The text in the stretches that are to be cleaned one by one. Can be read once.</summary>
    /// <exception cref="DocumentException">Somewhere on its way the text is not text in its encoding.</exception>
    public IEnumerable<string> Stretches()
    {
        if (_reader is null)
        {
            yield return Document.Text;
            yield break;
        }

        var windows = new TextWindows(_reader, _window);
        while (windows.Next() is { IsEmpty: false } window) yield return window.ToString();
    }

    /// <summary>Bytes without the first part of a character that goes on after them.</summary>
    private static ReadOnlySpan<byte> WholeCharacters(ReadOnlySpan<byte> bytes)
    {
        for (int back = 1; back <= 3; back++)
            if (bytes[^back] >= 0xC0) return bytes[..^back];
        return bytes;
    }
}
