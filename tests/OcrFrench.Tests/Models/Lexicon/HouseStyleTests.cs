using OcrFrench.Models;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Tests.Models.Lexicon;

public class HouseStyleTests
{
    private static readonly WordTest s_words = new(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default));

    [Theory]
    [InlineData("Etat")]
    [InlineData("ECOLE")]
    [InlineData("LITTERATURE")]
    [InlineData("l’Ecole")]
    [InlineData("coeur")]
    [InlineData("d’Oeuvre")]
    [InlineData("chef-d’oeuvre")]
    [InlineData("ETATS-UNIS")]
    public void Capitals_without_accents_and_oe_are_how_houses_print(string token)
    {
        Assert.False(s_words.IsKnown(token));
        Assert.True(s_words.IsHouseStyle(token));
    }

    [Theory]
    [InlineData("etat")]
    [InlineData("ECQLE")]
    [InlineData("l’Ecqle")]
    [InlineData("E1at")]
    [InlineData("-")]
    public void Other_words_are_not(string token) => Assert.False(s_words.IsHouseStyle(token));
}
