using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Survey.Scanning;

public class PhrasePlacesTests
{
    [Theory]
    [InlineData(Phrase.Ton, " ton ")]
    [InlineData(Phrase.CurvedLOu, " l’ou ")]
    [InlineData(Phrase.Lien, " lien")]
    [InlineData(Phrase.Tallait, " tallait")]
    [InlineData(Phrase.CapitalEnsin, "Ensin")]
    [InlineData(Phrase.CapitalDela, "Delà")]
    [InlineData(Phrase.LoneU, "U ")]
    [InlineData(Phrase.LoneOne, " 1. ")]
    [InlineData(Phrase.DoubleC, "cc ")]
    [InlineData(Phrase.Vil, "Vil")]
    [InlineData(Phrase.SpacedCurvedApostrophe, " ’")]
    internal void Each_string_has_its_name(Phrase phrase, string text) => Assert.Equal([2], new PhrasePlaces().Of(phrase, ".." + text));

    [Fact]
    public void No_name_is_without_a_string()
    {
        var places = new PhrasePlaces();
        Assert.Equal(Phrase.Last, Enum.GetValues<Phrase>().Max());
        Assert.All(Enum.GetValues<Phrase>(), phrase => Assert.Empty(places.Of(phrase, "...")));
    }

    [Fact]
    public void Another_text_is_looked_through_after_a_restart()
    {
        var places = new PhrasePlaces();
        Assert.Equal([0], places.Of(Phrase.Il, "Il dort, il rêve."));
        places.Restart();
        Assert.Equal([9], places.Of(Phrase.Il, "Un chat. Il rêve."));
    }
}
