namespace OcrFrench.Tests.Steps;

public class SmallLetterLTests
{
    [Theory]
    [InlineData("ENTRÉE lNTERDlTE AU PUBLlC", "ENTRÉE INTERDITE AU PUBLIC")]
    [InlineData("L'lMPRIMERIE DE LA RÉPUBLlQUE", "L'IMPRIMERIE DE LA RÉPUBLIQUE")]
    public void An_l_among_capitals_is_an_I(string read, string printed) => Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("La commande ABCl et la pièce XKlV.")]
    [InlineData("ENTRÉE INTERDITE AU PUBLIC")]
    public void What_is_no_word_stays(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));
}
