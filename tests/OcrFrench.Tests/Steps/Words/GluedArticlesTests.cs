namespace OcrFrench.Tests.Steps.Words;

public class GluedArticlesTests
{
    [Theory]
    [InlineData("Les habitants delà lune sont connus.", "Les habitants de la lune sont connus.")]
    [InlineData("C’est la cause principale delà chute de la monarchie.", "C’est la cause principale de la chute de la monarchie.")]
    [InlineData("On finit parles voir assez nettement, parles yeux du cœur.", "On finit par les voir assez nettement, par les yeux du cœur.")]
    public void A_preposition_and_its_article_are_two_words(string read, string printed) =>
        Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("Il va au delà de la ville, par delà les monts et au-delà du fleuve.")]
    [InlineData("Il parla de la guerre, et tu parles de la paix.")]
    [InlineData("Une jambe deçà, une jambe delà, il dort.")]
    [InlineData("Je sais que tu parles les langues du Nord.")]
    public void What_is_a_word_of_its_own_stays(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));
}
