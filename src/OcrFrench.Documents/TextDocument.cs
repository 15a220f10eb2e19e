using OcrFrench.Documents.Encodings;
using OcrFrench.Documents.Files;

namespace OcrFrench.Documents;

/// <summary>A plain text with its encoding, with or without a byte order mark. Writing it back unchanged gives the same bytes.</summary>
/// <param name="Text">The text, without the mark; line ends and form feeds as they are.</param>
public sealed record TextDocument(string Text)
{
    /// <summary>Whether the file starts with the byte order mark of the encoding.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>The encoding of the text.</summary>
    public TextEncoding Encoding { get; init; } = TextEncoding.Utf8;

    /// <summary>
    /// The second most likely encoding if <see cref="Encoding"/> had to be guessed from the letters; otherwise <see langword="null"/>.
    /// </summary>
    public TextEncoding? Rival { get; init; }

    /// <summary>How many times likelier <see cref="Encoding"/> is than <see cref="Rival"/>.</summary>
    public double Odds { get; init; } = double.PositiveInfinity;

    /// <summary>Reads a file and detects its encoding.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The text.</returns>
    /// <exception cref="DocumentException">It is not text in any known encoding.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to it is denied.</exception>
    public static TextDocument Load(string path) => Parse(File.ReadAllBytes(path), path);

    /// <summary>Reads a file in a known encoding.</summary>
    /// <param name="path">The file.</param>
    /// <param name="encoding">Its encoding.</param>
    /// <returns>The text.</returns>
    /// <exception cref="DocumentException">It is not text in this encoding.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to it is denied.</exception>
    public static TextDocument Load(string path, TextEncoding encoding) => Parse(File.ReadAllBytes(path), path, encoding);

    /// <summary>Reads the bytes of a file and detects their encoding.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="name">The name to use in error messages.</param>
    /// <returns>The text.</returns>
    /// <exception cref="DocumentException">They are not text in any known encoding.</exception>
    public static TextDocument Parse(ReadOnlySpan<byte> bytes, string name) => Read(bytes, name, null);

    /// <summary>Reads bytes in a known encoding.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="name">The name to use in error messages.</param>
    /// <param name="encoding">Their encoding.</param>
    /// <returns>The text.</returns>
    /// <exception cref="DocumentException">They are not text in this encoding.</exception>
    public static TextDocument Parse(ReadOnlySpan<byte> bytes, string name, TextEncoding encoding)
    {
        ArgumentNullException.ThrowIfNull(encoding);
        return Read(bytes, name, encoding);
    }

    /// <summary>Reads bytes; without an encoding, it is detected.</summary>
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
    /// The part of a cleaning that the encoding of this document can represent: corrections that need other characters are left out.
    /// </summary>
    /// <param name="result">The cleaning of <see cref="Text"/>.</param>
    /// <returns>The same instance if all of it can be represented.</returns>
    public CleaningResult Writable(CleaningResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Keep(correction => Encoding.TryEncode(correction.Replacement, out _));
    }

    /// <summary>The text in its encoding, with the byte order mark if there is one.</summary>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="InvalidOperationException">The encoding lacks one of the characters.</exception>
    public byte[] ToArray()
    {
        if (!Encoding.TryEncode(Text, out byte[]? bytes))
            throw new InvalidOperationException($"{Encoding.Title} does not have all characters of the text.");
        return HasByteOrderMark ? [.. Encoding.Mark.Span, .. bytes] : bytes;
    }

    /// <summary>Writes the text to a file: completely or, if that fails, not at all.</summary>
    /// <param name="path">The file. It is replaced if it exists.</param>
    /// <exception cref="InvalidOperationException">The encoding lacks one of the characters.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to it is denied.</exception>
    public void Save(string path)
    {
        byte[] bytes = ToArray();
        using var file = new SafeFile(path);
        file.Stream.Write(bytes);
        file.Commit();
    }
}
