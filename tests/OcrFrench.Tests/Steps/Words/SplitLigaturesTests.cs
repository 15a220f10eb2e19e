namespace OcrFrench.Tests.Steps.Words;

public class SplitLigaturesTests
{
    [Theory]
    [InlineData("Le ﬁ nancement de la ﬂ otte était difﬁ cile à prévoir.", "Le financement de la flotte était difficile à prévoir.")]
    [InlineData("On avait con ﬁ ance en lui, et la ﬁ lle du maire aussi.", "On avait confiance en lui, et la fille du maire aussi.")]
    [InlineData("La ﬂ amme brûlait encore dans l'o ﬃ ce.", "La flamme brûlait encore dans l'office.")]
    public void A_space_beside_a_ligature_goes(string read, string printed) => Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("Le chef ﬁt la paix, et la ﬁn vint.", "Le chef fit la paix, et la fin vint.")]
    [InlineData("Un relief et un chef ; le bluﬀ est un jeu.", "Un relief et un chef ; le bluff est un jeu.")]
    public void One_between_words_stays(string read, string printed) => Assert.Equal(printed, OcrCleaner.Default.Clean(read));
}
