using System.CommandLine;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ready;
using OcrFrench.Rules;
using OcrFrench.Steps.Context;

namespace OcrFrench.ModelBuilder;

/// <summary><c>ready</c>: turns the rules and the readable tables into files that the engine loads without parsing.</summary>
internal static class ReadyCommand
{
    public static Command Create()
    {
        Command command = new("ready", "Makes ready for use what the rules and the readable tables of the data say; needs no corpora.") {
            DataOptions.Output };
        command.SetAction(static parsed => Build(parsed.Data()));
        return command;
    }

    public static void Build(DataFolder data)
    {
        WordGraph graph = data.OpenLexicon();
        Write(data, DataFolder.ReadyRules, BuiltInRules.Names,
            writer => RuleSetFormat.Write(RuleSet.Compile(BuiltInRules.Load(data.ReadText)), writer));
        foreach (ChannelModels.ChannelFile file in ChannelModels.ChannelFile.All)
            Write(data, file.Name, file.Sources, writer => ChannelModels.Parse(file, data.ReadText).Write(writer));
        Write(data, DataFolder.ReadyRanker, [DataFolder.Ranker],
            writer => Ranker.Parse(DataFolder.Ranker, data.ReadText(DataFolder.Ranker)).Write(writer));
        Write(
            data,
            DataFolder.ReadyConfusable,
            [DataFolder.Confusable],
            writer => ConfusableWords.Parse(DataFolder.Confusable, data.ReadText(DataFolder.Confusable), graph).Write(writer),
            stamp => ConfusableWords.Stamp(stamp, graph),
            DataFolder.Lexicon);
    }

    private static void Write(
        DataFolder data, string name, string[] sources, Action<TableWriter> write, Func<ulong, ulong>? also = null, params string[] alsoOf)
    {
        var writer = new TableWriter();
        write(writer);
        ulong stamp = 0;
        foreach (string source in sources) stamp = ReadyTable.Stamp(stamp, data.Read(source));
        data.Write(name, writer.ToFile(also is null ? stamp : also(stamp)), data.Sources([.. sources, .. alsoOf]));
    }
}
