using OcrFrench.Documents.Encodings;
using OcrFrench.Documents.Files;

namespace OcrFrench.Documents;

/// <summary>A plain text with its encoding, with or without a byte order mark. Writing what was read gives the same bytes.</summary>
/// <param name="Text">The text, without the mark; line ends and form feeds as they are.</param>
public sealed record TextDocument(string Text)
{
    /// <summary>Whether the byte order mark of the encoding stands before the text.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>How the text is written.</summary>
    public TextEncoding Encoding { get; init; } = TextEncoding.Utf8;

    /// <summary>
    /// The encoding that comes next when <see cref="Encoding"/> had to be guessed from the letters; else <see langword="null"/>.
    /// </summary>
    public TextEncoding? Rival { get; init; }

    /// <summary>How many times likelier <see cref="Encoding"/> is than <see cref="Rival"/>.</summary>
    public double Odds { get; init; } = double.PositiveInfinity;

    /// <summary>Reads a file, whose encoding is found out from its bytes.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The text.</returns>
    /// <exception cref="DocumentException">It is text in no encoding that is known.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static TextDocument Load(string path) => Parse(File.ReadAllBytes(path), path);

    /// <summary>Reads a file of a known encoding.</summary>
    /// <param name="path">The file.</param>
    /// <param name="encoding">Its encoding.</param>
    /// <returns>The text.</returns>
    /// <exception cref="DocumentException">It is not text in this encoding.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static TextDocument Load(string path, TextEncoding encoding) => Parse(File.ReadAllBytes(path), path, encoding);

    /// <summary>Reads bytes, which tell their encoding themselves.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="name">The name that error messages use.</param>
    /// <returns>The text.</returns>
    /// <exception cref="DocumentException">They are text in no encoding that is known.</exception>
    public static TextDocument Parse(ReadOnlySpan<byte> bytes, string name) => Read(bytes, name, null);

    /// <summary>Reads bytes of a known encoding.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="name">The name that error messages use.</param>
    /// <param name="encoding">Their encoding.</param>
    /// <returns>The text.</returns>
    /// <exception cref="DocumentException">They are not text in this encoding.</exception>
    public static TextDocument Parse(ReadOnlySpan<byte> bytes, string name, TextEncoding encoding)
    {
        ArgumentNullException.ThrowIfNull(encoding);
        return Read(bytes, name, encoding);
    }

    /// <summary>Reads bytes. Without an encoding, they tell it.</summary>
    internal static TextDocument Read(ReadOnlySpan<byte> bytes, string name, TextEncoding? encoding)
    {
        OtherContent.Refuse(bytes, name);
        EncodingGuess guess = encoding is null ? EncodingGuess.Of(bytes) : new EncodingGuess(encoding);
        ReadOnlySpan<byte> mark = guess.Encoding.Mark.Span;
        bool marked = mark.Length > 0 && bytes.StartsWith(mark);
        ReadOnlySpan<byte> body = marked ? bytes[mark.Length..] : bytes;
        if (guess.Encoding.TryDecode(body, out string? text, out int bad))
            return new TextDocument(text) { HasByteOrderMark = marked, Encoding = guess.Encoding, Rival = guess.Rival, Odds = guess.Odds };
        int offset = bad + (bytes.Length - body.Length);
        throw new DocumentException(guess.Encoding.Problem, name, bytes[..offset].Count((byte)'\n') + 1, offset);
    }

    /// <summary>
    /// What of a cleaning can be written in the encoding of this document: corrections that need other characters are left out.
    /// </summary>
    /// <param name="result">The cleaning of <see cref="Text"/>.</param>
    /// <returns>The same instance when all can be written.</returns>
    public CleaningResult Writable(CleaningResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Keep(correction => Encoding.TryEncode(correction.Replacement, out _));
    }

    /// <summary>The text, and the mark if there is one, in its encoding.</summary>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="InvalidOperationException">The encoding does not have one of the characters.</exception>
    public byte[] ToArray()
    {
        if (!Encoding.TryEncode(Text, out byte[]? bytes))
            throw new InvalidOperationException($"{Encoding.Title} does not have all characters of the text.");
        return HasByteOrderMark ? [.. Encoding.Mark.Span, .. bytes] : bytes;
    }

    /// <summary>Writes the text to a file: all of it, or, should that fail, none of it.</summary>
    /// <param name="path">The file. It is replaced if it exists.</param>
    /// <exception cref="InvalidOperationException">The encoding does not have one of the characters.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Save(string path)
    {
        byte[] bytes = ToArray();
        using var file = new SafeFile(path);
        file.Stream.Write(bytes);
        file.Commit();
    }
}
