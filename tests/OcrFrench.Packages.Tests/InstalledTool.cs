using OcrFrench.EndToEnd.Tests;

namespace OcrFrench.Packages.Tests;

/// <summary>The command, installed from the packages, and a folder to work in.</summary>
public sealed class InstalledTool : TemporaryFolder
{
    public InstalledTool(PackedSolution packed)
    {
        Command.Dotnet(At(""), "tool", "install", "--tool-path", Folder, "--source", packed.Folder, "OcrFrench.Tool");
        Directory.CreateDirectory(Work);
    }

    /// <summary>Where it is installed.</summary>
    public string Folder => At("tool");

    /// <summary>Where it runs.</summary>
    public string Work => At("work");

    internal CommandResult Run(params string[] arguments) => Run(null, arguments);

    internal CommandResult Run(IReadOnlyDictionary<string, string>? variables, params string[] arguments) =>
        Command.Run(Path.Combine(Folder, OperatingSystem.IsWindows() ? "ocrfrench.exe" : "ocrfrench"), Work, variables, arguments);

    /// <summary>Puts a file into the folder.</summary>
    public string Copy(string file, string name)
    {
        string copy = Path.Combine(Work, name);
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(file, copy, overwrite: true);
        return copy;
    }
}
