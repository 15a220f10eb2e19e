using System.Diagnostics.CodeAnalysis;
using OcrFrench.Documents.Abbyy;
using OcrFrench.Documents.Alto;
using OcrFrench.Documents.Docx;
using OcrFrench.Documents.Hocr;
using OcrFrench.Documents.Html;
using OcrFrench.Documents.Markdown;
using OcrFrench.Documents.Page;
using OcrFrench.Documents.Srt;
using OcrFrench.Documents.Tei;
using OcrFrench.Documents.Tsv;
using OcrFrench.Documents.Vtt;
using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Formats;

/// <summary>
/// The registry: every format of pages, one per line. What differs between formats is defined by them, and nowhere else.
/// </summary>
internal static class WordFormats
{
    private static readonly WordFormat[] s_all = Checked(
    [
        AltoFormat.Format,
        PageFormat.Format,
        HocrFormat.Format,
        TsvFormat.Format,
        SrtFormat.Format,
        VttFormat.Format,
        DocxFormat.Format,
        TeiFormat.Format,
        HtmlFormat.Format,
        MarkdownFormat.Format,
        AbbyyFormat.Format,
    ]);

    public static IReadOnlyList<WordFormat> All => s_all;

    /// <summary>What people call all formats, for a sentence.</summary>
    /// <param name="or">The word before the last.</param>
    public static string Titles(string or) => Titles(s_all, or);

    /// <summary>What people call the formats that are XML, for a sentence.</summary>
    /// <param name="or">The word before the last.</param>
    public static string XmlTitles(string or) => Titles(s_all.Where(static format => format.Roots.Count > 0), or);

    /// <summary>The one for a value of the enumeration: there is one for each.</summary>
    public static WordFormat Of(OcrDocumentFormat format) => Array.Find(s_all, known => known.Id == format)
        ?? throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format.");

    /// <summary>The one that a command line or a log names.</summary>
    public static bool TryFind(string? name, [NotNullWhen(true)] out WordFormat? format)
    {
        format = Array.Find(s_all, known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return format is not null;
    }

    /// <summary>The one that a log names.</summary>
    /// <exception cref="ArgumentException">There is no format of this name.</exception>
    public static WordFormat Named(string name) =>
        TryFind(name, out WordFormat? format) ? format : throw new ArgumentException($"There is no format '{name}'.", nameof(name));

    private static string Titles(IEnumerable<WordFormat> formats, string or)
    {
        string[] titles = [.. formats.Select(static format => format.Title)];
        return $"{string.Join(", ", titles[..^1])} {or} {titles[^1]}";
    }

    /// <summary>Formats, when each value of the enumeration has one, and no two are known by the same.</summary>
    /// <exception cref="InvalidOperationException">One is missing, or listed twice.</exception>
    internal static WordFormat[] Checked(WordFormat[] formats)
    {
        foreach (OcrDocumentFormat id in Enum.GetValues<OcrDocumentFormat>())
        {
            int count = formats.Count(format => format.Id == id);
            if (count != 1) throw new InvalidOperationException($"The registry of formats has {count} lines for {id}, and needs one.");
        }

        foreach (WordFormat format in formats)
        {
            if ((format.Roots.Count > 0) != format.IsHeaded) continue;
            throw new InvalidOperationException($"{format.Id} is to be known by its root elements or by its first bytes.");
        }

        if (formats.Where(static format => format.Fits is null).SelectMany(static format => format.Roots)
            .GroupBy(static root => root, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(static roots => roots.Count() > 1) is { } twice)
            throw new InvalidOperationException($"Two formats have the root element {twice.Key}.");
        return formats;
    }
}
