using OcrFrench.Models.Lexicon;
using OcrFrench.Survey;

namespace OcrFrench.Tests.Survey;

/// <summary>Where hyphens were printed, and where lines put them.</summary>
public class PrintedHyphenTests
{
    [Fact]
    public void A_hyphen_is_less_usual_the_less_often_it_joins()
    {
        string[] places = ["dit-il", "anti-corps", "xqz-corps", "maison-table"];
        float[] costs = [.. places.Select(CostOf)];
        Assert.Equal(costs.Order(), costs);
        Assert.Equal(costs.Length, costs.Distinct().Count());
        Assert.True(costs[0] > 0, "Nor is it always printed behind a verb.");
        Assert.Equal(CostOf("maison-table"), CostOf("maison-il"));
        Assert.Equal(CostOf("xqz-corps"), CostOf("corps-xqz"));
    }

    [Theory]
    [InlineData("non-sens", false)] // behind a prefix
    [InlineData("xqz-même", false)] // before what closed classes have behind their hyphens
    [InlineData("xqz-mémé", false)] // whatever its accents
    [InlineData("xqz-Elle", false)]
    [InlineData("gouver-nement", true)]
    [InlineData("gouver-mêmement", true)]
    public void A_line_end_may_have_cut_an_unknown_word(string text, bool expected) =>
        Assert.Equal(expected, PrintedHyphen.MayBeCut(text, At(text)));

    [Theory]
    [InlineData("co-opérer", true)]
    [InlineData("co-habiter", false)]
    [InlineData("gouver-nement", false)]
    [InlineData("vu-avant", false)]
    public void A_prefix_before_a_vowel_keeps_its_hyphen(string text, bool expected) =>
        Assert.Equal(expected, PrintedHyphen.PartsVowels(text, At(text)));

    private static float CostOf(string text) => PrintedHyphen.Cost(WordGraph.Default, text, At(text));

    private static HyphenPlace At(string text) => new(0, text.IndexOf('-', StringComparison.Ordinal), text.Length);
}
