using OcrFrench.Steps.Context;
using OcrFrench.Survey.Scanning;

namespace OcrFrench.Tests.Steps.Context;

public class PlaceFactsTests
{
    [Fact]
    public void Digits_signs_and_capitals_nearby_are_counted_those_of_the_place_are_not()
    {
        PlaceFacts facts = Of("Rue 12 | L0G1S. = 7", "L0G1S");
        Assert.Equal((3, 2, 1), (facts.DigitsNear, facts.SignsNear, facts.CapitalsNear));
        Assert.True(facts.IsBeforeFullStop);
    }

    [Fact]
    public void What_is_farther_than_a_line_does_not_count()
    {
        string far = new('a', 60);
        Assert.Equal(1, Of("12" + far[1..] + "mot", "mot").DigitsNear);
        Assert.Equal(0, Of("12" + far + "mot", "mot").DigitsNear);
        Assert.Equal(1, Of("mot" + far[1..] + "12", "mot").DigitsNear);
    }

    [Fact]
    public void Other_unknown_words_nearby_are_counted_and_no_other_suspects()
    {
        const string Text = "aaa bbb ccc ddd";
        Suspect[] suspects = [new(0, 3, SuspectKind.Unknown, -1), new(4, 7, SuspectKind.Unknown, -1), new(8, 11, SuspectKind.RealWord, 1),
            new(12, 15, SuspectKind.Unknown, -1)];
        Assert.Equal(2, PlaceFacts.Of(Text, 4, 7, suspects).UnknownNear);
        Assert.Equal(3, PlaceFacts.Of(Text, 8, 11, suspects).UnknownNear);
    }

    [Theory]
    [InlineData("mot", true)]
    [InlineData("une ligne\nun mot ici\nune autre ligne", true)]
    [InlineData("une ligne assez longue pour être de la prose, mot à mot, sans fin", false)]
    [InlineData("court\nune ligne assez longue pour être de la prose: un mot\ncourt", false)]
    [InlineData("mot suivi de bien plus que trente lettres jusqu'au bout", false)]
    public void A_short_line_is_known_by_its_ends(string text, bool isShort) => Assert.Equal(isShort, Of(text, "mot").IsOnShortLine);

    private static PlaceFacts Of(string text, string place)
    {
        int start = text.IndexOf(place, StringComparison.Ordinal);
        return PlaceFacts.Of(text, start, start + place.Length, []);
    }
}
