using System.Text;

namespace OcrFrench.Documents.Encodings;

/// <summary>
/// Recognizes by its first bytes, whatever its name, a file whose text must be extracted first: a PDF, an image, a DOCX, an archive.
/// </summary>
internal static class OtherContent
{
    /// <summary>This many bytes are enough; with fewer, the members of an archive may be missed.</summary>
    public const int Looked = 4096;

    /// <summary>Where the first entry of a ZIP archive has its name, and where it says how long that is.</summary>
    private const int ZipName = 30, ZipNameLength = 26;

    private const string UnknownOffice = "DOCX, XLSX or PPTX";

    /// <summary>Where a tar archive has its mark.</summary>
    private const int TarMark = 257;

    private static readonly (byte[] Start, DocumentProblem Problem, string Title)[] s_starts =
    [
        ([0xFF, 0xD8, 0xFF], DocumentProblem.Image, "JPEG"),
        ([0x89, .. "PNG"u8], DocumentProblem.Image, "PNG"),
        ([.. "II*"u8, 0], DocumentProblem.Image, "TIFF"),
        ([.. "MM"u8, 0, (byte)'*'], DocumentProblem.Image, "TIFF"),
        ([.. "II+"u8, 0], DocumentProblem.Image, "TIFF"),
        ([.. "MM"u8, 0, (byte)'+'], DocumentProblem.Image, "TIFF"),
        ([0, 0, 0, 0x0C, .. "jP  "u8], DocumentProblem.Image, "JPEG 2000"),
        ([0xFF, 0x4F, 0xFF, 0x51], DocumentProblem.Image, "JPEG 2000"),
        ([.. "AT&TFORM"u8], DocumentProblem.Pdf, "DjVu"),
        ([.. "%PDF-"u8], DocumentProblem.Pdf, "PDF"),
        ([.. @"{\rtf"u8], DocumentProblem.OfficeDocument, "RTF"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], DocumentProblem.OfficeDocument, "DOC, XLS or PPT"),
        ([0x1F, 0x8B], DocumentProblem.Archive, "gzip"),
        ([.. "BZh"u8], DocumentProblem.Archive, "bzip2"),
        ([0xFD, .. "7zXZ"u8], DocumentProblem.Archive, "xz"),
        ([0x28, 0xB5, 0x2F, 0xFD], DocumentProblem.Archive, "Zstandard"),
        ([.. "7z"u8, 0xBC, 0xAF], DocumentProblem.Archive, "7z"),
        ([.. "Rar!"u8, 0x1A], DocumentProblem.Archive, "RAR"),
        ([.. "PK"u8, 5, 6], DocumentProblem.Archive, "ZIP"),
    ];

    /// <summary>Office formats in ZIP archives, by how the archive starts.</summary>
    private static readonly (string Content, string Title)[] s_zipped =
    [
        ("application/vnd.oasis.opendocument.text", "ODT"),
        ("application/vnd.oasis.opendocument.spreadsheet", "ODS"),
        ("application/vnd.oasis.opendocument.presentation", "ODP"),
        ("application/epub+zip", "EPUB"),
        ("word/", "DOCX"),
        ("xl/", "XLSX"),
        ("ppt/", "PPTX"),
    ];

    /// <summary>What a file is, with the name of its format for people; null for text and unknown formats.</summary>
    /// <param name="start">Its first bytes, up to <see cref="Looked"/>.</param>
    public static (DocumentProblem Problem, string Title)? Of(ReadOnlySpan<byte> start)
    {
        foreach ((byte[] bytes, DocumentProblem problem, string title) in s_starts)
            if (start.StartsWith(bytes)) return (problem, title);
        if (start.StartsWith("PK\u0003\u0004"u8)) return Zip(start);
        if (start.Length > 11 && start.StartsWith("RIFF"u8) && start[8..].StartsWith("WEBP"u8)) return (DocumentProblem.Image, "WebP");
        if (start.Length > 11 && start[4..].StartsWith("ftyp"u8) && IsHeif(start.Slice(8, 4))) return (DocumentProblem.Image, "HEIF");
        // Texts may start with these letters: numbers must follow.
        if ((start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8)) && HasControls(start[6..]))
            return (DocumentProblem.Image, "GIF");
        if (start.StartsWith("BM"u8) && HasControls(start[2..])) return (DocumentProblem.Image, "BMP");
        return start.Length > TarMark && start[TarMark..].StartsWith("ustar"u8) && start.Contains((byte)0)
            ? (DocumentProblem.Archive, "tar")
            : null;
    }

    /// <summary>Whether a file is a DOCX, or an archive of the same kind whose beginning does not tell.</summary>
    /// <param name="start">Its first bytes, up to <see cref="Looked"/>.</param>
    public static bool IsWord(ReadOnlySpan<byte> start) =>
        start.StartsWith("PK\u0003\u0004"u8) && Zip(start) is { Problem: DocumentProblem.OfficeDocument, Title: "DOCX" or UnknownOffice };

    /// <summary>Rejects a file whose text must be extracted first.</summary>
    /// <exception cref="DocumentException">It is one.</exception>
    public static void Refuse(ReadOnlySpan<byte> start, string name)
    {
        if (Of(start[..Math.Min(start.Length, Looked)]) is { } other) throw new DocumentException(other.Problem, name, 0, -1, other.Title);
    }

    /// <summary>ODF and EPUB start with their type; Microsoft’s formats show by their folders, if these come early enough.</summary>
    private static (DocumentProblem Problem, string Title) Zip(ReadOnlySpan<byte> start)
    {
        if (start.Length < ZipName) return (DocumentProblem.Archive, "ZIP");
        int length = start[ZipNameLength] | (start[ZipNameLength + 1] << 8);
        ReadOnlySpan<byte> first = start.Slice(ZipName, Math.Min(length, start.Length - ZipName));
        bool isOffice = first.SequenceEqual("[Content_Types].xml"u8) || first.StartsWith("_rels/"u8) || first.StartsWith("docProps/"u8);
        bool saysWhat = first.SequenceEqual("mimetype"u8);
        foreach ((string content, string title) in s_zipped)
        {
            bool isFolder = content.EndsWith('/');
            ReadOnlySpan<byte> looked = isFolder && !isOffice ? first : start[ZipName..];
            if ((isFolder || saysWhat) && looked.IndexOf(Encoding.ASCII.GetBytes(content)) is var at
                && (isFolder && !isOffice ? at == 0 : at >= 0))
                return (DocumentProblem.OfficeDocument, title);
        }

        return isOffice || saysWhat
            ? (DocumentProblem.OfficeDocument, saysWhat ? "ODF" : UnknownOffice)
            : (DocumentProblem.Archive, "ZIP");
    }

    private static bool IsHeif(ReadOnlySpan<byte> brand) =>
        brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8) || brand.SequenceEqual("mif1"u8) || brand.StartsWith("avi"u8);

    /// <summary>Whether there is a 0 among the next dozen bytes: in a width, a length, or a reserved field.</summary>
    private static bool HasControls(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 12)].Contains((byte)0);
}
