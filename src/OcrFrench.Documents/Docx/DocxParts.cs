using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using OcrFrench.Documents.Packages;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Docx;

/// <summary>Finds the files in a DOCX that contain its text: Microsoft's library follows the relations between them.</summary>
internal static class DocxParts
{
    /// <summary>The most bytes of the lists of files and relations, which the library reads on its own (by hand).</summary>
    private const int LongestList = 1 << 22;

    /// <exception cref="DocumentException">It is a different kind of archive, or damaged.</exception>
    public static XmlSource Open(byte[] bytes, string name)
    {
        var zip = ZipSource.Read(bytes, name);
        Check(zip, name);
        return XmlSource.Of(new TextPackage(zip, Names(bytes, name), name), name);
    }

    /// <summary>A file that is not a DOCX, or has lists made to waste memory, does not get as far as the library.</summary>
    private static void Check(ZipSource zip, string name)
    {
        if (zip.Find("[Content_Types].xml") is null) throw new DocumentException(DocumentProblem.Archive, name, 0, -1, "ZIP");
        if (zip.Entries.Any(static entry => entry.Name.StartsWith("xl/", StringComparison.Ordinal))) throw Other("XLSX");
        if (zip.Entries.Any(static entry => entry.Name.StartsWith("ppt/", StringComparison.Ordinal))) throw Other("PPTX");
        foreach (ZipEntry entry in zip.Entries)
        {
            bool isList = entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || entry.Name == "[Content_Types].xml";
            if (!isList) continue;
            if (entry.Length > LongestList) throw new DocumentException(DocumentProblem.PackageTooLarge, name, 0, -1, entry.Name);
            zip.Unpack(entry);
        }

        DocumentException Other(string title) => new(DocumentProblem.OfficeDocument, name, 0, -1, title);
    }

    /// <summary>The text itself, then footnotes and endnotes, headers and footers. Comments are not part of the text.</summary>
    private static List<string> Names(byte[] bytes, string name)
    {
        try
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            MainDocumentPart main = package.MainDocumentPart
                ?? throw new DocumentException(DocumentProblem.DamagedPackage, name, 0, -1, "word/document.xml");
            IEnumerable<OpenXmlPart?> parts =
            [
                main, main.FootnotesPart, main.EndnotesPart, .. main.HeaderParts.OrderBy(PathOf, StringComparer.Ordinal),
                .. main.FooterParts.OrderBy(PathOf, StringComparer.Ordinal),
            ];
            return [.. parts.OfType<OpenXmlPart>().Select(PathOf).Distinct(StringComparer.OrdinalIgnoreCase)];
        }
        catch (Exception error) when (IsOfPackage(error))
        {
            throw new DocumentException(DocumentProblem.DamagedPackage, name, 0, -1, "");
        }
    }

    private static string PathOf(OpenXmlPart part) => Uri.UnescapeDataString(part.Uri.OriginalString).TrimStart('/');

    /// <summary>The exceptions the library throws for files that it cannot read.</summary>
    private static bool IsOfPackage(Exception error) => error is OpenXmlPackageException or FileFormatException or InvalidDataException
        or IOException or XmlException or UriFormatException or ArgumentException or InvalidOperationException or NotSupportedException
        or FormatException and not DocumentException or KeyNotFoundException;
}
