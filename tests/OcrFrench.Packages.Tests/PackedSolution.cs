using OcrFrench.Tests.Repository;

namespace OcrFrench.Packages.Tests;

/// <summary>The packages of this repository, packed once for all tests, as the README says.</summary>
public sealed class PackedSolution : IDisposable
{
    private readonly Dictionary<string, Package> _packages;

    public PackedSolution()
    {
        Command.Dotnet(House.Root, "pack", "OcrFrench.sln", "-c", "Release", "-o", Folder, "-v", "quiet");
        _packages = Directory.GetFiles(Folder,
            "*.nupkg").Select(static file => new Package(file)).ToDictionary(static package => package.Id, StringComparer.Ordinal);
    }

    /// <summary>Where they are.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("ocrfrench-").FullName;

    internal IReadOnlyCollection<Package> All => _packages.Values;

    internal Package this[string id] => _packages[id];

    public void Dispose()
    {
        foreach (Package package in All) package.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}

/// <summary>All tests here: one after the other, on the same packages.</summary>
[CollectionDefinition(Name)]
public sealed class OnePacking : ICollectionFixture<PackedSolution>
{
    public const string Name = "packages";
}
