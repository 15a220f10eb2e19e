using System.CommandLine;

namespace OcrFrench.ModelBuilder;

/// <summary>The options that the building commands share.</summary>
internal static class DataOptions
{
    public static readonly Option<DirectoryInfo> Corpora = new("--corpora")
    {
        Description = "The folder of training material: a folder of .txt files for each corpus, and pairs.jsonl.",
        Required = true,
    };

    public static readonly Option<DirectoryInfo> Output = new("--output")
    {
        Description = "The folder of the data. What was built before is taken from it, else from the library as it was built.",
        DefaultValueFactory = static _ => new DirectoryInfo("src/OcrFrench/Data"),
    };

    public static readonly Option<FileInfo> Dictionary = new("--dic")
    {
        Description = "The Hunspell dictionary.",
        DefaultValueFactory = static _ => new FileInfo("/usr/share/hunspell/fr.dic"),
    };

    public static readonly Option<FileInfo> Affixes = new("--aff")
    {
        Description = "Its affixes.",
        DefaultValueFactory = static _ => new FileInfo("/usr/share/hunspell/fr.aff"),
    };

    public static TrainingFolder Training(this ParseResult parsed) => new(parsed.GetRequiredValue(Corpora));

    public static DataFolder Data(this ParseResult parsed) => new(parsed.GetRequiredValue(Output));
}
