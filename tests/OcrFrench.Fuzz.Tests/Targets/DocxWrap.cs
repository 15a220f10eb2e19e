using System.IO.Compression;
using System.Text;

namespace OcrFrench.Fuzz.Tests.Targets;

/// <summary>Puts a mutated text into an archive that is sound: otherwise its check sum would be all that is tried.</summary>
internal static class DocxWrap
{
    /// <summary>The beginning of an input that is to be wrapped.</summary>
    public const string Start = "<?docx?>";

    private const string Types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
        + "Extension=\"rels\" "
        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType="
        + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private const string Relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
        + "Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
        + "Target=\"word/document.xml\"/></Relationships>";

    public static byte[] Of(byte[] input) =>
        input.AsSpan().StartsWith(Encoding.ASCII.GetBytes(Start)) ? Zip(input[Start.Length..]) : input;

    public static byte[] Zip(byte[] text)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes(Types));
            Add(zip, "_rels/.rels", Encoding.UTF8.GetBytes(Relations));
            Add(zip, "word/document.xml", text);
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = new DateTimeOffset(2001, 2, 3, 4, 5, 6, TimeSpan.Zero);
        using Stream file = entry.Open();
        file.Write(content);
    }
}
