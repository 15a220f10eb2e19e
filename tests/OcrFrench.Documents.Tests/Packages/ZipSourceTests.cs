using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using OcrFrench.Documents.Packages;
using OcrFrench.Documents.Tests.Docx;

namespace OcrFrench.Documents.Tests.Packages;

/// <summary>Archives that lie are refused; what is packed is what the framework unpacks.</summary>
public sealed class ZipSourceTests
{
    private const string Body = "<w:p><w:r><w:t>La mise en ceuvre du traité.</w:t></w:r></w:p>";

    [Fact]
    public void What_is_packed_is_unpacked_again()
    {
        var random = new Random(5);
        for (int i = 0; i < 200; i++)
        {
            // From all bytes alike to long repetitions.
            byte[] bytes = new byte[random.Next(1 << random.Next(1, 18))];
            int letters = random.Next(1, 256), run = random.Next(1, 400);
            for (int at = 0; at < bytes.Length; at++)
                bytes[at] = at >= run && random.Next(8) > 0 ? bytes[at - run] : (byte)random.Next(letters);
            using var stream = new DeflateStream(new MemoryStream(Deflater.Compress(bytes)), CompressionMode.Decompress);
            using var result = new MemoryStream();
            stream.CopyTo(result);
            Assert.Equal(bytes, result.ToArray());
        }
    }

    [Fact]
    public void Markup_becomes_much_smaller()
    {
        string text = string.Concat(Enumerable.Range(1, 500).Select(static i => $"<w:p><w:r><w:t>Ligne {i}</w:t></w:r></w:p>"));
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Assert.InRange(Deflater.Compress(bytes).Length, 1, bytes.Length / 5);
    }

    [Fact]
    public void A_file_that_is_cut_anywhere_is_refused()
    {
        byte[] docx = DocxFiles.Of(Body);
        for (int length = 4; length < docx.Length; length += 7)
        {
            byte[] cut = docx[..length];
            DocumentProblem problem = Assert.Throws<DocumentException>(
                () => OcrDocument.Parse(cut, "a.docx", OcrDocumentFormat.Docx)).Problem;
            Assert.Equal(DocumentProblem.DamagedPackage, problem);
        }
    }

    [Fact]
    public void A_byte_that_was_changed_in_the_text_is_found_out()
    {
        byte[] docx = DocxFiles.Of(Body);
        ZipEntry entry = ZipSource.Read(docx, "a").Find("word/document.xml")!;
        docx[entry.Data + entry.Packed / 2] ^= 0x10;
        DocumentException error = Assert.Throws<DocumentException>(() => DocxFiles.Parse(docx));
        Assert.Equal((DocumentProblem.DamagedPackage, "word/document.xml"), (error.Problem, error.Member));
    }

    [Fact]
    public void A_bomb_is_not_unpacked()
    {
        byte[] docx = DocxFiles.Of(Body);
        Set(docx, "word/document.xml", 1 << 30);
        DocumentException error = Assert.Throws<DocumentException>(() => DocxFiles.Parse(docx));
        Assert.Equal((DocumentProblem.PackageTooLarge, "word/document.xml"), (error.Problem, error.Member));
        Assert.Equal("a.docx contains a file that is too large: word/document.xml.", error.Message);
    }

    /// <summary>A file that says that it is small, and is not.</summary>
    [Fact]
    public void More_than_a_file_says_is_not_unpacked()
    {
        byte[] docx = DocxFiles.Of(new string(' ', 1 << 20) + Body);
        Set(docx, "word/document.xml", 1000);
        Assert.Equal(DocumentProblem.DamagedPackage, Assert.Throws<DocumentException>(() => DocxFiles.Parse(docx)).Problem);
    }

    [Theory]
    [InlineData("word/_rels/document.xml.rels")]
    [InlineData("[Content_Types].xml")]
    public void Neither_are_long_lists_given_to_the_library(string name)
    {
        byte[] docx = DocxFiles.Of(Body);
        Set(docx, name, 1 << 23);
        DocumentException error = Assert.Throws<DocumentException>(() => DocxFiles.Parse(docx));
        Assert.Equal((DocumentProblem.PackageTooLarge, name), (error.Problem, error.Member));
    }

    [Fact]
    public void What_is_encrypted_is_refused()
    {
        byte[] docx = DocxFiles.Of(Body);
        docx[ZipSource.Read(docx, "a").Find("word/document.xml")!.Listed + 8] |= 1;
        Assert.Equal(DocumentProblem.DamagedPackage, Assert.Throws<DocumentException>(() => DocxFiles.Parse(docx)).Problem);
    }

    /// <summary>Word, and programs in Java, write sizes behind the files.</summary>
    [Fact]
    public void Sizes_behind_a_file_are_understood()
    {
        using var stream = new Unseekable();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var source = new ZipArchive(new MemoryStream(DocxFiles.Of(Body)));
            foreach (ZipArchiveEntry entry in source.Entries)
            {
                using Stream from = entry.Open(), to = zip.CreateEntry(entry.FullName).Open();
                from.CopyTo(to);
            }
        }

        byte[] docx = stream.ToArray();
        Assert.Equal(8, docx[6] & 8);
        Assert.Contains("mise en œuvre", DocxFiles.Read(DocxFiles.Clean(docx)), StringComparison.Ordinal);
    }

    /// <summary>Says of a file how long it is.</summary>
    private static void Set(byte[] docx, string name, int length) =>
        BinaryPrimitives.WriteInt32LittleEndian(docx.AsSpan(ZipSource.Read(docx, "a").Find(name)!.Listed + 24), length);

    /// <summary>A stream to which an archive is written from front to back.</summary>
    private sealed class Unseekable : MemoryStream
    {
        public override bool CanSeek => false;
    }
}
