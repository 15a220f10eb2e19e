namespace OcrFrench.Tests.Steps.Words;

/// <summary>Single capitals and figures that stand for a pronoun or an initial.</summary>
public class LoneCapitalsTests
{
    private static readonly OcrCleaner s_cleaner = OcrCleaner.Create(new OcrCleanerOptions());

    [Theory]
    [InlineData("I faut partir, dit-elle.", "Il faut partir, dit-elle.")]
    [InlineData("La nuit vint. H se leva sans un mot.", "La nuit vint. Il se leva sans un mot.")]
    [InlineData("U n'est pas permis d'entrer.", "Il n'est pas permis d'entrer.")]
    [InlineData("H n'a rien voulu entendre.", "Il n'a rien voulu entendre.")]
    [InlineData("Les volets claquèrent. H regarda la lampe qui fumait.", "Les volets claquèrent. Il regarda la lampe qui fumait.")]
    [InlineData("H avait, lui, un chapeau gris.\nI demanda son chemin.", "Il avait, lui, un chapeau gris.\nIl demanda son chemin.")]
    [InlineData("La nuit tombait sur la vallée. 11 regarda la route.", "La nuit tombait sur la vallée. Il regarda la route.")]
    [InlineData("Le maire parla longtemps. 11 n'a rien promis.", "Le maire parla longtemps. Il n'a rien promis.")]
    [InlineData("M. 1. Garnier et Mme 1. Morel, rue Neuve.", "M. L. Garnier et Mme L. Morel, rue Neuve.")]
    public void They_are_repaired(string text, string expected) => Assert.Equal(expected, s_cleaner.Clean(text));

    [Theory]
    [InlineData("« I n'lui reste plus rien, et i s'foutions d'moi. »")]
    [InlineData("Soit un groupe G et un sous-groupe H. H ne contient pas G.")]
    [InlineData("H se lit comme une lettre muette, et B de même.")]
    [InlineData("H désigne la hauteur de la tour.")]
    [InlineData("Voir l'art. 11 est abrogé, la fig. 11 montre le plan.")]
    [InlineData("Douze enfants jouaient dans la cour. 11 furent punis.")]
    [InlineData("H regarda B, et B regarda C.")]
    [InlineData("U vaudra douze volts.")]
    [InlineData("U permet de régler la tension du moteur.")]
    [InlineData("H conduit la chaleur vers le fond de la cuve.")]
    [InlineData("M. le Président. 1. Ouverture de la séance.")]
    public void Names_of_letters_stay(string text) => Assert.Equal(text, s_cleaner.Clean(text));
}
