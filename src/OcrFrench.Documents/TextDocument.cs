using OcrFrench.Documents.Encodings;

namespace OcrFrench.Documents;

/// <summary>A plain text with its encoding, with or without a byte order mark. Writing what was read gives the same bytes.</summary>
/// <param name="Text">The text, without the mark; line ends and form feeds as they are.</param>
/// <param name="HasByteOrderMark">Whether the mark of the encoding stands before it.</param>
public sealed record TextDocument(string Text, bool HasByteOrderMark = false)
{
    /// <summary>How the text is written.</summary>
    public TextEncoding Encoding { get; init; } = TextEncoding.Utf8;

    /// <summary>The encoding that comes next when <see cref="Encoding"/> had to be guessed from the letters; else <see langword="null"/>.</summary>
    public TextEncoding? Rival { get; init; }

    /// <summary>How many times likelier <see cref="Encoding"/> is than <see cref="Rival"/>.</summary>
    public double Odds { get; init; } = double.PositiveInfinity;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="encoding">Its encoding; without it, it is found out from the bytes.</param>
    /// <exception cref="DocumentException">It is not text in this encoding, or in none that is known.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static TextDocument Load(string path, TextEncoding? encoding = null) => Parse(File.ReadAllBytes(path), path, encoding);

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="name">The name that error messages use.</param>
    /// <param name="encoding">Its encoding; without it, it is found out from the bytes.</param>
    /// <exception cref="DocumentException">It is not text in this encoding, or in none that is known.</exception>
    public static TextDocument Load(Stream stream, string name, TextEncoding? encoding = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Parse(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), name, encoding);
    }

    /// <summary>Reads bytes.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="name">The name that error messages use.</param>
    /// <param name="encoding">Their encoding; without it, it is found out from the bytes.</param>
    /// <exception cref="DocumentException">They are not text in this encoding, or in none that is known.</exception>
    public static TextDocument Parse(ReadOnlySpan<byte> bytes, string name, TextEncoding? encoding = null)
    {
        EncodingGuess guess = encoding is null ? EncodingGuess.Of(bytes) : new EncodingGuess(encoding);
        ReadOnlySpan<byte> mark = guess.Encoding.Mark.Span;
        bool marked = mark.Length > 0 && bytes.StartsWith(mark);
        ReadOnlySpan<byte> body = marked ? bytes[mark.Length..] : bytes;
        if (guess.Encoding.TryDecode(body, out string? text, out int bad))
            return new TextDocument(text, marked) { Encoding = guess.Encoding, Rival = guess.Rival, Odds = guess.Odds };
        int offset = bad + (bytes.Length - body.Length);
        throw new DocumentException(guess.Encoding.Problem, name, bytes[..offset].Count((byte)'\n') + 1, offset);
    }

    /// <summary>What of a cleaning can be written in the encoding of this document: corrections that need other characters are left out.</summary>
    /// <param name="result">The cleaning of <see cref="Text"/>.</param>
    public CleaningResult Writable(CleaningResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Keep(correction => Encoding.TryEncode(correction.Replacement, out _));
    }

    /// <summary>Writes the text, and the mark if there is one, in its encoding.</summary>
    /// <exception cref="InvalidOperationException">The encoding does not have one of the characters.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!Encoding.TryEncode(Text, out byte[]? bytes)) throw new InvalidOperationException($"{Encoding.Title} does not have all characters of the text.");
        if (HasByteOrderMark) stream.Write(Encoding.Mark.Span);
        stream.Write(bytes);
    }
}
