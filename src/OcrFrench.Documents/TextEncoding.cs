using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using OcrFrench.Documents.Encodings;

namespace OcrFrench.Documents;

/// <summary>A text encoding. Whatever can be decoded gives the same bytes when encoded again.</summary>
public sealed class TextEncoding
{
    private readonly int _unit;
    private readonly Lazy<string>? _lazyHigh;

    private TextEncoding(string name, string title, int unit, byte[] mark, Lazy<string>? high = null)
    {
        Name = name;
        Title = title;
        _unit = unit;
        Mark = mark;
        _lazyHigh = high;
    }

    /// <summary>The characters of the upper half, in a single-byte encoding; made on first use.</summary>
    private string High => _lazyHigh!.Value;

    /// <summary>UTF-8.</summary>
    public static TextEncoding Utf8 { get; } = new("utf-8", "UTF-8", 0, [0xEF, 0xBB, 0xBF]);

    /// <summary>UTF-16, little-endian.</summary>
    public static TextEncoding Utf16LittleEndian { get; } = new("utf-16le", "UTF-16 LE", 2, [0xFF, 0xFE]);

    /// <summary>UTF-16, big-endian.</summary>
    public static TextEncoding Utf16BigEndian { get; } = new("utf-16be", "UTF-16 BE", 2, [0xFE, 0xFF]);

    /// <summary>Latin-1 with the additions of Windows, such as œ and ’.</summary>
    public static TextEncoding Windows1252 { get; } = new("windows-1252", "Windows-1252", 1, [], new(SingleByteTables.Windows1252));

    /// <summary>ISO 8859-1. Every file is valid in it, so it can also carry unknown bytes.</summary>
    public static TextEncoding Latin1 { get; } = new("iso-8859-1", "ISO-8859-1", 1, [], new(SingleByteTables.Latin1));

    /// <summary>ISO 8859-15: Latin-1 with œ, Œ, Ÿ and € in place of fractions and signs that French hardly needs.</summary>
    public static TextEncoding Latin9 { get; } = new("iso-8859-15", "ISO-8859-15", 1, [], new(SingleByteTables.Latin9));

    /// <summary>Mac OS Roman, used on Macintoshes before Unicode.</summary>
    public static TextEncoding MacRoman { get; } = new("macintosh", "Mac Roman", 1, [], new(SingleByteTables.MacRoman));

    /// <summary>Code page 850, used by DOS in western Europe.</summary>
    public static TextEncoding Cp850 { get; } = new("cp850", "CP850", 1, [], new(SingleByteTables.Cp850));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TextEncoding> All { get; } = MakeAll();

    /// <summary>The name that options and change logs use, such as <c>windows-1252</c>.</summary>
    public string Name { get; }

    /// <summary>The name for people, such as Windows-1252.</summary>
    public string Title { get; }

    /// <summary>The byte order mark; empty if there is none.</summary>
    public ReadOnlyMemory<byte> Mark { get; }

    /// <summary>Whether it can represent all of Unicode.</summary>
    public bool HasEverything => _unit != 1;

    /// <summary>
    /// Finds an encoding by its <see cref="Name"/> or <see cref="Title"/>, or as <c>latin1</c>, <c>cp1252</c>, <c>utf8</c>.
    /// </summary>
    /// <param name="name">The name; letter case is ignored.</param>
    /// <param name="encoding">The encoding, when the result is <see langword="true"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(string name, [NotNullWhen(true)] out TextEncoding? encoding)
    {
        ArgumentNullException.ThrowIfNull(name);
        string known = name.ToUpperInvariant() switch
        {
            "LATIN1" or "LATIN-1" => Latin1.Name,
            "LATIN9" or "LATIN-9" or "ISO8859-15" or "ISO_8859-15" => Latin9.Name,
            ['C', 'P', '1', '2', '5', _] page => "windows-" + page[2..],
            "UTF8" => Utf8.Name,
            _ => name
        };
        encoding = All.FirstOrDefault(e => string.Equals(e.Name, known, StringComparison.OrdinalIgnoreCase)
            || string.Equals(e.Title, known, StringComparison.OrdinalIgnoreCase));
        return encoding is not null;
    }

