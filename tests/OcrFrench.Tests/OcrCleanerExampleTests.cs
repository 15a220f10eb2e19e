namespace OcrFrench.Tests;

/// <summary>Damage that nobody could mistake, and print that looks like damage.</summary>
public class OcrCleanerExampleTests
{
    [Theory]
    [InlineData("Mise en ceuvre du Plan d’action.", "Mise en œuvre du Plan d’action.")]
    [InlineData("Décision de 1’Assemblée générale.", "Décision de l’Assemblée générale.")]
    [InlineData("Les résolutions de I’ Assemblée générale.", "Les résolutions de l’Assemblée générale.")]
    [InlineData("Tous les Etats Membres de l’Organisation ont voté la résolution.",
        "Tous les États Membres de l’Organisation ont voté la résolution.")]
    [InlineData("À sa 13¢ séance, le 12 mai 1987, le Conseil a adopté le rapport.",
        "À sa 13e séance, le 12 mai 1987, le Conseil a adopté le rapport.")]
    [InlineData("Il a beau-\ncoub travaillé dans la maison.", "Il a beaucoup\ntravaillé dans la maison.")]
    [InlineData("Il a beau-\r\ncoub travaillé dans la maison.", "Il a beaucoup\r\ntravaillé dans la maison.")]
    [InlineData("Vous avez raison, et je yous crois.", "Vous avez raison, et je vous crois.")]
    [InlineData("Sa sceur et son frére sont venus.", "Sa sœur et son frère sont venus.")]
    [InlineData("Elle agit conformément a leur droit.", "Elle agit conformément à leur droit.")]
    [InlineData("Il est important d’¢éliminer la pauvreté.", "Il est important d’éliminer la pauvreté.")]
    [InlineData("Il se leva au milieu dela nuit.", "Il se leva au milieu de la nuit.")]
    [InlineData("C’est le présidentde la République.", "C’est le président de la République.")]
    [InlineData("Nul n’échappe à l’ennui ; il dit V’homme.", "Nul n’échappe à l’ennui ; il dit l’homme.")]
    public void Unmistakable_damage_is_repaired(string read, string printed) => Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("Voir le document A/CONF.203/12 du 12 mai 1987.")]
    [InlineData("Le dossier n° 39574 a été remis le 03/04/1891.")]
    [InlineData("Écrivez à nom.prenom@exemple.fr ou voyez https://exemple.fr/page1?x=l1.")]
    [InlineData("Sous Louis XIV, au XVIIe siècle, puis au XIXe.")]
    [InlineData("La somme de 1 200 000 francs, soit 45 % du total.")]
    [InlineData("a) Le premier point ; b) le second point.")]
    [InlineData("M. J. P. Durand, art. 12, al. 3, etc.")]
    [InlineData("Y a-t-il quelqu’un ? Celui-là, peut-être. Vas-y !")]
    [InlineData("Y a-t-il quelqu'un aujourd'hui ? L'homme qu'il a vu.")]
    [InlineData("Il étoit avec ses enfans ; on ne sçavoit plus rien de ce poëte.")]
    [InlineData("Il faut connaitre la date : le 1er aout.")]
    public void What_looks_like_damage_and_is_not_comes_back_as_the_same_instance(string text) =>
        Assert.Same(text, OcrCleaner.Default.Clean(text));

    [Fact]
    public void A_correction_says_what_was_changed_and_why()
    {
        CleaningResult result = OcrCleaner.Default.Analyze("Elle vit sa mére. Décision de 1’Assemblée.");
        Assert.Equal("Elle vit sa mère. Décision de l’Assemblée.", result.Text);
        Assert.Collection(
            result.Corrections,
            accent => Assert.Equal(CorrectionKind.Accent, accent.Kind),
            elision => Assert.Equal(CorrectionKind.Elision, elision.Kind));
        Assert.All(result.Corrections, static correction =>
        {
            Assert.NotEmpty(correction.Rule);
            Assert.InRange(correction.Confidence, 0.9, 1);
            Assert.DoesNotContain(correction.Replacement, correction.RunnersUp);
        });
    }

    [Fact]
    public void No_text_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(static () => OcrCleaner.Default.Clean(null!));
        Assert.Throws<ArgumentNullException>(static () => OcrCleaner.Default.Analyze(null!));
        Assert.Throws<ArgumentNullException>(static () => OcrCleaner.Default.Clean("", null!));
        Assert.Throws<ArgumentNullException>(static () => OcrCleaner.Create(null!));
    }
}
