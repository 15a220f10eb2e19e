namespace OcrFrench.EndToEnd.Tests;

/// <summary>A folder of files that a test makes and looks at.</summary>
public abstract class TemporaryFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ocrfrench-").FullName;

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string At(string name) => Path.Combine(_folder, name);

    protected string Write(string name, string text)
    {
        string path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    protected string Read(string name) => File.ReadAllText(At(name));

    protected string[] Names()
    {
        string[] names = Directory.GetFiles(_folder, "*",
            SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder, file)).ToArray();
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }
}
