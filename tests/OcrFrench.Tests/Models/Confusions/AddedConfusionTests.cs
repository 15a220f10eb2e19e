using OcrFrench.Models;
using OcrFrench.Models.Confusions;
using OcrFrench.Models.Ready;
using OcrFrench.Steps.Context;

namespace OcrFrench.Tests.Models.Confusions;

/// <summary>What docs/adding-a-confusion.md promises of its line.</summary>
public class AddedConfusionTests
{
    private const string Shapes = "channel-shapes.tsv", After = "ﬂ\tfi\t5.5\t0\thand\n", Line = "ß\tfi\t5.5\t0\thand\n";

    private const string Page = "Elle resta jusqu’à la ßn de la soirée.\nLe père Weiß parla longtemps.";

    [Fact]
    public void One_line_repairs_what_it_is_for_and_leaves_sound_words_alone()
    {
        Assert.Equal(Page, OcrCleaner.Default.Clean(Page));
        EngineModels models = EngineModels.Default;
        var own = new EngineModels(models.Graph, models.Language, models.Characters, new ChannelModels(Read), models.Vectors);
        OcrCleaner cleaner = OcrCleaner.Create(new OcrCleanerOptions(), own, Ranker.Load());
        Assert.Equal("Elle resta jusqu’à la fin de la soirée.\nLe père Weiß parla longtemps.", cleaner.Clean(Page));
        CleaningResult end = cleaner.Analyze("jusqu’à la ßn de la soirée");
        Assert.Equal(["fine", "fit", "en"], end.Corrections.Single().RunnersUp);
    }

    private static string Read(string file)
    {
        string text = EmbeddedData.ReadText(file);
        if (file != Shapes) return text;
        Assert.Contains(After, text, StringComparison.Ordinal);
        return text.Replace(After, Line + After, StringComparison.Ordinal);
    }
}
