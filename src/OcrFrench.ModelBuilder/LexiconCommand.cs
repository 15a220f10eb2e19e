using System.CommandLine;
using OcrFrench.ModelBuilder.Lexicon;

namespace OcrFrench.ModelBuilder;

/// <summary><c>lexicon</c>: builds the lexicon from a dictionary and the corpora.</summary>
internal static class LexiconCommand
{
    private static readonly Option<FileInfo?> Dump = new("--dump")
    {
        Description = "Also write all entries to this file, as tab-separated text."
    };

    public static Command Create()
    {
        Command command = new("lexicon", "Builds the lexicon from a Hunspell dictionary and corpora.")
        {
            DataOptions.Corpora, DataOptions.Dictionary, DataOptions.Affixes, DataOptions.Output, Dump,
        };
        command.SetAction(static parsed =>
        {
            LexiconBuild build = Build(
                parsed.Training(), parsed.GetRequiredValue(DataOptions.Dictionary), parsed.GetRequiredValue(DataOptions.Affixes),
                parsed.Data(), Console.Out);
            if (parsed.GetValue(Dump) is { } file) LexiconReport.Dump(build, file);
        });
        return command;
    }

    public static LexiconBuild Build(TrainingFolder training, FileInfo dictionary, FileInfo affixes, DataFolder data, TextWriter log)
    {
        LexiconBuild build = LexiconBuild.Run(File.ReadLines(dictionary.FullName), File.ReadLines(affixes.FullName), training.Texts());
        data.Write(
            DataFolder.Lexicon,
            build.Bytes,
            [
                ManifestSource.Of(
                    "Hunspell French dictionary, all variants, 7.0 (Debian hunspell-fr-comprehensive)", "MPL-2.0", dictionary, affixes),
                .. training.Sources,
            ]);
        LexiconReport.Print(build, log);
        return build;
    }
}
