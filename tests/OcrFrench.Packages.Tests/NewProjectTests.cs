using OcrFrench.Tesseract.Tests;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Packages.Tests;

[Collection(OnePacking.Name)]
public class NewProjectTests(PackedSolution packed, NewProject project) : IClassFixture<NewProject>
{
    [Fact]
    public void A_project_outside_the_repository_is_built_with_the_packed_assemblies()
    {
        foreach (string name in new[] { "OcrFrench", "OcrFrench.Documents", "OcrFrench.Tesseract" })
        {
            Assert.Equal(packed[name].Read($"lib/net10.0/{name}.dll"), File.ReadAllBytes(Path.Combine(project.Built, name + ".dll")));
        }
    }

    [Fact]
    public void The_samples_of_the_readme_print_what_they_say()
    {
        string[] lines = project.Run("README");
        Assert.StartsWith("8: ce -> œ (Ligature, ligatures.ce, ", lines[0], StringComparison.Ordinal);
        Assert.Equal(["clean: Mise en œuvre du Plan", "before: 14, damaged: True", "book: 2 pages, Mise en œuvre"], lines[1..]);
    }

    [Fact]
    public void The_sample_of_the_engines_package_prints_what_it_says() =>
        Assert.Equal(["Mise en œuvre du Plan par l’Assemblée", "8: ce -> œ (ligatures.ce)", "27: 1 -> l (elision.one-for-l)"],
            project.Run("OcrFrench"));

    [Fact]
    public void The_sample_of_the_documents_package_cleans_a_page_as_the_command_does()
    {
        string[] lines = project.Run("OcrFrench.Documents");
        Assert.NotEmpty(lines);
        Assert.All(lines, static line => Assert.Matches(@"^page 1, line \d+: .+ -> .+$", line));
        Assert.Equal(Command.Cleaned(House.Path("testdata", "newspaper", "ocr-eng.alto.xml")), project.Bytes("page-propre.xml"));
    }

    [EngineFact]
    public void The_sample_of_scans_reads_and_cleans_a_page() =>
        Assert.Contains("mon cher frère", string.Join('\n', project.Run("OcrFrench.Tesseract", "engine")), StringComparison.Ordinal);
}
