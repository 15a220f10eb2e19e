using System.Security.Cryptography;
using OcrFrench.Documents.Files;

namespace OcrFrench.Documents;

/// <summary>The head of a change log: the document that the changes after it were made to, before and after.</summary>
public sealed record LoggedDocument
{
    /// <summary>The document, as it was named; <c>-</c> for standard input.</summary>
    public required string Name { get; init; }

    /// <summary>Where the cleaned document went; <see langword="null"/> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>What made the changes, with its version.</summary>
    public required string Tool { get; init; }

    /// <summary>The format, such as <c>text</c> or <c>jsonl</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The encoding of the document.</summary>
    public TextEncoding Encoding { get; init; } = TextEncoding.Utf8;

    /// <summary>The options of the run, in the order in which they are written.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Options { get; init; } = [];

    /// <summary>The document before the changes.</summary>
    public FileState Source { get; init; } = FileState.Unknown;

    /// <summary>The document after all of the changes.</summary>
    public FileState Result { get; init; } = FileState.Unknown;

    /// <summary>How many changes were made.</summary>
    public long Changes { get; init; }
}

/// <summary>What a file's bytes are: enough to know it again.</summary>
/// <param name="Sha256">The SHA-256, in 64 small hexadecimal digits.</param>
/// <param name="Length">The length in bytes.</param>
public sealed record FileState(string Sha256, long Length)
{
    /// <summary>As long as it is written.</summary>
    internal static FileState Unknown { get; } = new(new string('0', 64), long.MaxValue);

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <returns>What its bytes are.</returns>
    public static FileState Of(Stream stream)
    {
        using var read = new MeteredStream(stream);
        read.CopyTo(Stream.Null);
        return read.State();
    }

    /// <summary>Takes the length and the SHA-256 of bytes.</summary>
    /// <param name="bytes">The bytes of the file, all of them.</param>
    /// <returns>What they are.</returns>
    public static FileState Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length);
}
