using OcrFrench.EndToEnd.Tests;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Packages.Tests;

[Collection(OnePacking.Name)]
public class RebuildTests : TemporaryFolder
{
    [Fact]
    public void The_source_gives_the_same_bytes_in_any_folder_without_a_repository_too()
    {
        string[] folders = [At("a"), At(Path.Combine("another", "folder"))];
        Parallel.ForEach(folders, Build);
        string[] built = [.. folders.Select(static folder => Path.Combine(folder, "src", "OcrFrench", "bin", "Release", "net10.0"))];
        foreach (string name in new[] { "OcrFrench.dll", "OcrFrench.pdb", "OcrFrench.xml" })
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(built[0], name)), File.ReadAllBytes(Path.Combine(built[1], name)));
        }
    }

    private static void Build(string folder)
    {
        string[] shared = ["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", Path.Combine("src", "Directory.Build.props"), Path.Combine("src", "Directory.Build.targets")];
        string[] own = [.. Directory.GetFiles(House.Path("src", "OcrFrench"), "*", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(House.Root, file))
            .Where(static file => !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))];
        foreach (string file in shared.Concat(own))
        {
            string copy = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(House.Path(file), copy);
        }

        // Analyzers only read, and take longer than the compiler.
        Command.Dotnet(folder, "build", Path.Combine("src", "OcrFrench"), "-c", "Release", "-v", "quiet", "-p:RunAnalyzers=false");
    }
}
