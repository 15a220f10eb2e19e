using OcrFrench.ModelBuilder;
using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Ready;
using OcrFrench.Rules;
using OcrFrench.Steps.Context;

namespace OcrFrench.Tests.Models.Ready;

/// <summary>
/// What the library loads ready-made says what its readable files say. If not: <c>dotnet run -c Release --project
/// src/OcrFrench.ModelBuilder -- ready</c>.
/// </summary>
public class ShippedTablesTests
{
    public static TheoryData<int> Channels() => [.. Enumerable.Range(0, ChannelModels.ChannelFile.All.Length)];

    [Fact]
    public void The_rules_are_up_to_date() =>
        AssertSame(DataFolder.ReadyRules, ReadyTable.StampOf(BuiltInRules.Names), writer => RuleSetFormat.Write(RuleSet.BuiltIn, writer));

    [Fact]
    public void The_weights_are_up_to_date() =>
        AssertSame(DataFolder.ReadyRanker, ReadyTable.StampOf(DataFolder.Ranker),
            writer => Ranker.Parse(DataFolder.Ranker, EmbeddedData.ReadText(DataFolder.Ranker)).Write(writer));

    [Fact]
    public void The_trees_are_for_the_features_that_there_are() =>
        Assert.True(ReadyTable.TryOpen(DataFolder.RankerTrees, Features.Stamp(), out _), "The features have changed: fit the ranker anew.");

    [Fact]
    public void The_confusable_words_are_up_to_date() =>
        AssertSame(
            DataFolder.ReadyConfusable,
            ConfusableWords.Stamp(ReadyTable.StampOf(DataFolder.Confusable), WordGraph.Default),
            writer => ConfusableWords.Parse(DataFolder.Confusable, EmbeddedData.ReadText(DataFolder.Confusable),
                WordGraph.Default).Write(writer));

    [Theory]
    [MemberData(nameof(Channels))]
    public void The_confusion_tables_are_up_to_date(int index)
    {
        ChannelModels.ChannelFile file = ChannelModels.ChannelFile.All[index];
        Assert.True(ReadyTable.TryOpen(file.Name, ReadyTable.StampOf(file.Sources), out TableReader reader),
            file.Name + " was made of other files");
        var ready = ConfusionTable.Read(ref reader);
        Assert.True(reader.IsAtEnd);

        ConfusionTable parsed = ChannelModels.Parse(file, EmbeddedData.ReadText);
        Assert.Equal(parsed.Generic, ready.Generic);
        Assert.Equal(parsed.Count, ready.Count);
        Assert.Equal(parsed.InsertionRange, ready.InsertionRange);
        for (int c = 0; c <= char.MaxValue; c++) Assert.Equal(parsed.KeepCost((char)c), ready.KeepCost((char)c));
        int edits = parsed.Insertions.Length;
        foreach (string read in Reads(file))
        {
            Assert.Equal(parsed.Edits(read), ready.Edits(read));
            edits += parsed.Edits(read).Length;
        }

        Assert.Equal(parsed.Count, edits);
        // The exponential function is the machine’s, and its last bit with it.
        for (int i = 0; i < parsed.Count; i++)
            Assert.InRange(ready.Expected(i), parsed.Expected(i) * 0.99999f, parsed.Expected(i) * 1.00001f);
    }

    [Fact]
    public void Rules_that_are_loaded_act_like_those_that_are_compiled()
    {
        RuleSet ready = BuiltInRules.Ready.Value;
        Assert.NotSame(RuleSet.BuiltIn, ready);
        WordTest words = new(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default));
        foreach (Rule rule in RuleSet.BuiltIn.Rules)
        {
            foreach (FixExample fix in rule.Fixes)
                Assert.Equal(RuleExamples.Apply(RuleSet.BuiltIn, fix.Before, ref words), RuleExamples.Apply(ready, fix.Before, ref words));
            foreach (KeepExample keep in rule.Keeps)
                Assert.Equal(RuleExamples.Apply(RuleSet.BuiltIn, keep.Text, ref words), RuleExamples.Apply(ready, keep.Text, ref words));
        }
    }

    [Fact]
    public void The_librarys_models_are_whole_though_it_does_not_check_them_at_its_start()
    {
        var graph = WordGraph.Open(EmbeddedData.Read(DataFolder.Lexicon));
        Assert.Equal(WordGraph.Default.Count, graph.Count);
        Assert.Equal(graph.Count, NgramModel.Open(EmbeddedData.Read(DataFolder.Language), graph).Ids.WordCount);
        Assert.True(CharacterModel.Open(EmbeddedData.Read(DataFolder.Letters)).Cost("maison") < CharacterModel.Default.Cost("xqzkwj"));
    }

    private static HashSet<string> Reads(ChannelModels.ChannelFile file) =>
        [.. file.Sources
            .SelectMany(static name => EmbeddedData.ReadText(name).Split('\n'))
            .Where(static line => line.Contains('\t', StringComparison.Ordinal) && line[0] != '#'
                && !line.StartsWith("generic-", StringComparison.Ordinal))
            .Select(static line => line[..line.IndexOf('\t', StringComparison.Ordinal)].Replace("␣", " ", StringComparison.Ordinal)
                .Replace("∅", "", StringComparison.Ordinal))
            .Where(static read => read.Length > 0)];

    private static void AssertSame(string name, ulong stamp, Action<TableWriter> write)
    {
        var writer = new TableWriter();
        write(writer);
        byte[] shipped = EmbeddedData.Read(name);
        Assert.True(ReadyTable.TryRead(shipped, stamp, out _), name + " was made of other files");
        Assert.True(shipped.AsSpan().SequenceEqual(writer.ToFile(stamp)), name + " says something else than its files");
    }
}
