using System.Xml.Linq;
using OcrFrench.EndToEnd.Tests;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Packages.Tests;

/// <summary>What release.sh says that it makes. That it makes it takes minutes: whoever releases sees it.</summary>
[Collection(OnePacking.Name)]
public class ReleaseScriptTests(PackedSolution packed)
{
    [LinuxFact]
    public void Its_list_names_every_package_that_is_packed_and_no_other()
    {
        string[] named = [.. Listed().Where(static name => name.EndsWith("nupkg", StringComparison.Ordinal))];
        Assert.Equal(Directory.GetFiles(packed.Folder).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal), named);
    }

    [LinuxFact]
    public void Its_list_names_the_files_for_each_machine_by_the_version_with_licences_and_checksums()
    {
        string version = XDocument.Load(House.Path("Directory.Build.props")).Descendants("Version").Single().Value;
        string[] named = [.. Listed().Where(static name => !name.EndsWith("nupkg", StringComparison.Ordinal))];
        string[] expected = ["CHANGELOG.md", "DOTNET-THIRD-PARTY-NOTICES.txt", "LICENSE", "LICENSE-Apache-2.0.txt", "SHA256SUMS",
            "THIRD-PARTY-NOTICES.md", $"ocrfrench-{version}-linux-arm64", $"ocrfrench-{version}-linux-x64", $"ocrfrench-{version}-osx-arm64",
            $"ocrfrench-{version}-win-x64.exe", $"ocrfrench-{version}.cdx.json"];
        Assert.Equal(expected, named);
        Assert.Equal([.. expected.Where(static name => !name.Contains("64", StringComparison.Ordinal)),
            $"ocrfrench-{version}-win-x64.exe"], Listed("win-x64").OrderBy(static name => name.Contains("64", StringComparison.Ordinal)));
    }

    [LinuxFact]
    public void It_refuses_what_it_does_not_know_and_its_shell_understands_all_of_it()
    {
        Assert.Equal(2, Run("--lost").ExitCode);
        Assert.Equal(2, Run("win-x86").ExitCode);
        CommandResult read = Command.Run("bash", House.Root, null, "-n", "release.sh");
        Assert.True(read.ExitCode == 0, read.Error);
    }

    private static string[] Listed(params string[] machines)
    {
        CommandResult list = Run(["--list", .. machines]);
        Assert.True(list.ExitCode == 0, list.Error);
        return list.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static CommandResult Run(params string[] arguments) =>
        Command.Run("bash", House.Root, null, ["release.sh", .. arguments]);
}
