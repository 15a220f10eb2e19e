using OcrFrench.Survey.Words;

namespace OcrFrench.Tests.Survey.Words;

public class AmpersandsTests
{
    [Fact]
    public void Where_et_is_written_out_and_no_à_is_read_they_are_damage() =>
        Assert.True(Ampersands.AreDamage("Le boulanger et sa femme vont & la foire, et reviennent & pied."));

    [Theory]
    [InlineData("Le boulanger & sa femme vont à la foire & reviennent à pied.")]
    [InlineData("Le boulanger & sa femme reviennent de la foire.")]
    [InlineData("Le boulanger et sa femme vont à la foire et reviennent à pied, contents & las.")]
    [InlineData("Rien de tel.")]
    public void Elsewhere_they_are_not(string text) => Assert.False(Ampersands.AreDamage(text));

    [Theory]
    [InlineData("Le boulanger & sa femme, contents & las,", 2)]
    [InlineData("contents, & las", 1)]
    [InlineData("Durand & Cie, A&B", 0)]
    public void Those_between_words_are_counted(string text, int count) => Assert.Equal(count, Ampersands.CountBetweenWords(text));
}
