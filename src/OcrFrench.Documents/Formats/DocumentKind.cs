using System.Text;
using OcrFrench.Documents.Encodings;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Formats;

/// <summary>Recognises a file by its beginning.</summary>
internal static class DocumentKind
{
    /// <summary>The root elements of our formats, and of other formats of pages: these are not plain text either.</summary>
    private static readonly string[] s_roots = [.. WordFormats.All.SelectMany(static format => format.Roots), "mets"];

    /// <summary>By hand, in bytes: what a file is called and what its first comment says is rarely longer.</summary>
    private const int Looked = 512;

    private const string Comment = "<!--";

    /// <summary>Whether a file starts like XML, HTML, or with the head of a format that is neither, rather than like plain text.</summary>
    public static bool IsPage(ReadOnlySpan<byte> start)
    {
        if (OtherContent.IsWord(start)) return true;
        Span<byte> ascii = stackalloc byte[Looked];
        ReadOnlySpan<byte> text = Beginning(start, ascii);
        foreach (WordFormat format in WordFormats.All)
        {
            if (format.HasHead(text)) return true;
        }

        // A comment may stand before any text: what follows it tells.
        while (StartsWith(text, Comment))
        {
            int close = text.IndexOf("-->"u8);
            if (close < 0) return true;
            text = text[(close + 3)..].TrimStart(" \t\r\n"u8);
        }

        if (text.Length < 5 || text[0] != (byte)'<') return false;
        text = text[1..];
        if (StartsWith(text, "?xml") || StartsWith(text, "!DOCTYPE")) return true;
        int end = text.IndexOfAny(XmlBytes.NameEnd);
        ReadOnlySpan<byte> name = end < 0 ? text : text[..end];
        name = name[(name.IndexOf((byte)':') + 1)..];
        foreach (string root in s_roots)
        {
            if (Ascii.EqualsIgnoreCase(name, root)) return true;
        }

        return false;
    }

    /// <summary>The format of a file that is an archive of texts; null for other files.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="wanted">The expected format, if one was requested.</param>
    public static WordFormat? PackageFormat(ReadOnlySpan<byte> bytes, OcrDocumentFormat? wanted) => wanted is { } id
        ? WordFormats.Of(id)
        : OtherContent.IsWord(bytes[..Math.Min(bytes.Length, OtherContent.Looked)]) ? WordFormats.Of(OcrDocumentFormat.Docx) : null;

    /// <summary>The format that a file's name shows if nothing in the file does; null for other names.</summary>
    public static WordFormat? OfName(string name) => WordFormats.All.FirstOrDefault(
        format => format.Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase));

    /// <summary>The format of a file that is text in an unknown encoding; null for other files.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="wanted">The expected format, if one was requested.</param>
    public static WordFormat? TextFormat(ReadOnlySpan<byte> bytes, string name, OcrDocumentFormat? wanted)
    {
        if (wanted is { } id) return WordFormats.Of(id) is { IsText: true } named ? named : null;
        Span<byte> ascii = stackalloc byte[Looked];
        ReadOnlySpan<byte> start = Beginning(bytes, ascii);
        foreach (WordFormat format in WordFormats.All)
        {
            if (format.IsText && format.HasHead(start)) return format;
        }

        WordFormat? told = OfName(name);
        // A long comment at the beginning does not make XML of a text whose name says what it is.
        bool isText = told is { IsText: true } && StartsWith(start, Comment) && start.IndexOf("-->"u8) < 0;
        return IsPage(bytes) && !isText ? null : told;
    }

    /// <summary>The format of a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="wanted">The expected format, if one was requested.</param>
    /// <exception cref="DocumentException">It is in no known format, or not in the one wanted.</exception>
    public static WordFormat Of(XmlSource source, OcrDocumentFormat? wanted)
    {
        WordFormat? named = wanted is { } id ? WordFormats.Of(id) : null;
        if (named is null && TextFormat(source.Utf8.AsSpan(source.Start), source.Name, null) is { } told) return told;
        WordFormat? headed = WordFormats.All.FirstOrDefault(format => format.HasHead(source.Utf8.AsSpan(source.Start)));
        // If it was requested by name, a table may lack its header.
        if (named is { Roots.Count: 0 } && (headed is null || headed == named)) return named;
        if (headed is not null) return named is null ? headed : throw source.Fail(DocumentProblem.OtherFormat, 0, headed.Title);
        var tokens = new XmlTokenizer(source, html: true);
        while (tokens.Read())
        {
            if (tokens.Kind == XmlTokenKind.Text
                && source.Utf8.AsSpan(tokens.Start, tokens.End - tokens.Start).IndexOfAnyExcept(" \t\r\n"u8) >= 0) break;
            if (tokens.Kind != XmlTokenKind.StartTag) continue;
            string name = Encoding.UTF8.GetString(tokens.Name);
            WordFormat? found = named is not null && (named.HasAnyRoot || Has(named, name))
                ? named
                : WordFormats.All.FirstOrDefault(format => Has(format, name) && format.Fits?.Invoke(source) != false);
            if (found is not null && (named is null || named == found)) return found;
            throw found is null
                ? source.Fail(DocumentProblem.OtherXml, tokens.Start, Describe(name), WordFormats.XmlTitles("or"))
                : source.Fail(DocumentProblem.OtherFormat, tokens.Start, found.Title);
        }

        throw source.Fail(DocumentProblem.NotXml, tokens.Start);
    }

    private static bool Has(WordFormat format, string root) => format.Roots.Contains(root, StringComparer.OrdinalIgnoreCase);

    /// <summary>What a root element is, for someone who chose the wrong file.</summary>
    private static string Describe(string name) => name == "mets" ? "METS" : "<" + name + ">";

    /// <summary>The beginning of a file, without its byte order mark and white space.</summary>
    private static ReadOnlySpan<byte> Beginning(ReadOnlySpan<byte> start, Span<byte> ascii)
    {
        int length = 0;
        // In UTF-16 every other byte is 0.
        foreach (byte b in start)
        {
            if (length == ascii.Length) break;
            if (b is not (0 or 0xEF or 0xBB or 0xBF or 0xFE or 0xFF)) ascii[length++] = b;
        }

        return ascii[..length].TrimStart(" \t\r\n"u8);
    }

    private static bool StartsWith(ReadOnlySpan<byte> text, string start) =>
        text.Length >= start.Length && Ascii.EqualsIgnoreCase(text[..start.Length], start);
}
