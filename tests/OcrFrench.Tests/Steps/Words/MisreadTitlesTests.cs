namespace OcrFrench.Tests.Steps.Words;

/// <summary>Titles before names, and the publisher of many books.</summary>
public class MisreadTitlesTests
{
    [Theory]
    [InlineData("Il alla chez M™ Garnier, puis chez M™ de Morel.", "Il alla chez Mme Garnier, puis chez Mme de Morel.")]
    [InlineData("Le livre de lU. Garnier est court.", "Le livre de M. Garnier est court.")]
    [InlineData("La marque M™ est déposée.", null)]
    [InlineData("Le parfum M™ Dior est cher.", null)]
    public void They_are_repaired(string text, string? expected) => Assert.Equal(expected ?? text, OcrCleaner.Default.Clean(text));

    [Theory]
    [InlineData("Ses lettres parurent à Paris, Pion, en 1891.", "Ses lettres parurent à Paris, Plon, en 1891.")]
    [InlineData("On les imprima chez Pion et Nourrit.", "On les imprima chez Plon et Nourrit.")]
    [InlineData("Mon oncle Henri Pion habitait Paris.", null)]
    [InlineData("Chez Pion, on dîne bien le soir.", null)]
    [InlineData("Le Pion noir avança de deux cases.", null)]
    public void A_publisher_is_told_from_a_pawn(string text, string? expected) =>
        Assert.Equal(expected ?? text, OcrCleaner.Default.Clean(text));
}
