using OcrFrench.Documents.Encodings;
using OcrFrench.Documents.Formats;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents;

/// <summary>
/// A document too large to be held in memory: read, cleaned and written slice by slice. A slice is some pages, and is cleaned like a
/// document of its own: what OCR read it, the names in it and its old spelling are judged from it alone.
/// </summary>
internal sealed class LargeDocument
{
    /// <summary>Nothing up to this length is read in slices: it is one and a half slices of the format with the shortest ones.</summary>
    public const long LongestWhole = DocumentSurvey.DenseSize * 3L / 2;

    /// <summary>How much of a file is read to recognise its format (by hand): the head of an HTML page may be long.</summary>
    private const int Beginning = 1 << 18;

    private readonly XmlFile _file;
    private readonly DocumentSurvey _survey;

    private LargeDocument(OcrDocumentFormat format, XmlFile file, DocumentSurvey survey, IReadOnlyList<XmlSlice> slices)
    {
        Format = format;
        (_file, _survey, Slices) = (file, survey, slices);
    }

    public OcrDocumentFormat Format { get; }

    /// <summary>The slices, in their order.</summary>
    public IReadOnlyList<XmlSlice> Slices { get; }

    /// <summary>The encoding: documents in any other are read whole.</summary>
    public static TextEncoding Encoding => TextEncoding.Utf8;

    /// <summary>Opens a document, and reads all of it once, so that a malformed one is refused before anything is written.</summary>
    /// <param name="stream">The file; it can seek, and is left open.</param>
    /// <param name="name">The name to use in error messages.</param>
    /// <param name="format">The format; null to recognise it by its beginning.</param>
    /// <param name="size">The length of a slice, in bytes; 0 for that of the format. One and a half slices are read whole.</param>
    /// <returns>Null for a document that is not long, or must be read whole.</returns>
    /// <exception cref="DocumentException">It is malformed.</exception>
    public static LargeDocument? Open(Stream stream, string name, OcrDocumentFormat? format, int size = 0)
    {
        if ((size == 0 && stream.Length <= LongestWhole) || Known(stream, name, format) is not { Survey: { } survey } known) return null;
        DocumentSurvey whole = survey();
        if (size == 0) size = whole.Size;
        if (stream.Length <= size * 3L / 2) return null;
        var file = new XmlFile(stream, name);
        IReadOnlyList<XmlSlice> slices = whole.Cut(file, size);
        return whole.IsOfFormat ? new LargeDocument(known.Id, file, whole, slices) : null;
    }

    /// <summary>Cleans the slices one after the other.</summary>
    /// <param name="cleaner">The cleaner.</param>
    public IEnumerable<CleanedSlice> Clean(OcrCleaner cleaner)
    {
        bool isStamped = false;
        var place = new SlicePlace();
        foreach (XmlSlice slice in Slices)
        {
            OcrDocument document = Read(slice);
            place = place.At(slice, document.Text.Length > 0);
            OcrDocumentResult result = document.Clean(cleaner);
            var cleaned = new CleanedSlice(document, result, place);
            if (!isStamped && result.Edits.Count > 0)
            {
                isStamped = true;
                // The note is written where the file begins; a first slice that changes has it already.
                if (slice.Start > 0) cleaned.Note = Read(Slices[0]).Note(cleaner);
            }

            yield return cleaned;
            place = cleaned.End;
        }
    }

    private OcrDocument Read(XmlSlice slice) => OcrDocument.Of(Format, _survey.Read(_file.Read(slice)));

    /// <summary>The format of a file that can be read in slices; null for any other file, and for one with a problem.</summary>
    private static WordFormat? Known(Stream stream, string name, OcrDocumentFormat? format)
    {
        byte[] bytes = new byte[Beginning];
        stream.Position = 0;
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        // No character is cut in two.
        bytes = bytes[..(bytes.AsSpan(0, length).LastIndexOfAny(">\n"u8) + 1)];
        if (!XmlEncoding.SaysUtf8(bytes) || DocumentKind.TextFormat(bytes, name, format) is not null) return null;
        try
        {
            OtherContent.Refuse(bytes, name);
            return DocumentKind.Of(XmlSource.Read(bytes, name), format);
        }
        catch (DocumentException)
        {
            // Reading it whole tells what is wrong.
            return null;
        }
    }
}
