using System.Runtime.InteropServices;
using OcrFrench.EndToEnd.Tests;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Packages.Tests;

/// <summary>
/// examples/trimmed: published trimmed and with its own .NET, where a warning of the trimmer is an error, it does what the command does.
/// </summary>
[Collection(OnePacking.Name)]
public class TrimmedExampleTests : TemporaryFolder
{
    [Fact]
    public void It_cleans_text_and_documents_with_what_the_trimmer_has_left()
    {
        string published = At("published");
        string log = Command.Dotnet(House.Root, "publish", Path.Combine("examples", "trimmed"), "-c", "Release", "-o", published);
        Assert.DoesNotContain("warning", log, StringComparison.OrdinalIgnoreCase);
        Assert.True(File.Exists(Path.Combine(published, OperatingSystem.IsWindows() ? "coreclr.dll"
            : OperatingSystem.IsMacOS() ? "libcoreclr.dylib" : "libcoreclr.so")), "It is to run without .NET.");
        Assert.InRange(new FileInfo(Path.Combine(published, "System.Private.CoreLib.dll")).Length, 1, 5_000_000);

        if (RuntimeInformation.RuntimeIdentifier == "linux-x64") SizeTests.Near(Stated(), Directory.GetFiles(published, "*",
            SearchOption.AllDirectories).Sum(static file => new FileInfo(file).Length), "examples/trimmed");

        string program = Path.Combine(published, OperatingSystem.IsWindows() ? "Trimmed.exe" : "Trimmed");
        foreach (string page in new[] { Path.Combine("resolution", "ocr-eng.txt"), Path.Combine("newspaper", "ocr-eng.alto.xml"),
            Path.Combine("newspaper", "ocr-eng.hocr") })
        {
            string source = House.Path("testdata", page);
            CommandResult result = Command.Run(
                program, At(""), new Dictionary<string, string> { ["DOTNET_ROOT"] = At("nowhere") }, source, At("cleaned"));
            Assert.True(result.ExitCode == 0, result.Output + result.Error);
            Assert.Contains("\n+", result.Output, StringComparison.Ordinal);

            Assert.Equal(Command.Cleaned(source), File.ReadAllBytes(At("cleaned")));
        }
    }

    /// <summary>How large the README says that it is.</summary>
    private static string Stated() => File.ReadLines(House.Path("README.md"))
        .Single(static line => line.StartsWith("| [examples/trimmed]", StringComparison.Ordinal))
        .Split('|')[3].Replace("MB", "", StringComparison.Ordinal);
}
