using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace OcrFrench.Documents.Xml;

/// <summary>The encodings of XML and HTML files, found from the first bytes.</summary>
internal sealed class XmlEncoding
{
    /// <summary>What Windows-1252 has where ISO-8859-1 has control characters; the five free places keep theirs.</summary>
    private const string Windows =
        "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

    private static readonly XmlEncoding s_utf8 = new("UTF-8", null, 0);
    private readonly Encoding? _unicode;

    private XmlEncoding(string name, Encoding? unicode, int width)
    {
        Name = name;
        _unicode = unicode;
        Width = width;
    }

    public string Name { get; }

    public bool IsUtf8 => Width == 0;

    /// <summary>The bytes of a UTF-16 code unit.</summary>
    public int Width { get; }

    private bool IsWindows => Name == "windows-1252";

    /// <summary>The encoding of a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="mark">The length of its byte order mark.</param>
    /// <param name="unknown">The declared encoding, when it is none of ours.</param>
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
        if (bytes is [0xFE, 0xFF, ..] or [0, (byte)'<', ..]) return Utf16(bigEndian: true);
        if (bytes is [0xFF, 0xFE, ..] or [(byte)'<', 0, ..]) return Utf16(bigEndian: false);
        string name = Declared(bytes).ToUpperInvariant();
        switch (name)
        {
            case "" or "UTF-8" or "UTF8" or "US-ASCII" or "ASCII":
                return s_utf8;
            case "ISO-8859-1" or "ISO8859-1" or "ISO_8859-1" or "LATIN1" or "LATIN-1" or "WINDOWS-1252" or "CP1252":
                // Whole collections declare ISO-8859-1 over UTF-8: sequences of bytes that are UTF-8 are so by no accident.
                if (bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F) && Utf8.IsValid(bytes)) return s_utf8;
                return new XmlEncoding(name is "WINDOWS-1252" or "CP1252" ? "windows-1252" : "ISO-8859-1", null, 1);
            default:
                unknown = name;
                return s_utf8;
        }
    }

    /// <summary>Nothing when the bytes are not in this encoding.</summary>
    public byte[]? ToUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Encoding.UTF8.GetBytes(_unicode is null ? FromSingleBytes(bytes) : _unicode.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>A replacement in this encoding; what it cannot write becomes a character reference.</summary>
    public byte[] FromUtf8(ReadOnlySpan<byte> utf8)
    {
        string text = Encoding.UTF8.GetString(utf8);
        if (_unicode is not null) return _unicode.GetBytes(text);
        var bytes = new List<byte>(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            int at = IsWindows && rune.IsBmp ? Windows.IndexOf((char)rune.Value, StringComparison.Ordinal) : -1;
            if (at >= 0) bytes.Add((byte)(0x80 + at));
            else if (rune.Value is < 0x80 or (>= 0xA0 and <= 0xFF)) bytes.Add((byte)rune.Value);
            else bytes.AddRange(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"&#{rune.Value};")));
        }

        return [.. bytes];
    }

    /// <summary>ISO-8859-1 with characters that it does not have is Windows-1252 in truth.</summary>
    private static string FromSingleBytes(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length];
        for (int i = 0; i < text.Length; i++) text[i] = bytes[i] is >= 0x80 and < 0xA0 ? Windows[bytes[i] - 0x80] : (char)bytes[i];
        return new string(text);
    }

    private static XmlEncoding Utf16(bool bigEndian) =>
        new("UTF-16", new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true), 2);

    /// <summary>The encoding that the XML declaration names, or the head of an HTML page; nothing if neither does.</summary>
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
        return Encoding.Latin1.GetString(end < 0 ? text : text[..end]);
    }
}
