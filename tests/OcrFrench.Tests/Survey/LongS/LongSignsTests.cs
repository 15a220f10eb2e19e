namespace OcrFrench.Tests.Survey.LongS;

public class LongSignsTests
{
    [Theory]
    [InlineData("Il eft parti avec fes plufieurs enfans.")]
    [InlineData("Les perfonnes qui fe font affemblées dans la maifon.")]
    [InlineData("Elle eft fa niéce, & fes fœurs font aussi dans la maison.")]
    [InlineData("Il vint fans fon frère, fur les fix heures, & fi laffé.")] // one that is no word, and rare ones
    public void A_line_may_be_enough(string text) => Assert.True(Facts.Of(text).MisreadLongS > 0);

    [Theory]
    [InlineData("La maifon et la rofe du jardin.")] // two may be chance
    [InlineData("Il eft là, il eft ici, il eft parti, il eft revenu.")] // one word again and again
    [InlineData("Les fans du chanteur font la queue, fi donc !")] // rare words alone
    [InlineData("The fans of five football clubs fell asleep before the favourite finally scored from a free kick after fifty minutes.")]
    [InlineData("El ferrer i el seu fill fan foc al forn, i la filla fa les fulles fines de fusta per a la fira de la festa major.")]
    [InlineData("La fille du chef offre un café à la femme du facteur.")]
    [InlineData("Der Vater ging auf dem Felde fort und fand für seine Frau ein Fass.")]
    [InlineData("Quefto è il figlio del famofo signore della cafa.")]
    [InlineData("La maison est assise sur ses assises, et ces messieurs passent sans se presser ; la rosée des roses reste sur les persiennes "
        + "closes, et plufieurs perfonnes fufpectes reposent sous l'escalier, sans cesser de causer de ses visites chez sa cousine Suzanne, "
        + "assez désolée de sa sottise.")] // most of them are read right
    public void Anything_else_is_not(string text) => Assert.Equal(0, Facts.Of(text).MisreadLongS);

    [Fact]
    public void The_share_is_of_those_that_could_be_told()
    {
        // eft, fes, plufieurs; est, masse (two), posée
        Assert.Equal(3 / 7f, Facts.Of("Il eft là avec fes plufieurs amis ; il est en masse posée.").MisreadLongS, 4);
    }
}
