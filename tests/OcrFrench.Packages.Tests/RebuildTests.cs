using System.Text;
using OcrFrench.EndToEnd.Tests;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Packages.Tests;

/// <summary>What is built from copies of the source in other folders. Needs no packages: runs beside the other tests.</summary>
public class RebuildTests : TemporaryFolder
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";
    private static readonly string[] s_shared = ["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", "LICENSE", "THIRD-PARTY-NOTICES.md", "CHANGELOG.md",
        Path.Combine("src", "Directory.Build.props"), Path.Combine("src", "Directory.Build.targets"), Path.Combine("src", "icon.png")];

    [Fact]
    public void The_same_commit_gives_the_same_bytes_in_any_folder_and_its_symbols_say_where_the_source_is()
    {
        string[] folders = [At("a"), At(Path.Combine("another", "folder"))];
        string[] source = [.. Directory.GetFiles(House.Path("src", "OcrFrench"), "*", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(House.Root, file))
            .Where(static file => !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))];
        foreach (string folder in folders)
        {
            Copy(s_shared.Concat(source), folder);
            MakeRepository(folder);
        }

        // Analyzers only read, and take longer than the compiler.
        Parallel.ForEach(folders, static folder => Command.Dotnet(folder, "build", Path.Combine("src", "OcrFrench"), "-c", "Release", "-v", "quiet", "-p:RunAnalyzers=false"));

        string[] built = [.. folders.Select(static folder => Path.Combine(folder, "src", "OcrFrench", "bin", "Release", "net10.0"))];
        foreach (string name in new[] { "OcrFrench.dll", "OcrFrench.pdb", "OcrFrench.xml" })
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(built[0], name)), File.ReadAllBytes(Path.Combine(built[1], name)));
        }

        byte[] symbols = File.ReadAllBytes(Path.Combine(built[0], "OcrFrench.pdb"));
        Assert.True(symbols.AsSpan().IndexOf(Encoding.UTF8.GetBytes($"https://raw.githubusercontent.com/example/ocrfrench/{Commit}/*")) > 0);
    }

    [Fact]
    public void An_archive_of_the_source_is_packed_without_a_repository()
    {
        string folder = At("archive");
        Copy(s_shared, folder);
        Write(Path.Combine("archive", "src", "Small", "Small.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><IsPackable>true</IsPackable><NoWarn>$(NoWarn);CS1591</NoWarn></PropertyGroup></Project>
            """);
        Write(Path.Combine("archive", "src", "Small", "PACKAGE.md"), "# Small");
        Write(Path.Combine("archive", "src", "Small", "Small.cs"), "public static class Small;");
        Command.Dotnet(folder, "pack", Path.Combine("src", "Small"), "-o", folder, "-v", "quiet", "-p:RunAnalyzers=false");
        using var package = new Package(Directory.GetFiles(folder, "*.nupkg").Single());
        Assert.True(package.Read("lib/net10.0/Small.dll").AsSpan().IndexOf(Encoding.UTF8.GetBytes(folder)) < 0);
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
