namespace OcrFrench.Tests.Steps.Words;

/// <summary>Small words whose neighbours leave no other are repaired, and left where they may be meant.</summary>
public class MisreadLettersTests
{
    private static readonly OcrCleaner s_cleaner = OcrCleaner.Create(new OcrCleanerOptions());

    [Theory]
    [InlineData("Elle préparait un bouquet pour Je gouverneur.", "Elle préparait un bouquet pour le gouverneur.")]
    [InlineData("Il serait utile de Je suivre, et que Je plus âgé parte.", "Il serait utile de le suivre, et que le plus âgé parte.")]
    [InlineData("Il v a longtemps qu'il v avait ici un moulin.", "Il y a longtemps qu'il y avait ici un moulin.")]
    [InlineData("On jugea l'étendue Je cette forêt.", "On jugea l'étendue de cette forêt.")]
    [InlineData("Il dormait sous Ies arbres du parc.", "Il dormait sous les arbres du parc.")]
    [InlineData("Il passa la matinée dans t'auberge de son oncle.", "Il passa la matinée dans l'auberge de son oncle.")]
    [InlineData("On parlait partout de t’ouverture nouvelle.", "On parlait partout de l’ouverture nouvelle.")]
    [InlineData("Il ne restait plus rien h manger dans la maison.", "Il ne restait plus rien à manger dans la maison.")]
    [InlineData("Nous avions cette lettre ô remettre au maire.", "Nous avions cette lettre à remettre au maire.")]
    [InlineData("Il fut obligé ù vendre sa maison.", "Il fut obligé à vendre sa maison.")]
    public void They_are_repaired(string text, string expected) => Assert.Equal(expected, s_cleaner.Clean(text));

    [Theory]
    [InlineData("Demain Je viendrai te voir.")]
    [InlineData("La vitesse v avait changé, et v a un signe.")]
    [InlineData("Le Je pense de Descartes est connu.")]
    [InlineData("Je sais qu'il t'aime et qu'il t'avance de l'argent.")]
    [InlineData("Elle t'avait dit de t'habiller.")]
    [InlineData("La vitesse h mesurée au sol, et k constante.")]
    [InlineData("Que c'est doux, ô mourir pour toi.")]
    public void They_stay_where_they_may_be_meant(string text) => Assert.Equal(text, s_cleaner.Clean(text));
}
