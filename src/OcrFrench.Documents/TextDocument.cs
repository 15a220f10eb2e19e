using System.Buffers;
using System.Text.Unicode;

namespace OcrFrench.Documents;

/// <summary>A plain text in UTF-8, with or without a byte order mark. Writing what was read gives the same bytes.</summary>
/// <param name="Text">The text, without the mark; line ends as they are.</param>
/// <param name="HasByteOrderMark">Whether the bytes EF BB BF stand before it.</param>
public sealed record TextDocument(string Text, bool HasByteOrderMark = false)
{
    private static readonly byte[] s_mark = [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a file.</summary>
    /// <exception cref="DocumentException">It is not UTF-8.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static TextDocument Load(string path) => Parse(File.ReadAllBytes(path), path);

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="name">The name that error messages use.</param>
    /// <exception cref="DocumentException">It is not UTF-8.</exception>
    public static TextDocument Load(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Parse(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), name);
    }

    /// <summary>Reads bytes.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="name">The name that error messages use.</param>
    /// <exception cref="DocumentException">They are not UTF-8.</exception>
    public static TextDocument Parse(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]) throw new DocumentException(DocumentProblem.Utf16, name, 1, 0);
        bool marked = bytes.StartsWith(s_mark);
        ReadOnlySpan<byte> body = marked ? bytes[s_mark.Length..] : bytes;
        char[] chars = ArrayPool<char>.Shared.Rent(body.Length);
        try
        {
            OperationStatus status = Utf8.ToUtf16(body, chars, out int read, out int written, replaceInvalidSequences: false);
            if (status != OperationStatus.Done)
            {
                int offset = read + (bytes.Length - body.Length);
                throw new DocumentException(DocumentProblem.InvalidUtf8, name, bytes[..offset].Count((byte)'\n') + 1, offset);
            }

            return new TextDocument(new string(chars, 0, written), marked);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    /// <summary>Writes the text, and the mark if there is one, in UTF-8.</summary>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (HasByteOrderMark) stream.Write(s_mark);
        stream.Write(System.Text.Encoding.UTF8.GetBytes(Text));
    }
}
