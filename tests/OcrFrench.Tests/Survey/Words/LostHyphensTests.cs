using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Words;

namespace OcrFrench.Tests.Survey.Words;

public class LostHyphensTests
{
    [Theory]
    [InlineData("Croyez vous")]
    [InlineData("avait il")]
    [InlineData("disaient ils")]
    [InlineData("dix huit")]
    [InlineData("lui même")]
    [InlineData("vient on")]
    [InlineData("chantent ils")]
    [InlineData("beaux arts")]
    [InlineData("d'après midi")]
    [InlineData("Saint Denis")]
    public void A_hyphen_was_lost(string result)
    {
        Assert.True(LostHyphens.IsAt(WordGraph.Default, result.Replace(" ", "", StringComparison.Ordinal), result, out int at));
        Assert.Equal(result.IndexOf(' ', StringComparison.Ordinal), at);
    }

    [Theory]
    [InlineData("pour vous")]
    [InlineData("donner vous")]
    [InlineData("la maison")]
    [InlineData("petit village")]
    [InlineData("le Denis")]
    [InlineData("dans il")]
    // Many do not take on for their subject: a name, Chantenton.
    [InlineData("chantent on")]
    public void A_space_was_lost(string result) =>
        Assert.False(LostHyphens.IsAt(WordGraph.Default, result.Replace(" ", "", StringComparison.Ordinal), result, out _));

    [Fact]
    public void Where_letters_change_nothing_is_known() =>
        Assert.False(LostHyphens.IsAt(WordGraph.Default, "Croyezvons", "Croyez vous", out _));
}
