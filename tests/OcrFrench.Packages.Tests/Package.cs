using System.IO.Compression;
using System.Xml.Linq;

namespace OcrFrench.Packages.Tests;

/// <summary>A package, opened.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly XElement _metadata;

    public Package(string file)
    {
        File = file;
        _archive = ZipFile.OpenRead(file);
        using Stream stream = _archive.Entries.Single(static entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        _metadata = XDocument.Load(stream).Root!.Elements().Single(static element => element.Name.LocalName == "metadata");
    }

    public string File { get; }

    public string Id => this["id"];

    /// <summary>What the package is downloaded as, in bytes.</summary>
    public long Size => new FileInfo(File).Length;

    /// <summary>What it takes when it is unpacked, in bytes.</summary>
    public long UnpackedSize => _archive.Entries.Sum(static entry => entry.Length);

    /// <summary>Its files, except those that every package has.</summary>
    public string[] Files => [.. _archive.Entries
        .Select(static entry => entry.FullName)
        .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)
            && name != "[Content_Types].xml" && !name.EndsWith(".nuspec", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    /// <summary>The packages that it asks for, with their versions.</summary>
    public string[] Dependencies => [.. _metadata.Descendants()
        .Where(static element => element.Name.LocalName == "dependency")
        .Select(static element => $"{element.Attribute("id")!.Value} {element.Attribute("version")!.Value}")];

    public string[] Types => [.. _metadata.Descendants().Where(static element => element.Name.LocalName == "packageType")
        .Select(static element => element.Attribute("name")!.Value)];

    /// <summary>What it says of itself; empty when it says nothing.</summary>
    public string this[string name] => _metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value ?? "";

    public byte[] Read(string name)
    {
        ZipArchiveEntry entry = _archive.GetEntry(name)
            ?? throw new FileNotFoundException($"{Id} has no {name}; it has {string.Join(", ", Files)}.");
        using Stream stream = entry.Open();
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Unpack(string folder) => _archive.ExtractToDirectory(folder);

    public void Dispose() => _archive.Dispose();
}
