using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OcrFrench.Sbom;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Packages.Tests;

/// <summary>The list of what the command is made of. Needs no packages: what the restore of the command has written is enough.</summary>
public partial class SbomTests
{
    private const string Command = "OcrFrench.Tool@1.2.3";
    private static readonly string s_assets = House.Path("src", "OcrFrench.Tool", "obj", "project.assets.json");

    [Fact]
    public void It_names_every_package_that_the_command_and_its_libraries_use_in_the_version_that_is_set()
    {
        Dictionary<string, string> versions = XDocument.Load(House.Path("Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(static package => package.Attribute("Include")!.Value, static package => package.Attribute("Version")!.Value);
        string[] used = [.. new[] { "OcrFrench", "OcrFrench.Documents", "OcrFrench.Tesseract", "OcrFrench.Tool" }
            .SelectMany(static name => XDocument.Load(House.Path("src", name, name + ".csproj")).Descendants("PackageReference"))
            .Select(static package => package.Attribute("Include")!.Value)];
        Assert.Contains("SixLabors.ImageSharp", used);

        Component[] listed = [.. Listed().Where(static component => component.IsPackage)];
        Assert.All(used, name => Assert.Contains(listed, component => component.Name == name && component.Version == versions[name]));
        Assert.All(listed, static component => Assert.Equal(128, component.Hash!.Length));
    }

    [Fact]
    public void It_names_every_assembly_of_others_by_its_package_and_nothing_that_only_helps_to_build()
    {
        string[] packages = [.. Listed().Where(static component => component is { IsPackage: true, Type: "library" })
            .Select(static component => component.Name)];
        Assert.Equal(["DiffPlex", "DocumentFormat.OpenXml", "DocumentFormat.OpenXml.Framework", "PdfPig", "SixLabors.ImageSharp",
            "Spectre.Console", "System.CommandLine", "System.IO.Hashing", "System.IO.Packaging"], packages);
    }

    [Fact]
    public void Its_licences_are_those_of_the_notices()
    {
        Dictionary<string, string> notices = File.ReadLines(House.Path("THIRD-PARTY-NOTICES.md")).Select(static line => Row().Match(line))
            .Where(static row => row.Success)
            .ToDictionary(static row => row.Groups["name"].Value, static row => row.Groups["licence"].Value);
        Component[] noted = [.. Listed().Where(component => notices.ContainsKey(component.Name))];
        Assert.Equal(7, noted.Length);
        Assert.All(noted, component => Assert.Equal(notices[component.Name], component.Licence));
        Assert.All(Listed(), static component => Assert.NotEmpty(component.Licence));
        Assert.Equal("MIT AND MPL-2.0 AND Apache-2.0", new Licences(House.Root).OfProject("OcrFrench.Tool"));
        Assert.Equal("MIT AND MPL-2.0", Listed().Single(static component => component.Name == "OcrFrench").Licence);

        Component dictionary = Listed().Single(static component => component.Type == "data");
        Assert.Contains($"*{dictionary.Name}*, version {dictionary.Version}", File.ReadAllText(House.Path("THIRD-PARTY-NOTICES.md")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_parts_give_the_same_bytes_and_every_part_is_used()
    {
        byte[] written = Written();
        Assert.Equal(written, Written());
        Assert.DoesNotContain(House.Root, Encoding.UTF8.GetString(written), StringComparison.Ordinal);

        using JsonDocument json = JsonDocument.Parse(written);
        string[] parts = [.. json.RootElement.GetProperty("components").EnumerateArray()
            .Select(static component => component.GetProperty("bom-ref").GetString()!)];
        Dictionary<string, string[]> uses = json.RootElement.GetProperty("dependencies").EnumerateArray().ToDictionary(
            static part => part.GetProperty("ref").GetString()!,
            static part => part.GetProperty("dependsOn").EnumerateArray().Select(static use => use.GetString()!).ToArray());
        Assert.Equal(parts.Append(Command).Order(StringComparer.Ordinal), uses.Keys.Order(StringComparer.Ordinal));

        var reached = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<string>([Command]);
        while (next.TryPop(out string? part))
        {
            if (!reached.Add(part)) continue;
            foreach (string use in uses[part]) next.Push(use);
        }

        Assert.Equal(uses.Keys.Order(StringComparer.Ordinal), reached.Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<Component> Listed() => Component.Read(House.Root, [s_assets]);

    private static byte[] Written()
    {
        var stream = new MemoryStream();
        BillOfMaterials.Write(stream, "1.2.3", "MIT AND MPL-2.0", Listed());
        return stream.ToArray();
    }

    [GeneratedRegex(@"^\| (?<name>[\w.]+) [\d.]+, [^|]*\|[^|]*the command[^|]*\| (?<licence>[\w.-]+)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
