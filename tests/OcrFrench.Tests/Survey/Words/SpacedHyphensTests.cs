using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Words;

namespace OcrFrench.Tests.Survey.Words;

public class SpacedHyphensTests
{
    [Theory]
    [InlineData("lui", "même", true, true)]
    [InlineData("très", "sage", true, true)]
    [InlineData("peut", "être", true, true)]
    [InlineData("au", "dessous", true, true)]
    [InlineData("long", "tems", true, true)]
    [InlineData("dit", "il", false, true)]
    [InlineData("polisson", "là", false, true)]
    [InlineData("celui", "ci", false, true)]
    [InlineData("laissez", "moi", false, true)]
    [InlineData("Saint", "Denis", false, true)]
    [InlineData("vous", "lui", false, false)]
    [InlineData("maison", "blanche", false, false)]
    [InlineData("avec", "là", false, false)]
    [InlineData("grand", "Denis", false, false)]
    public void Closed_classes_and_the_lexicon_say_what_is_a_compound(string first, string second, bool isSure, bool isPair)
    {
        Assert.Equal(isSure, SpacedHyphens.IsSurePair(WordGraph.Default, first, second));
        Assert.Equal(isPair, SpacedHyphens.IsPair(WordGraph.Default, first, second));
    }

    [Theory]
    [InlineData("est", "à", "dire", true)]
    [InlineData("vis", "à", "vis", true)]
    [InlineData("a", "t", "il", true)]
    [InlineData("pense", "t", "on", true)]
    [InlineData("dit", "t", "il", false)]
    [InlineData("maison", "de", "campagne", false)]
    public void So_for_three_parts(string first, string second, string third, bool isTriple) =>
        Assert.Equal(isTriple, SpacedHyphens.IsTriple(WordGraph.Default, first, second, third));
}
