using System.Runtime.CompilerServices;

namespace OcrFrench.Tests.Repository;

/// <summary>Where the repository's files are: found from this source file, so that it works from any output folder.</summary>
internal static class House
{
    public static string Root { get; } = FindRoot();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string FindRoot([CallerFilePath] string source = "")
    {
        // Deterministic builds on a build server hide the real path of the source: then the output folder leads up to the root.
        string start = File.Exists(source) ? source : AppContext.BaseDirectory;
        for (DirectoryInfo? folder = new(System.IO.Path.GetDirectoryName(start)!); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "OcrFrench.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("OcrFrench.sln is in no folder above " + start);
    }
}
