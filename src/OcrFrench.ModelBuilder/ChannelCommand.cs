using System.CommandLine;
using OcrFrench.ModelBuilder.Channel;

namespace OcrFrench.ModelBuilder;

/// <summary><c>channel</c>: learns the channel tables from pages that were printed, worn and read.</summary>
internal static class ChannelCommand
{
    private static readonly Option<FileInfo?> Words = new("--words")
    {
        Description = "Also list the damaged words, read and printed, in this file."
    };

    public static Command Create()
    {
        Command command = new("channel", "Learns P(read | printed) and writes the channel tables.")
        {
            DataOptions.Corpora, DataOptions.Output, Words,
        };
        command.SetAction(static parsed => Build(parsed.Training(), parsed.Data(), parsed.GetValue(Words), Console.Out));
        return command;
    }

    public static void Build(TrainingFolder training, DataFolder data, FileInfo? words, TextWriter log)
    {
        ManifestSource[] sources = [
            training.PairSource, .. training.JudgedSources(CommercialPages.Files), .. data.Sources(DataFolder.Shapes)];
        foreach ((string name, string table) in ChannelBuild.Run(
            PagePair.Load(training.Pairs), CommercialPages.Load(training), data.ReadText(DataFolder.Shapes), words?.FullName, log))
            data.Write(name, table, sources);
    }
}
