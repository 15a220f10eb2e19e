using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace OcrFrench.Documents.Xml;

/// <summary>The encoding of an XML or HTML file, found from its first bytes.</summary>
internal sealed class XmlEncoding
{
    private static readonly XmlEncoding s_utf8 = new(TextEncoding.Utf8);

    private XmlEncoding(TextEncoding encoding) => Encoding = encoding;

    /// <summary>An encoding that was determined in another way.</summary>
    public static XmlEncoding Of(TextEncoding encoding) => encoding == TextEncoding.Utf8 ? s_utf8 : new XmlEncoding(encoding);

    /// <summary>The encoding of the bytes.</summary>
    public TextEncoding Encoding { get; }

    public bool IsUtf8 => Encoding == TextEncoding.Utf8;

    /// <summary>The bytes of a UTF-16 code unit; 0 in UTF-8.</summary>
    public int Width => IsUtf8 ? 0 : (int)Encoding.ByteCount("a");

    /// <summary>The encoding of a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="mark">The length of its byte order mark.</param>
    /// <param name="unknown">The declared encoding, if it is not a supported one.</param>
    public static XmlEncoding Detect(ReadOnlySpan<byte> bytes, out int mark, out string? unknown)
    {
        mark = 0;
        unknown = null;
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            mark = 3;
            return s_utf8;
        }

        if (bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]) mark = 2;
        if (bytes is [0xFE, 0xFF, ..] or [0, (byte)'<', ..]) return new XmlEncoding(TextEncoding.Utf16BigEndian);
        if (bytes is [0xFF, 0xFE, ..] or [(byte)'<', 0, ..]) return new XmlEncoding(TextEncoding.Utf16LittleEndian);
        string name = Declared(bytes).ToUpperInvariant();
        switch (name)
        {
            case "" or "UTF-8" or "UTF8" or "US-ASCII" or "ASCII":
                return s_utf8;
            case "ISO-8859-1" or "ISO8859-1" or "ISO_8859-1" or "LATIN1" or "LATIN-1" or "WINDOWS-1252" or "CP1252":
                // Whole collections declare ISO-8859-1 over UTF-8: bytes are not valid UTF-8 by accident.
                if (bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F) && Utf8.IsValid(bytes)) return s_utf8;
                // ISO-8859-1 with letters where it has none is really Windows-1252, and the output must be able to repeat them.
                bool isWindows = name is "WINDOWS-1252" or "CP1252" || bytes.ContainsAnyInRange((byte)0x80, (byte)0x9F);
                return new XmlEncoding(isWindows ? TextEncoding.Windows1252 : TextEncoding.Latin1);
            case var known when TextEncoding.TryFind(known, out TextEncoding? other) && !other.HasEverything:
                return new XmlEncoding(other);
            default:
                unknown = name;
                return s_utf8;
        }
    }

    /// <summary>Whether a file says that it is UTF-8, or says nothing: any other encoding can only be told from all of its bytes.</summary>
    /// <param name="start">Its beginning.</param>
    public static bool SaysUtf8(ReadOnlySpan<byte> start) =>
        start.StartsWith(TextEncoding.Utf8.Mark.Span)
        || (!start.StartsWith("<\0"u8) && start is not [0 or 0xFE or 0xFF, ..]
            && Declared(start).ToUpperInvariant() is "" or "UTF-8" or "UTF8" or "US-ASCII" or "ASCII");

    /// <summary>Null if the bytes are not in this encoding.</summary>
    public byte[]? ToUtf8(ReadOnlySpan<byte> bytes) =>
        Encoding.TryDecode(bytes, out string? text, out _) && TextEncoding.Utf8.TryEncode(text, out byte[]? utf8) ? utf8 : null;

    /// <summary>A replacement in this encoding; what it cannot write becomes a character reference.</summary>
    /// <param name="utf8">The replacement.</param>
    /// <param name="isCData">Whether it is in a CDATA section, which has no references: the section is interrupted for each.</param>
    public byte[] FromUtf8(ReadOnlySpan<byte> utf8, bool isCData)
    {
        string text = System.Text.Encoding.UTF8.GetString(utf8);
        if (Encoding.TryEncode(text, out byte[]? whole)) return whole;
        var bytes = new List<byte>(text.Length);
        Span<char> pair = stackalloc char[2];
        (string before, string after) = isCData ? ("]]>", "<![CDATA[") : ("", "");
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Encoding.TryEncode(pair[..rune.EncodeToUtf16(pair)], out byte[]? one)) bytes.AddRange(one);
            else bytes.AddRange(
                System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{before}&#{rune.Value};{after}")));
        }

        return [.. bytes];
    }

    /// <summary>The encoding that the XML declaration names, or the head of an HTML page; null if neither does.</summary>
    private static string Declared(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, 2048)];
        int declaration = head.StartsWith("<?xml"u8) ? head.IndexOf("?>"u8) : -1;
        if (declaration >= 0 && ValueAfter(head[..declaration], "encoding"u8) is { Length: > 0 } named) return named;
        return declaration >= 0 ? "" : ValueAfter(head, "charset"u8);
    }

    private static string ValueAfter(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name)
    {
        int at = text.IndexOf(name);
        if (at < 0) return "";
        text = text[(at + name.Length)..].TrimStart(" \t\r\n"u8);
        if (text.IsEmpty || text[0] != (byte)'=') return "";
        text = text[1..].TrimStart(" \t\r\n\"'"u8);
        int end = text.IndexOfAny(XmlBytes.EncodingEnd);
        return System.Text.Encoding.Latin1.GetString(end < 0 ? text : text[..end]);
    }
}
