namespace OcrFrench.Tests.Steps.Words;

public class LoneAccentsTests
{
    [Theory]
    [InlineData("Elle l’a aidé â donner une forme â cette pensée.", "Elle l’a aidé à donner une forme à cette pensée.")]
    [InlineData("Nul ne résiste â l’ennui, ni â d’autres maux.", "Nul ne résiste à l’ennui, ni à d’autres maux.")]
    [InlineData("Il commence á lire vers sept ans.", "Il commence à lire vers sept ans.")]
    public void A_lone_a_has_no_accent_but_the_grave(string read, string printed) => Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("Soit â = 3 la valeur estimée.")]
    public void A_sign_in_a_formula_stays(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));
}
