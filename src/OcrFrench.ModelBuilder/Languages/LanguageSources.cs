using System.IO.Compression;
using System.Text.Json;

namespace OcrFrench.ModelBuilder.Languages;

/// <summary>What the languages are learnt from: sound French and foreign texts, and French as engines misread it.</summary>
/// <param name="train">The folder of training material.</param>
internal sealed class LanguageSources(string train)
{
    /// <summary>The foreign languages with a lane of their own, by the name of their folder.</summary>
    public static readonly string[] Foreign = ["eng", "deu", "ita", "spa", "por", "lat"];

    private static readonly (string Folder, string Name, string Licence)[] s_french =
    [
        ("debate", "Debates of the French parliament, 2013", "official debates, free reuse"),
        ("essay", "Hurlus: French essays 1690–1945, TEI", "public domain texts"),
        ("law", "LEGI: French codes", "Licence Ouverte 2.0"),
        ("novel", "ELTeC-fra: French novels 1840–1920, and stories of CLiGS", "public domain texts, encoding CC BY 4.0"),
        ("novel18", "MiMoText roman18: novels of the 18th century in today’s spelling", "CC0"),
        ("old", "PARALLEL17 and Gallicorpora: prints of the 17th and 18th centuries", "CC BY 4.0"),
        ("old18", "MiMoText roman18: novels of the 18th century as spelt", "CC0"),
        ("un", "Documents of the United Nations", "free reuse with mention of the source"),
    ];

    /// <summary>From these, only sequences of letters are counted, and how often misread words look like frequent ones.</summary>
    private static readonly (string File, string Name, string Licence)[] s_read =
    [
        ("pairs.jsonl", "Pages of these texts, printed in twelve typefaces, worn, and read by Tesseract 5.3", "as the texts"),
        ("pairs-gallica.jsonl.gz", "BnF’s raw OCR of books of criticism (letters counted only)",
            "edition CC BY-NC-ND; no text of it is kept"),
        ("pairs-calamari18.jsonl.gz", "MiMoText roman18: pages read by Calamari", "CC0"),
        ("pairs-directories.jsonl.gz", "Entries of Paris city directories 1798–1861, read by three engines", "CC BY 4.0"),
        ("pairs-press.jsonl.gz", "HIPE-OCRepair: French newspapers 1750–1940 (letters counted only)",
            "CC BY-NC-SA 4.0; no text of it is kept"),
    ];

    public IEnumerable<string> FrenchTexts() => s_french.SelectMany(source => Files(source.Folder)).Select(Read);

    public IEnumerable<string> ForeignTexts(string language) => Files(Path.Combine("foreign", language)).Select(Read);

    public IEnumerable<string> ReadPages() => s_read.SelectMany(source => Pages(Path.Combine(train, source.File)));

    public IEnumerable<ManifestSource> Manifest() =>
    [
        .. s_french.Select(source => ManifestSource.Of(source.Name, source.Licence, Files(source.Folder))),
        .. Foreign.Select(language => language == "lat"
            ? ManifestSource.Of("Latin texts", "public domain texts", Files(Path.Combine("foreign", language)))
            : ManifestSource.Of($"ELTeC-{language}: novels 1840–1920", "public domain texts, encoding CC BY 4.0",
                Files(Path.Combine("foreign", language)))),
        .. s_read.Select(source => ManifestSource.Of(source.Name, source.Licence, new FileInfo(Path.Combine(train, source.File)))),
    ];

    /// <summary>The text of a file, compressed or not.</summary>
    public static string Read(FileInfo file)
    {
        using Stream stream = Open(file.FullName);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>What was read, page by page.</summary>
    public static IEnumerable<string> Pages(string path)
    {
        using Stream stream = Open(path);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0) continue;
            using JsonDocument document = JsonDocument.Parse(line);
            yield return document.RootElement.GetProperty("ocr").GetString()!;
        }
    }

    public static IEnumerable<FileInfo> FilesIn(string folder) =>
        new DirectoryInfo(folder).GetFiles().Where(static file => file.Name.EndsWith(".txt", StringComparison.Ordinal)
            || file.Name.EndsWith(".txt.gz", StringComparison.Ordinal))
            .OrderBy(static file => file.Name, StringComparer.Ordinal);

    private IEnumerable<FileInfo> Files(string folder) => FilesIn(Path.Combine(train, folder));

    private static Stream Open(string path)
    {
        Stream stream = File.OpenRead(path);
        return path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }
}
