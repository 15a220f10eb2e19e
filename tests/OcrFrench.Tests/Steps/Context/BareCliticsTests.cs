namespace OcrFrench.Tests.Steps.Context;

public class BareCliticsTests
{
    private const string Damaged = " Les jounaux du soir ont pnblié cette nonvelle, qu’il a démentie dans la soirèe.";

    [Theory]
    [InlineData("Les points d analogie sont nombreux.", "Les points d’analogie sont nombreux.")]
    [InlineData("Rien n’égale la colère d Achille.", "Rien n’égale la colère d’Achille.")]
    [InlineData("Il manquait d idées et d argent.", "Il manquait d’idées et d’argent.")]
    public void A_lost_apostrophe_comes_back_before_terms_and_names_too(string read, string printed) =>
        Assert.StartsWith(printed, OcrCleaner.Default.Clean(read + Damaged), StringComparison.Ordinal);

    [Theory]
    [InlineData("Le point D Alexandre l’a marqué sur la carte.")]
    [InlineData("On prend la ligne L et le bus C ensuite.")]
    public void A_capital_that_names_something_is_no_clitic(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));
}
