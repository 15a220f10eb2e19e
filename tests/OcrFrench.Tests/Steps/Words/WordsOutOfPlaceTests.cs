namespace OcrFrench.Tests.Steps.Words;

/// <summary>French words that no sentence has where they stand are repaired, and left where they may be meant.</summary>
public class WordsOutOfPlaceTests
{
    private static readonly OcrCleaner s_cleaner = OcrCleaner.Create(new OcrCleanerOptions());

    [Theory]
    [InlineData("Voilà un maître que ton respecte.", "Voilà un maître que l'on respecte.")]
    [InlineData("C’est là que Ton peut voir la mer.", "C’est là que l’on peut voir la mer.")]
    [InlineData("Il est bon que l'ou sache tout.", "Il est bon que l'on sache tout.")]
    [InlineData("Je n'en sais lien, dit-elle.", "Je n'en sais rien, dit-elle.")]
    [InlineData("Il ne voulut lien entendre.", "Il ne voulut rien entendre.")]
    [InlineData("Elle espère qué vous viendrez.", "Elle espère que vous viendrez.")]
    [InlineData("Il connaît les secrets delà nature.", "Il connaît les secrets de la nature.")]
    [InlineData("L'évoque de Nantes bénit la foule.", "L'évêque de Nantes bénit la foule.")]
    [InlineData("Mgr Martin, évoque de Tours, assistait au sacre.", "Mgr Martin, évêque de Tours, assistait au sacre.")]
    [InlineData("Une maison de brigues rouges.", "Une maison de briques rouges.")]
    [InlineData("Les clames de la ville étaient venues.", "Les dames de la ville étaient venues.")]
    [InlineData("Il fut pris en flagrant défit de vol.", "Il fut pris en flagrant délit de vol.")]
    [InlineData("Le défit de fuite est puni.", "Le délit de fuite est puni.")]
    [InlineData("Il resta dans le cloute toute la nuit.", "Il resta dans le doute toute la nuit.")]
    [InlineData("Il tallait partir avant midi.", "Il fallait partir avant midi.")]
    [InlineData("On retient son souille un moment.", "On retient son souffle un moment.")]
    [InlineData("Ensin la semme du meunier parla.", "Enfin la femme du meunier parla.")]
    [InlineData("Il étoit tems que sa semme vînt & parlât ensin.", "Il étoit tems que sa femme vînt & parlât enfin.")]
    [InlineData("Il le fit luimême ce matin.", "Il le fit lui-même ce matin.")]
    public void They_are_repaired(string text, string expected) => Assert.Equal(expected, s_cleaner.Clean(text));

    [Theory]
    [InlineData("Je sais que ton frère viendra, et que ton père le veut.")]
    [InlineData("Il n'y a pas de lien direct entre les deux.")]
    [InlineData("Il ne faut pas rompre le lien qui nous unit.")]
    [InlineData("Ne pas suivre le lien symbolique.")]
    [InlineData("Il alla au delà de la rivière, par delà les monts.")]
    [InlineData("Ce parfum, qui l'évoque de loin, me plaît.")]
    [InlineData("Le ministre évoque la réforme.")]
    [InlineData("Les brigues et les cabales troublèrent l'élection.")]
    [InlineData("Tu clames ton innocence et tu la clames partout.")]
    [InlineData("Elle défit ses cheveux, puis elle le défit, ce nœud.")]
    [InlineData("Le cordonnier cloute la semelle.")]
    [InlineData("Ce ton n'était pas le sien, et ce ton était nouveau.")]
    [InlineData("Avec son couteau il en défit les vis.")]
    [InlineData("Le blé tallait bien après la pluie.")]
    [InlineData("Le sanglier se vautre dans la souille ; il la souille encore.")]
    public void They_stay_where_they_may_be_meant(string text) => Assert.Equal(text, s_cleaner.Clean(text));
}
