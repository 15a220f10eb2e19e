using System.Text;
using System.Xml.Linq;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Packages.Tests;

[Collection(OnePacking.Name)]
public class PackageContentTests(PackedSolution packed)
{
    private static readonly string[] s_libraries = ["OcrFrench", "OcrFrench.Documents", "OcrFrench.Tesseract"];
    private static readonly string[] s_common = ["CHANGELOG.md", "LICENSE", "README.md", "THIRD-PARTY-NOTICES.md", "icon.png"];

    [Fact]
    public void Packing_the_solution_makes_the_libraries_and_the_command_for_each_machine()
    {
        string[] expected = [.. s_libraries, "OcrFrench.Tool", "OcrFrench.Tool.any", "OcrFrench.Tool.linux-x64", "OcrFrench.Tool.win-x64"];
        Assert.Equal(expected, packed.All.Select(static package => package.Id).Order(StringComparer.Ordinal));
        Assert.Single(packed.All.Select(static package => package["version"]).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_package_says_what_it_is()
    {
        foreach (Package package in packed.All)
        {
            Assert.NotEmpty(package["description"]);
            Assert.Contains("french", package["tags"], StringComparison.Ordinal);
            Assert.StartsWith("MIT", package["license"], StringComparison.Ordinal);
            Assert.Equal("The OcrFrench contributors", package["authors"]);
            Assert.NotEmpty(package["copyright"]);
            Assert.Contains("CHANGELOG.md", package["releaseNotes"], StringComparison.Ordinal);
            Assert.Equal("README.md", package["readme"]);
            Assert.Equal("icon.png", package["icon"]);
        }
    }

    [Fact]
    public void Every_package_brings_its_readme_and_the_repositorys_notices()
    {
        foreach (Package package in packed.All)
        {
            string project = package.Id.StartsWith("OcrFrench.Tool", StringComparison.Ordinal) ? "OcrFrench.Tool" : package.Id;
            Assert.Equal(File.ReadAllBytes(House.Path("src", project, "PACKAGE.md")), package.Read("README.md"));
            Assert.Equal(File.ReadAllBytes(House.Path("src", "icon.png")), package.Read("icon.png"));
            foreach (string name in new[] { "LICENSE", "THIRD-PARTY-NOTICES.md", "CHANGELOG.md" })
            {
                Assert.Equal(File.ReadAllBytes(House.Path(name)), package.Read(name));
            }
        }
    }

    [Fact]
    public void The_icon_is_square_and_small()
    {
        byte[] icon = packed["OcrFrench"].Read("icon.png");
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], icon[16..24]);
        Assert.InRange(icon.Length, 1, 20_000);
    }

