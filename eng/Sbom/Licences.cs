using System.Xml.Linq;

namespace OcrFrench.Sbom;

/// <summary>The licences of the components: what the package itself says, otherwise what the notices say.</summary>
internal sealed class Licences(string root)
{
    private readonly string[] _notices = File.ReadAllLines(Path.Combine(root, "THIRD-PARTY-NOTICES.md"));

    /// <summary>The licence of a package unpacked in a folder. A package without one is an error: it must not be released.</summary>
    public string OfPackage(string name, string version, string folder)
    {
        XElement? licence = XDocument.Load(Path.Combine(folder, name.ToLowerInvariant() + ".nuspec")).Descendants()
            .FirstOrDefault(static element => element.Name.LocalName == "license" && (string?)element.Attribute("type") == "expression");
        return licence?.Value ?? FromNotices(name, version)
            ?? throw new InvalidDataException($"Neither {name} {version} nor THIRD-PARTY-NOTICES.md names its licence.");
    }

    /// <summary>The licence of one of our projects.</summary>
    public string OfProject(string name) => Expression(Path.Combine(root, "src", name, name + ".csproj"))
        ?? Expression(Path.Combine(root, "Directory.Build.props"))
        ?? throw new InvalidDataException($"{name} has no licence.");

    /// <summary>The last column of the table of packages, up to the address.</summary>
    private string? FromNotices(string name, string version) => _notices
        .Where(line => line.StartsWith($"| {name} {version},", StringComparison.Ordinal))
        .Select(static line => line.Split('|')[3].Split(',')[0].Trim()).FirstOrDefault();

    private static string? Expression(string project) =>
        XDocument.Load(project).Descendants("PackageLicenseExpression").FirstOrDefault()?.Value;
}
