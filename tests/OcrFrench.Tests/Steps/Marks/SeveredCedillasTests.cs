namespace OcrFrench.Tests.Steps.Marks;

public class SeveredCedillasTests
{
    [Theory]
    [InlineData("Le garc,on reçut sa lec,on, et c,a suffit.", "Le garçon reçut sa leçon, et ça suffit.")]
    [InlineData("Il aperc,ut l’ambassadeur des Franc,ais.", "Il aperçut l’ambassadeur des Français.")]
    public void A_comma_may_be_one(string read, string printed) => Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("Les points a,b,c,a,d sont donnés.")]
    [InlineData("Il alla au parc, au lac,autour du bois.", "Il alla au parc, au lac, autour du bois.")]
    [InlineData("c,o")]
    public void Between_words_it_is_a_comma(string text, string? other = null)
    {
        string cleaned = OcrCleaner.Default.Clean(text);
        Assert.True(cleaned == text || cleaned == other, cleaned);
    }
}
