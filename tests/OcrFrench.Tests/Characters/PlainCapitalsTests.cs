using OcrFrench.Characters;

namespace OcrFrench.Tests.Characters;

public class PlainCapitalsTests
{
    [Theory]
    [InlineData("Eminenee", "Éminence", "Eminence")]
    [InlineData("l’Epargnc", "l’Épargne", "l’Epargne")]
    [InlineData("l'Epargnc", "l’Épargne", "l’Epargne")]
    [InlineData("ELECTRIQOE", "ÉLECTRIQUE", "ELECTRIQUE")]
    [InlineData("éminenee", "éminence", "éminence")]
    [InlineData("Fminence", "Éminence", "Éminence")]
    [InlineData("", "É", "É")]
    public void In_place_a_capital_gains_no_accent(string read, string repaired, string expected)
    {
        char[] word = repaired.ToCharArray();
        PlainCapitals.KeepInPlace(read, word);
        Assert.Equal(expected, new string(word));
    }

    [Theory]
    [InlineData("Etat", "État", "Etat")]
    [InlineData("Fminence", "Éminence", "Eminence")]
    [InlineData("Étre", "Être", "Être")]
    [InlineData("MÉRE", "MÈRE", "MÈRE")]
    [InlineData("Église Etat", "Église État", "Église Etat")]
    [InlineData("PÈRE", "PÉRÉ", "PÉRE")]
    [InlineData("GARCON", "GARÇON", "GARCON")]
    [InlineData("ÇA", "ÇÀ", "ÇA")]
    [InlineData("etat", "état", "état")]
    public void By_count_no_capital_gains_an_accent(string read, string repaired, string expected)
    {
        char[] word = repaired.ToCharArray();
        Assert.Equal(repaired != expected, PlainCapitals.KeepCounted(read, word));
        Assert.Equal(expected, new string(word));
    }
}
