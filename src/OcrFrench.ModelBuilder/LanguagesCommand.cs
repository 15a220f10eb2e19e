using System.CommandLine;
using OcrFrench.ModelBuilder.Languages;
using OcrFrench.Survey.Languages;

namespace OcrFrench.ModelBuilder;

/// <summary><c>languages</c>: makes the data that tells French from other languages, or measures how well it works.</summary>
internal static class LanguagesCommand
{
    private static readonly Option<DirectoryInfo> Shared = new("--shared")
    {
        Description = "The folder with corpora/train, corpora/dev and corpora/measure.",
        Required = true,
    };

    private static readonly Option<bool> Measure = new("--measure")
    {
        Description = "Build nothing; count the words of each set that are taken for another language."
    };

    private static readonly Option<string[]> Set = new("--set")
    {
        Description = "Only sets whose names contain this.",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<int> Examples = new("--examples") { Description = "How many passages to show of each set." };

    private static readonly Option<FileInfo> Text = new("--text") { Description = "Show what is found in this text, and do nothing else." };

    public static Command Create()
    {
        Command command = new("languages", "Makes what tells French from other languages, or measures it.")
        {
            Shared, DataOptions.Output, Measure, Set, Examples, Text,
        };
        command.SetAction(static parsed =>
        {
            string shared = parsed.GetRequiredValue(Shared).FullName;
            DataFolder data = parsed.Data();
            LanguagesMeasure Measured() => new(
                shared, LanguageData.Open(data.Read(LanguageData.Resource)), data.OpenLexicon(), parsed.GetValue(Examples), Console.Out);
            if (parsed.GetValue(Text) is { } file)
                Measured().Show(File.ReadAllText(file.FullName));
            else if (parsed.GetValue(Measure))
                Measured().Run(parsed.GetValue(Set) ?? []);
            else
                Build(Path.Combine(shared, "corpora", "train"), data, Console.Out);
        });
        return command;
    }

    /// <param name="train">The folder of training material.</param>
    /// <param name="data">Receives the file.</param>
    /// <param name="log">Receives messages about progress.</param>
    public static void Build(string train, DataFolder data, TextWriter log)
    {
        var sources = new LanguageSources(train);
        data.Write(LanguageData.Resource, LanguagesBuilder.Build(sources, log), sources.Manifest());
    }
}
