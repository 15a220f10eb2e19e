using System.IO.Compression;
using System.Text.RegularExpressions;
using OcrFrench.EndToEnd.Tests;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Packages.Tests;

[Collection(OnePacking.Name)]
public class PortableToolTests(PackedSolution packed) : TemporaryFolder
{
    private static readonly string s_page = House.Path("testdata", "resolution", "ocr-eng.txt");

    [Fact]
    public void A_machine_that_has_no_package_of_its_own_gets_the_portable_one()
    {
        // To this machine it looks as the whole does to one of another kind: there is no package for it.
        string source = At("source"), pointer = Path.Combine(source, Path.GetFileName(packed["OcrFrench.Tool"].File));
        Directory.CreateDirectory(source);
        File.Copy(packed["OcrFrench.Tool.any"].File, Path.Combine(source, Path.GetFileName(packed["OcrFrench.Tool.any"].File)));
        File.Copy(packed["OcrFrench.Tool"].File, pointer);
        using (ZipArchive archive = ZipFile.Open(pointer, ZipArchiveMode.Update))
        {
            ZipArchiveEntry settings = archive.GetEntry("tools/any/any/DotnetToolSettings.xml")!;
            string text;
            using (var reader = new StreamReader(settings.Open())) text = reader.ReadToEnd();
            settings.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(settings.FullName).Open());
            writer.Write(Regex.Replace(text, "<RuntimeIdentifierPackage RuntimeIdentifier=\"(linux|win)-x64\".*?/>", "",
                RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)));
        }

        Command.Dotnet(At(""), "tool", "install", "--tool-path", At("tool"), "--source", source, "OcrFrench.Tool");
        string program = Directory.GetFiles(At("tool"), "OcrFrench.Tool.dll", SearchOption.AllDirectories).Single();
        Assert.Equal(packed["OcrFrench.Tool.any"].Read("tools/net10.0/any/OcrFrench.Tool.dll"), File.ReadAllBytes(program));
        CommandResult result = Command.Run(
            Path.Combine(At("tool"), OperatingSystem.IsWindows() ? "ocrfrench.exe" : "ocrfrench"), At(""), null, "clean", s_page);
        Assert.Contains("Quatre-vingt-onzième session", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_runs_once_without_being_installed()
    {
        var own = new Dictionary<string, string> { ["NUGET_PACKAGES"] = At("cache") };
        CommandResult result = Command.Run(
            Command.Host, At(""), own, "tool", "exec", "--source", packed.Folder, "--yes", "OcrFrench.Tool", "--", "clean", s_page);
        Assert.True(result.ExitCode == 0, result.Error);
        Assert.Contains("Quatre-vingt-onzième session", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_installed_can_be_updated_and_taken_away()
    {
        string[] path = ["--tool-path", At("tool")];
        Command.Dotnet(At(""), ["tool", "install", .. path, "--source", packed.Folder, "OcrFrench.Tool"]);
        Command.Dotnet(At(""), ["tool", "update", .. path, "--source", packed.Folder, "OcrFrench.Tool"]);
        Assert.Contains("ocrfrench", Command.Dotnet(At(""), ["tool", "list", .. path]), StringComparison.Ordinal);
        Command.Dotnet(At(""), ["tool", "uninstall", .. path, "OcrFrench.Tool"]);
        Assert.Empty(Directory.GetFiles(At("tool"), "OcrFrench.Tool.dll", SearchOption.AllDirectories));
    }
}
