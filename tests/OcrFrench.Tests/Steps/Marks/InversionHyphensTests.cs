namespace OcrFrench.Tests.Steps.Marks;

public class InversionHyphensTests
{
    [Theory]
    [InlineData("La fonction du langage, dit—on, est d'exprimer la pensée.", "La fonction du langage, dit-on, est d'exprimer la pensée.")]
    [InlineData("Que voulez–vous ? Il avait vingt—deux ans.", "Que voulez-vous ? Il avait vingt-deux ans.")]
    [InlineData("Dites-moi, viendratil demain, ou parleton trop ?", "Dites-moi, viendra-t-il demain, ou parle-t-on trop ?")]
    [InlineData("Croyezvous qu'il vienne ? Avaitil dixhuit ans ?", "Croyez-vous qu'il vienne ? Avait-il dix-huit ans ?")]
    [InlineData("Y a-til quelqu'un ?", "Y a-t-il quelqu'un ?")]
    public void A_verb_and_its_subject_have_their_hyphens(string read, string printed) =>
        Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("Enfin—il était temps—on partit.")]
    [InlineData("Il dit — on le sait — la vérité.")]
    [InlineData("La ligne Paris—Nice et les années 1914–1918.")]
    [InlineData("La contextualisaiton des sources reste à faire.")]
    [InlineData("Le nommé Perdil est venu.")]
    [InlineData("Gentil, subtil et volatil, dit-il.")]
    public void A_dash_between_two_clauses_stays(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));
}