    /// <summary>Decodes bytes.</summary>
    /// <param name="bytes">The bytes, without a mark.</param>
    /// <param name="text">The text.</param>
    /// <param name="bad">The first invalid byte, when the result is <see langword="false"/>.</param>
    /// <returns>Whether all bytes are valid.</returns>
    public bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text, out int bad)
    {
        char[] chars = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            bool valid = TryDecode(bytes, chars, out bad, out int written);
            text = valid ? new string(chars, 0, written) : null;
            return valid;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    /// <summary>Encodes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bytes">Its bytes, without a mark, when the result is <see langword="true"/>.</param>
    /// <returns>Whether the encoding can represent all its characters.</returns>
    public bool TryEncode(ReadOnlySpan<char> text, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = new byte[checked((int)ByteCount(text))];
        int written = bytes.Length;
        bool valid = _unit switch
        {
            0 => System.Text.Unicode.Utf8.FromUtf16(
                text, bytes, out _, out written, replaceInvalidSequences: false) == OperationStatus.Done,
            1 => TryEncodeSingle(text, bytes),
            _ => EncodeWide(text, bytes),
        };
        bytes = !valid ? null : written == bytes.Length ? bytes : bytes[..written];
        return valid;
    }

    /// <summary>How many bytes a text decoded with this encoding takes.</summary>
    internal long ByteCount(ReadOnlySpan<char> text) =>
        _unit == 0 ? System.Text.Encoding.UTF8.GetByteCount(text) : (long)text.Length * _unit;

    /// <inheritdoc/>
    public override string ToString() => Title;

    /// <summary>What is wrong with bytes that cannot be decoded.</summary>
    internal DocumentProblem Problem => _unit == 0 ? DocumentProblem.InvalidUtf8 : DocumentProblem.InvalidUtf16;

    /// <summary>Decodes into a buffer of at least as many characters as there are bytes.</summary>
    internal bool TryDecode(ReadOnlySpan<byte> bytes, Span<char> chars, out int read, out int written)
    {
        switch (_unit)
        {
            case 0:
                return System.Text.Unicode.Utf8.ToUtf16(
                    bytes, chars, out read, out written, replaceInvalidSequences: false) == OperationStatus.Done;
            case 1:
                for (int i = 0; i < bytes.Length; i++) chars[i] = Char(bytes[i]);
                read = written = bytes.Length;
                return true;
            default:
                written = bytes.Length / 2;
                read = written * 2;
                for (int i = 0; i < written; i++) chars[i] = (char)Read(bytes[(2 * i)..]);
                return read == bytes.Length;
        }
    }

    /// <summary>The character of a byte, in a single-byte encoding.</summary>
    internal char Char(byte value) => value < 0x80 ? (char)value : High[value - 0x80];

    /// <summary>
    /// The others are followed by Windows code pages for other languages, in which French was also written, and by those of DOS.
    /// </summary>
    private static TextEncoding[] MakeAll()
    {
        var all = new List<TextEncoding>
        {
            Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, Latin1, Latin9, MacRoman, Cp850, CodePage(1250), CodePage(1251),
        };
        for (int page = 1253; page <= 1258; page++) all.Add(CodePage(page));
        all.Add(CodePage(437));
        all.Add(CodePage(858));
        all.Add(CodePage(863));
        return all.ToArray();
    }

    private static TextEncoding CodePage(int page)
    {
        string number = page.ToString(CultureInfo.InvariantCulture);
        var high = new Lazy<string>(() => HighOf(page));
        return page > 1000
            ? new TextEncoding("windows-" + number, "Windows-" + number, 1, [], high)
            : new TextEncoding("cp" + number, "CP" + number, 1, [], high);
    }

    /// <summary>A code page of Windows or DOS, as the framework defines it; unassigned bytes stand for themselves.</summary>
    private static string HighOf(int page)
    {
        System.Text.Encoding encoding = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(
            page, System.Text.EncoderFallback.ExceptionFallback, new System.Text.DecoderReplacementFallback("\uFFFD"))!;
        var table = new char[128];
        for (int i = 0; i < table.Length; i++)
        {
            string text = encoding.GetString([(byte)(0x80 + i)]);
            table[i] = text.Length == 1 && text[0] is not ('\uFFFD' or (>= '\uE000' and <= '\uF8FF')) ? text[0] : (char)(0x80 + i);
        }

        return new string(table);
    }

    private bool TryEncodeSingle(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int place = text[i] < 0x80 ? text[i] - 0x80 : High.IndexOf(text[i], StringComparison.Ordinal);
            if (place < 0 && text[i] >= 0x80) return false;
            bytes[i] = (byte)(place + 0x80);
        }

        return true;
    }

    private bool EncodeWide(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (this == Utf16BigEndian) BinaryPrimitives.WriteUInt16BigEndian(bytes[(2 * i)..], text[i]);
            else BinaryPrimitives.WriteUInt16LittleEndian(bytes[(2 * i)..], text[i]);
        }

        return true;
    }

    private ushort Read(ReadOnlySpan<byte> bytes) =>
        this == Utf16BigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
