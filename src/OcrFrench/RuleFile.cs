namespace OcrFrench;

/// <summary>A file of correction rules, as text. It is compiled, and its mistakes reported, by <see cref="OcrCleaner.Create(OcrCleanerOptions)"/>.</summary>
/// <param name="Name">The name that error messages use, normally the file's path.</param>
/// <param name="Text">The content of the file.</param>
public sealed record RuleFile(string Name, string Text)
{
    /// <summary>Reads a rule file in UTF-8.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static RuleFile Load(string path) => new(path, File.ReadAllText(path));
}