    [Fact]
    public void A_library_brings_its_assembly_and_its_documentation_and_nothing_else()
    {
        foreach (string id in s_libraries)
        {
            string[] expected = [.. s_common, $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"];
            Assert.Equal(expected.Order(StringComparer.Ordinal), packed[id].Files);
            XElement members = XDocument.Parse(Encoding.UTF8.GetString(packed[id].Read($"lib/net10.0/{id}.xml"))).Root!.Element("members")!;
            Assert.NotEmpty(members.Elements());
        }
    }

    [Fact]
    public void A_package_asks_for_its_own_version_of_the_others()
    {
        string engine = $"OcrFrench [{packed["OcrFrench"]["version"]}]";
        Assert.Empty(packed["OcrFrench"].Dependencies);
        Assert.Equal([engine, "DiffPlex 1.4.4", "DocumentFormat.OpenXml 3.3.0", "PdfPig 0.1.16", "System.IO.Hashing 10.0.15"],
            packed["OcrFrench.Documents"].Dependencies);
        Assert.Equal([engine, "SixLabors.ImageSharp 2.1.13", "System.IO.Hashing 10.0.15"], packed["OcrFrench.Tesseract"].Dependencies);
    }

    [Fact]
    public void What_holds_data_and_assemblies_of_others_names_their_licences()
    {
        Assert.Equal("MIT AND MPL-2.0", packed["OcrFrench"]["license"]);
        Assert.Equal("MIT", packed["OcrFrench.Documents"]["license"]);
        Package command = packed["OcrFrench.Tool.any"];
        Assert.Equal("MIT AND MPL-2.0 AND Apache-2.0", command["license"]);
        Assert.Contains("Apache License", Encoding.UTF8.GetString(command.Read("LICENSE-Apache-2.0.txt")), StringComparison.Ordinal);

        string notices = Encoding.UTF8.GetString(command.Read("THIRD-PARTY-NOTICES.md"));
        string[] bundled = [.. command.Files.Where(static file => file.EndsWith(".dll", StringComparison.Ordinal)
            && !file.Contains("OcrFrench.", StringComparison.Ordinal) && !file.Contains(".resources.", StringComparison.Ordinal))];
        Assert.Equal(15, bundled.Length);
        string notice = notices[notices.IndexOf("## Notices for what the packages of the command contain", StringComparison.Ordinal)..];
        Assert.All(bundled, file => Assert.Contains($"- {Path.GetFileNameWithoutExtension(file)}", notice, StringComparison.Ordinal));
    }

    [Fact]
    public void The_command_brings_what_it_runs_and_nothing_else()
    {
        string[] programs = ["DiffPlex.dll", "DocumentFormat.OpenXml.Framework.dll", "DocumentFormat.OpenXml.dll", "DotnetToolSettings.xml",
            "OcrFrench.Documents.dll", "OcrFrench.Documents.pdb",
            "OcrFrench.Tesseract.dll", "OcrFrench.Tesseract.pdb",
            "OcrFrench.Tool.deps.json", "OcrFrench.Tool.dll", "OcrFrench.Tool.pdb", "OcrFrench.Tool.runtimeconfig.json", "OcrFrench.dll",
            "OcrFrench.pdb",
            "SixLabors.ImageSharp.dll", "Spectre.Console.dll", "System.CommandLine.dll", "System.IO.Hashing.dll",
            "System.IO.Packaging.dll",
            "UglyToad.PdfPig.Core.dll", "UglyToad.PdfPig.DocumentLayoutAnalysis.dll", "UglyToad.PdfPig.Fonts.dll",
            "UglyToad.PdfPig.Package.dll", "UglyToad.PdfPig.Tokenization.dll", "UglyToad.PdfPig.Tokens.dll", "UglyToad.PdfPig.dll",
            "fr/System.CommandLine.resources.dll"];
        foreach ((string machine, string[] starter) in new[] {
            ("any", []), ("linux-x64", ["OcrFrench.Tool"]), ("win-x64", new[] { "OcrFrench.Tool.exe" }) })
        {
            Package package = packed["OcrFrench.Tool." + machine];
            IEnumerable<string> expected = [
                .. s_common, "LICENSE-Apache-2.0.txt", .. programs.Concat(starter).Select(name => $"tools/net10.0/{machine}/{name}")];
            Assert.Equal(expected.Order(StringComparer.Ordinal), package.Files);
            Assert.Equal(["DotnetToolRidPackage"], package.Types);
        }
    }

    [Fact]
    public void The_package_that_is_installed_names_the_portable_one_last()
    {
        Package package = packed["OcrFrench.Tool"];
        Assert.Equal(["DotnetTool"], package.Types);
        XElement settings = XElement.Load(new MemoryStream(package.Read("tools/any/any/DotnetToolSettings.xml")));
        Assert.Equal(["ocrfrench"], settings.Descendants("Command").Select(static command => command.Attribute("Name")!.Value));
        Assert.Equal(["OcrFrench.Tool.linux-x64", "OcrFrench.Tool.win-x64", "OcrFrench.Tool.any"],
            settings.Descendants("RuntimeIdentifierPackage").Select(static other => other.Attribute("Id")!.Value));
    }
}
