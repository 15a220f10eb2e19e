using System.Runtime.InteropServices;
using OcrFrench.Tesseract.Tests;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Packages.Tests;

[Collection(OnePacking.Name)]
public class InstalledToolTests(PackedSolution packed, InstalledTool tool) : IClassFixture<InstalledTool>
{
    private static readonly string[] s_readme = File.ReadAllLines(House.Path("README.md"));

    [Fact]
    public void The_package_for_this_machine_was_chosen()
    {
        string machine = RuntimeInformation.RuntimeIdentifier is "linux-x64" or "win-x64" ? RuntimeInformation.RuntimeIdentifier : "any";
        string program = Directory.GetFiles(tool.Folder, "OcrFrench.Tool.dll", SearchOption.AllDirectories).Single();
        Assert.Equal(packed["OcrFrench.Tool." + machine].Read($"tools/net10.0/{machine}/OcrFrench.Tool.dll"), File.ReadAllBytes(program));
    }

    [Fact]
    public void It_says_which_version_it_is()
    {
        string said = tool.Run("--version").Output.TrimEnd();
        Assert.Equal(packed["OcrFrench.Tool"]["version"], said.Split('+')[0]);
    }

    [Fact]
    public void It_prints_what_the_readme_shows()
    {
        string page = tool.Run("clean", House.Path("testdata", "resolution", "ocr-eng.txt")).Output;
        int shown = Array.FindIndex(s_readme, static line => line.StartsWith("Conférence des dépôts", StringComparison.Ordinal));
        Assert.Contains(s_readme[shown] + "\n" + s_readme[shown + 1], page, StringComparison.Ordinal);

        int table = Array.FindIndex(s_readme, static line => line.StartsWith("read  ", StringComparison.Ordinal));
        string expected = string.Join('\n', s_readme.Skip(table).TakeWhile(static line => line != "```"));
        Assert.Equal(expected, tool.Run("explain", "Mise en ceuvre du Plan par 1’Assemblée").Output.TrimEnd());
    }

    [Fact]
    public void It_cleans_a_folder_and_takes_all_back()
    {
        string source = House.Path("testdata", "prose", "ocr-eng.alto.xml"), text = House.Path("testdata", "resolution", "ocr-eng.txt");
        tool.Copy(source, Path.Combine("fonds", "page.xml"));
        tool.Copy(text, Path.Combine("fonds", "page.txt"));
        CommandResult run = tool.Run("clean", "fonds", "-o", "propre", "--report", "rapport.html");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.True(File.Exists(Path.Combine(tool.Work, "rapport.html")));
        Assert.NotEqual(File.ReadAllBytes(text), File.ReadAllBytes(Path.Combine(tool.Work, "propre", "page.txt")));

        Assert.Equal(0, tool.Run("review", "propre").ExitCode);
        Assert.Equal(0, tool.Run("undo", "propre").ExitCode);
        Assert.Equal(File.ReadAllBytes(text), File.ReadAllBytes(Path.Combine(tool.Work, "propre", "page.txt")));
        Assert.Equal(File.ReadAllBytes(source), File.ReadAllBytes(Path.Combine(tool.Work, "propre", "page.xml")));
    }

    [Fact]
    public void It_replaces_a_file_and_logs_shows_and_checks_its_changes()
    {
        string text = House.Path("testdata", "resolution", "ocr-eng.txt"), page = tool.Copy(text, "page.txt");
        Assert.Equal(3, tool.Run("clean", "--check", "page.txt").ExitCode);
        Assert.Contains("\n+Quatre-vingt-onzième session", tool.Run("clean", "--diff", "page.txt").Output, StringComparison.Ordinal);

        Assert.Equal(0, tool.Run("clean", "-i", "page.txt", "--changes", "log.jsonl").ExitCode);
        Assert.Equal(0, tool.Run("clean", "--check", "page.txt").ExitCode);
        byte[] cleaned = File.ReadAllBytes(page);
        Assert.Equal(0, tool.Run("undo", "log.jsonl").ExitCode);
        Assert.Equal(File.ReadAllBytes(text), File.ReadAllBytes(page));
        Assert.Equal(0, tool.Run("apply", "log.jsonl").ExitCode);
        Assert.Equal(cleaned, File.ReadAllBytes(page));
    }

    [Fact]
    public void Without_Tesseract_it_says_what_to_install()
    {
        CommandResult result = tool.Run(
            new Dictionary<string, string> { ["OCRFRENCH_TESSERACT"] = tool.Work }, "read", House.Path("testdata", "letter", "page.png"));
        Assert.Equal(4, result.ExitCode);
        Assert.Contains("sudo apt install tesseract-ocr tesseract-ocr-fra", result.Error, StringComparison.Ordinal);
    }

    [EngineFact]
    public void It_reads_a_scan()
    {
        CommandResult result = tool.Run("read", House.Path("testdata", "newspaper", "page.png"));
        Assert.True(result.ExitCode == 0, result.Error);
        Assert.Contains("CHRONIQUE DU CANTON", result.Output, StringComparison.Ordinal);
    }
}
