using OcrFrench.Survey.Words;

namespace OcrFrench.Tests.Survey.Words;

public class SpokenFormsTests
{
    [Theory]
    [InlineData("r'viendra", "reviendra")]
    [InlineData("un'", "une")]
    [InlineData("qu'ell'", "qu'elle")]
    [InlineData("P'tit", "Petit")]
    [InlineData("prendr'ma", "prendre ma")]
    [InlineData("ell' me", "elle me")]
    public void An_e_for_an_apostrophe_is_what_was_not_heard(string read, string result) => Assert.True(SpokenForms.IsFilled(read, result));

    [Theory]
    [InlineData("r'vîendra", "reviendra")]
    [InlineData("qu'lle", "qu'elle")]
    [InlineData("l'arbro", "l'arbre")]
    [InlineData("porte'", "porte")]
    [InlineData("une", "une")]
    public void Other_changes_are_repairs(string read, string result) => Assert.False(SpokenForms.IsFilled(read, result));

    [Theory]
    [InlineData("Il chantait lon, lon, lère", true)]
    [InlineData("la la lon ! Lon !", true)]
    [InlineData("Lon lon lère", true)]
    [InlineData("et lon-lon-lère", true)]
    [InlineData("lon dit que lon va", false)]
    [InlineData("ils vont, lon, long chemin", false)]
    [InlineData("lon", false)]
    public void What_is_said_twice_is_meant(string text, bool isRepeated)
    {
        int start = text.IndexOf("lon", StringComparison.OrdinalIgnoreCase);
        Assert.Equal(isRepeated, SpokenForms.IsRepeated(text, start, start + 3));
    }
}
