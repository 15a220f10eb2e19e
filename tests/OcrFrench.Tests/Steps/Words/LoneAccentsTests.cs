namespace OcrFrench.Tests.Steps.Words;

public class LoneAccentsTests
{
    [Theory]
    [InlineData("Elle l’a aidé â donner une forme â cette pensée.", "Elle l’a aidé à donner une forme à cette pensée.")]
    [InlineData("Nul ne résiste â l’ennui, ni â d’autres maux.", "Nul ne résiste à l’ennui, ni à d’autres maux.")]
    [InlineData("Un roman prêt â tout dire, â tout montrer.", "Un roman prêt à tout dire, à tout montrer.")]
    [InlineData("Il le donna â Pauline et â l’abbé Martin.", "Il le donna à Pauline et à l’abbé Martin.")]
    [InlineData("Ils servent â décrire et â définir.", "Ils servent à décrire et à définir.")]
    [InlineData("Il se leva. Á peine debout, il partit.", "Il se leva. À peine debout, il partit.")]
    [InlineData("Il commence á lire vers sept ans.", "Il commence à lire vers sept ans.")]
    public void A_lone_a_has_no_accent_but_the_grave(string read, string printed) => Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("Soit â = 3 la valeur estimée.")]
    [InlineData("Les estimateurs b et â sont sans biais.")]
    public void A_sign_in_a_formula_stays(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));
}
