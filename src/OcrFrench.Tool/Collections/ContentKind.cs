using System.Text;
using OcrFrench.Documents;
using OcrFrench.Documents.Encodings;
using OcrFrench.Documents.Formats;
using OcrFrench.Tool.Cleaning;

namespace OcrFrench.Tool.Collections;

/// <summary>Determines from the beginning of a file, not from its name, whether it is a document to clean.</summary>
internal static class ContentKind
{
    /// <summary>How many bytes are examined.</summary>
    public const int Looked = OtherContent.Looked;

    public const string Text = TextFormats.Text, Page = "page", JsonLines = TextFormats.JsonLines, Pdf = "pdf";

    /// <summary>
    /// <see cref="Text"/>, <see cref="Page"/> or <see cref="JsonLines"/>, or the name of what is left alone: <c>image</c>, <c>pdf</c>,
    /// <c>json</c>, <c>binary</c> …
    /// </summary>
    /// <param name="start">The first bytes of the file, up to <see cref="Looked"/>.</param>
    /// <param name="name">The file, whose extension distinguishes JSON lines from JSON.</param>
    /// <param name="field">The member of JSON lines that holds the text.</param>
    public static string Of(ReadOnlySpan<byte> start, string name, string field)
    {
        if (OtherContent.IsWord(start)) return Page;
        if (OtherContent.Of(start) is { } other) return NameOf(other.Problem, other.Title);
        if (OcrDocument.IsLikely(start)) return Page;
        bool isWide = start.Length > 1 && (start[0], start[1]) is (0xFF, 0xFE) or (0xFE, 0xFF);
        if (!isWide && start.Contains((byte)0) && !LooksLikeUtf16(start)) return "binary";
        string extension = Path.GetExtension(name).ToUpperInvariant();
        if (TextFormats.IsJsonLines(name)) return JsonLines;
        ReadOnlySpan<byte> text = start.TrimStart(" \t\r\n\uFEFF"u8);
        if (DocumentKind.OfName(name) is not null) return Page;
        if (text.Length == 0 || text[0] is not ((byte)'{' or (byte)'[')) return Text;
        if (extension is ".JSON" or ".GEOJSON" or ".IPYNB") return "json";
        return IsObjectLine(text, field) ? JsonLines : Text;
    }

    /// <summary>The same, where the command line says what the files are.</summary>
    public static string Of(ReadOnlySpan<byte> start, string name, CleanSettings clean) => clean.Format switch
    {
        null => Of(start, name, clean.Field ?? "text"),
        JsonLines => JsonLines,
        Text => Text,
        _ => Page,
    };

    public static string NameOf(DocumentProblem problem, string title) => problem switch
    {
        DocumentProblem.Image => "image",
        DocumentProblem.Archive => "archive",
        DocumentProblem.OfficeDocument => "office",
        _ => title == "DjVu" ? "djvu" : Pdf,
    };

    /// <summary>Every other byte of a text in Latin letters is 0.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> start)
    {
        int even = 0, odd = 0;
        for (int i = 0; i < start.Length; i++)
        {
            if (start[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        return Math.Max(even, odd) > start.Length / 4 && Math.Min(even, odd) == 0;
    }

    /// <summary>Whether the first line is an object that contains a text, or starts like one if it is too long.</summary>
    private static bool IsObjectLine(ReadOnlySpan<byte> text, string field)
    {
        int end = text.IndexOf((byte)'\n');
        if (end < 0) return text.Length > 1 && text[0] == (byte)'{' && text.IndexOf(Encoding.UTF8.GetBytes($"\"{field}\"")) >= 0;
        try
        {
            return JsonLine.Parse(text[..end], "", 1).Has(field);
        }
        catch (DocumentException)
        {
            return false;
        }
    }
}
