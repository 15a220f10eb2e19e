using System.Text;
using OcrFrench.EndToEnd.Tests;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Packages.Tests;

/// <summary>What is built from copies of the source in other folders. Needs no packages: runs beside the other tests.</summary>
public class RebuildTests : TemporaryFolder
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";
    private static readonly string[] s_shared = ["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig",
        "LICENSE", "THIRD-PARTY-NOTICES.md", "CHANGELOG.md",
        Path.Combine("src", "Directory.Build.props"), Path.Combine("src", "Directory.Build.targets"), Path.Combine("src", "icon.png")];

    [Fact]
    public void The_same_commit_gives_the_same_bytes_in_any_folder_and_its_symbols_say_where_the_source_is()
    {
        string[] folders = [At("a"), At(Path.Combine("another", "folder"))];
        foreach (string folder in folders)
        {
            Copy(s_shared, folder);
            MakeRepository(folder);
            WriteSmall(folder);
        }

        // Analyzers only read, and take longer than the compiler.
        Parallel.ForEach(folders, static folder => Command.Dotnet(
            folder, "build", Path.Combine("src", "Small"), "-c", "Release", "-v", "quiet", "-p:RunAnalyzers=false"));

        string[] built = [.. folders.Select(static folder => Path.Combine(folder, "src", "Small", "bin", "Release", "net10.0"))];
        foreach (string name in new[] { "Small.dll", "Small.pdb", "Small.xml" })
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(built[0], name)), File.ReadAllBytes(Path.Combine(built[1], name)));
        }

        byte[] symbols = File.ReadAllBytes(Path.Combine(built[0], "Small.pdb"));
        Assert.True(
            symbols.AsSpan().IndexOf(Encoding.UTF8.GetBytes($"https://raw.githubusercontent.com/example/ocrfrench/{Commit}/*")) > 0);
    }

    [Fact]
    public void An_archive_of_the_source_is_packed_without_a_repository()
    {
        string folder = At("archive");
        Copy(s_shared, folder);
        WriteSmall(folder);
        Command.Dotnet(folder, "pack", Path.Combine("src", "Small"), "-o", folder, "-v", "quiet", "-p:RunAnalyzers=false");
        using var package = new Package(Directory.GetFiles(folder, "*.nupkg").Single());
        Assert.True(package.Read("lib/net10.0/Small.dll").AsSpan().IndexOf(Encoding.UTF8.GetBytes(folder)) < 0);
    }

    /// <summary>A library in the folder of ours, built with all that ours have in common.</summary>
    private static void WriteSmall(string folder)
    {
        string small = Path.Combine(folder, "src", "Small");
        Directory.CreateDirectory(small);
        File.WriteAllText(Path.Combine(small, "Small.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><IsPackable>true</IsPackable><NoWarn>$(NoWarn);CS1591</NoWarn></PropertyGroup></Project>
            """);
        File.WriteAllText(Path.Combine(small, "PACKAGE.md"), "# Small");
        File.WriteAllText(Path.Combine(small, "Small.cs"),
            "public static class Small { public static string Where([System.Runtime.CompilerServices.CallerFilePath] string file = \"\") "
                + "=> file; public static string Here() => Where(); }");
    }

    private static void Copy(IEnumerable<string> files, string folder)
    {
        foreach (string file in files)
        {
            string copy = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(House.Path(file), copy);
        }
    }

    /// <summary>As much of a repository as Source Link looks at: a commit, and where it was fetched from.</summary>
    private static void MakeRepository(string folder)
    {
        string repository = Path.Combine(folder, ".git");
        Directory.CreateDirectory(Path.Combine(repository, "objects"));
        Directory.CreateDirectory(Path.Combine(repository, "refs"));
        File.WriteAllText(Path.Combine(repository, "HEAD"), Commit + "\n");
        File.WriteAllText(Path.Combine(repository, "config"), """
            [core]
            	repositoryformatversion = 0
            [remote "origin"]
            	url = https://github.com/example/ocrfrench.git

            """);
    }
}
