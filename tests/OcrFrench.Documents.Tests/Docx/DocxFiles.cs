using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace OcrFrench.Documents.Tests.Docx;

/// <summary>DOCX files for tests.</summary>
internal static class DocxFiles
{
    public const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private const string Types = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
        + "Extension=\"png\" ContentType=\"image/png\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlfor"
        + "mats-officedocument.wordprocessingml.document.main+xml\"/>";

    private const string Relations = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/"
        + "package/2006/relationships\">";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>A document with a body, and other parts, each with what it is.</summary>
    public static byte[] Of(string body, params (string Kind, string Content)[] parts)
    {
        var types = new StringBuilder(Types);
        var relations = new StringBuilder(Relations);
        for (int i = 0; i < parts.Length; i++)
        {
            string kind = parts[i].Kind;
            types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/word/{kind}.xml\" "
                + $"ContentType=\"application/vnd.openxmlformats-officedocument.wordprocess"
                + $"ingml.{kind}+xml\"/>");
            relations.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}{kind}\" "
                + $"Target=\"{kind}.xml\"/>");
        }

        return Zip([
            ("[Content_Types].xml", types.Append("</Types>").ToString()),
            ("_rels/.rels", $"{Relations}<Relationship Id=\"rId1\" Type=\"{Office}officeDocument\" Target=\"word/document.xml\"/>"
                + "</Relationships>"),
            ("word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:document {Names}><w:body>{body}</w:body></w:document>"),
            ("word/_rels/document.xml.rels", relations.Append("</Relationships>").ToString()),
            .. parts.Select(static part => ($"word/{part.Kind}.xml", part.Content)), ("word/media/a.png", "no image, but bytes"),
        ]);
    }

    public static byte[] Zip(params (string Name, string Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in files)
            {
                ZipArchiveEntry entry = zip.CreateEntry(name);
                entry.LastWriteTime = new DateTimeOffset(2001, 2, 3, 4, 5, 6, TimeSpan.Zero);
                using Stream file = entry.Open();
                file.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    /// <summary>What a file of an archive holds, by a reader that is not ours.</summary>
    public static string Read(byte[] docx, string name = "word/document.xml")
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public static string Body(byte[] docx)
    {
        string all = Read(docx);
        int start = all.IndexOf("<w:body>", StringComparison.Ordinal) + 8;
        return all[start..all.IndexOf("</w:body>", StringComparison.Ordinal)];
    }

    public static OcrDocument Parse(byte[] docx) => OcrDocument.Parse(docx, "a.docx");

    /// <summary>Cleans, and checks that a second time changes nothing and that the log leads back, to the byte.</summary>
    public static byte[] Clean(byte[] docx, bool isTracked = false)
    {
        OcrDocument document = isTracked ? Parse(docx).WithTrackedChanges() : Parse(docx);
        OcrDocumentResult result = document.Clean(OcrCleaner.Default);
        byte[] cleaned = result.ToArray();
        Assert.Equal(result.Analysis.Text, Parse(cleaned).Text);
        Assert.Same(cleaned, Parse(cleaned).Clean(OcrCleaner.Default).ToArray());
        if (result.Analysis.Corrections.Count == 0) return cleaned;
        DocumentChanges changes = Log(result);
        Assert.Equal(docx, ChangeReplay.Undo(changes, cleaned));
        Assert.Equal(cleaned, ChangeReplay.Apply(changes, docx));
        return cleaned;
    }

    public static DocumentChanges Log(OcrDocumentResult result)
    {
        using var stream = new MemoryStream();
        new ChangeLog(stream).WriteDocument(
            new LoggedDocument { Name = "a.docx", Output = "b.docx", Tool = "test", Format = "docx" }, result);
        stream.Position = 0;
        return ChangeLog.Read(stream, "log.jsonl").Single();
    }
}
