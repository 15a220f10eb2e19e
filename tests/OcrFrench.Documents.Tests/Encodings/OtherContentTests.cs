using System.IO.Compression;
using System.Text;
using OcrFrench.Documents.Encodings;

namespace OcrFrench.Documents.Tests.Encodings;

public sealed class OtherContentTests
{
    [Theory]
    [InlineData("%PDF-1.7\n%âãÏÓ", DocumentProblem.Pdf, "PDF")]
    [InlineData("AT&TFORM\0\0\u0001\u0002DJVU", DocumentProblem.Pdf, "DjVu")]
    [InlineData("\u0089PNG\r\n\u001A\n", DocumentProblem.Image, "PNG")]
    [InlineData("ÿØÿà\0\u0010JFIF", DocumentProblem.Image, "JPEG")]
    [InlineData("II*\0\b\0\0\0", DocumentProblem.Image, "TIFF")]
    [InlineData("MM\0*\0\0\0\b", DocumentProblem.Image, "TIFF")]
    [InlineData("MM\0+\0\b\0\0", DocumentProblem.Image, "TIFF")]
    [InlineData("\0\0\0\fjP  \r\n\u0087\n", DocumentProblem.Image, "JPEG 2000")]
    [InlineData("GIF89a\u0010\0\u0010\0", DocumentProblem.Image, "GIF")]
    [InlineData("BM6\u0003\0\0\0\0\0\0", DocumentProblem.Image, "BMP")]
    [InlineData("RIFF$\u0001\0\0WEBPVP8 ", DocumentProblem.Image, "WebP")]
    [InlineData("\0\0\0\u0018ftypheic\0\0\0\0", DocumentProblem.Image, "HEIF")]
    [InlineData("{\\rtf1\\ansi Le chat dort.}", DocumentProblem.OfficeDocument, "RTF")]
    [InlineData("ÐÏ\u0011à¡±\u001Aá\0\0", DocumentProblem.OfficeDocument, "DOC, XLS or PPT")]
    [InlineData("\u001F\u008B\b\0", DocumentProblem.Archive, "gzip")]
    [InlineData("Rar!\u001A\a\u0001\0", DocumentProblem.Archive, "RAR")]
    [InlineData("PK\u0003\u0004", DocumentProblem.Archive, "ZIP")]
    public void What_a_file_is_shows_in_its_first_bytes(string start, DocumentProblem problem, string title) =>
        Assert.Equal((problem, title), OtherContent.Of(Encoding.Latin1.GetBytes(start)));

    [Theory]
    [InlineData("")]
    [InlineData("GIF89a est un format d’images.")]
    [InlineData("BM : bibliothèque municipale.")]
    [InlineData("{rtf}")]
    [InlineData("PK 3,4")]
    [InlineData("<?xml version='1.0'?><alto/>")]
    [InlineData("{\"text\": \"%PDF-1.7\"}")]
    public void Text_is_nothing_else(string text) => Assert.Null(OtherContent.Of(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("word/document.xml", "DOCX")]
    [InlineData("xl/workbook.xml", "XLSX")]
    [InlineData("ppt/presentation.xml", "PPTX")]
    [InlineData("other/part.xml", "DOCX, XLSX or PPTX")]
    public void The_folders_of_an_office_document_tell_which_it_is(string part, string title) =>
        Assert.Equal((DocumentProblem.OfficeDocument, title),
            OtherContent.Of(Zip(("[Content_Types].xml", "<Types/>"), ("_rels/.rels", "<R/>"), (part, "<x/>"))));

    [Theory]
    [InlineData("application/vnd.oasis.opendocument.text", "ODT")]
    [InlineData("application/vnd.oasis.opendocument.spreadsheet", "ODS")]
    [InlineData("application/epub+zip", "EPUB")]
    public void A_document_that_says_what_it_is_is_believed(string type, string title) =>
        Assert.Equal((DocumentProblem.OfficeDocument, title), OtherContent.Of(Zip(("mimetype", type), ("content.xml", "<x/>"))));

    [Fact]
    public void An_archive_with_such_a_document_in_it_is_an_archive() =>
        Assert.Equal((DocumentProblem.Archive, "ZIP"),
            OtherContent.Of(Zip(("a.txt", "application/epub+zip"), ("word/b.txt", "[Content_Types].xml"))));

    [Fact]
    public void A_tar_archive_is_known_by_its_mark()
    {
        byte[] tar = new byte[512];
        "a.txt"u8.CopyTo(tar);
        "ustar"u8.CopyTo(tar.AsSpan(257));
        Assert.Equal((DocumentProblem.Archive, "tar"), OtherContent.Of(tar));
    }

    [Fact]
    public void All_that_reads_documents_refuses_them_whatever_encoding_or_format_is_named()
    {
        byte[] pdf = Encoding.Latin1.GetBytes("%PDF-1.7\n%âãÏÓ\n1 0 obj\n");
        Action[] readers =
        [
            () => TextDocument.Parse(pdf, "a.txt"),
            () => TextDocument.Parse(pdf, "a.txt", TextEncoding.Latin1),
            () => OcrDocument.Parse(pdf, "a.txt"),
            () => OcrDocument.Parse(pdf, "a.txt", OcrDocumentFormat.Tsv),
            () => _ = JsonLines.Read(new MemoryStream(pdf), "a.txt").Count(),
            () => OcrFrench.Documents.Plain.TextSource.Open(new MemoryStream([.. pdf, .. new byte[100]]), "a.txt", longest: 10),
        ];
        foreach (Action reader in readers)
        {
            var error = Assert.Throws<DocumentException>(reader);
            Assert.Equal((DocumentProblem.Pdf, "PDF", 0, -1), (error.Problem, error.Member, error.Line, error.Offset));
            Assert.Equal("a.txt is a PDF, not text: extract its text first, or have its pages read by an OCR engine.", error.Message);
        }
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.NoCompression).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }
}
