namespace OcrFrench.Tests.Acceptance;

/// <summary>Rare words stay where the words beside them show that they are meant.</summary>
public class MeantFormsTests
{
    private static readonly OcrCleaner s_cleaner = OcrCleaner.Create(new OcrCleanerOptions());

    [Theory]
    [InlineData("Le yaourtt de Mone\n• 1 litre de lait, 2 cuil de poudre de lait\n• Mettre le tout au mixeurr et verser dans les pots de la "
        + "yaourtiére.\n• Laisser prendre env 8 h, puis garder au frais.\n• Garnir un moule à cake rectangulaire beurré et fariné.\n",
        "beurré et fariné.")]
    [InlineData("L'amendement à l'art. I er du projet de la comission est rejeté, et l'article suivant aussi.", "l'art. I er du")]
    [InlineData("Avant de voter sur lc paragraphe 1 er dc l'art. 5, je demande la parole.", "paragraphe 1 er de")]
    [InlineData("Laisser reposer env 15 min entre deux tours.", "env 15 min")]
    public void They_stay(string text, string kept) => Assert.Contains(kept, s_cleaner.Clean(text), StringComparison.Ordinal);

    [Fact]
    public void Somebody_who_is_addressed_keeps_what_is_his()
    {
        string text = "Je te promets des soirs de fête comme tes rêves, oh yeah, et des matins tranquilles.\n"
            + "Et toutes tes meilleures chansons, tu veux les garder pour toi, babe, sur ta guitare.\n"
            + "Tu marches dans ta rue sans rien dire, tu regardes les néons du boulevard, wanna dance.\n"
            + "Je n'ai pas oublié ton sourire ni ta voix ; tout le quartier sait ton refrain, ouh.\n"
            + "Reviens ce soir, mon cœur est ouvert, on dansera jusqu'au matin, mami, sous la lune.\n"
            + "Les gens passent et la ville s'endort, mais moi je reste là, à compter les étoiles.\n";
        Assert.Equal(text, s_cleaner.Clean(text));
    }

    [Theory]
    [InlineData("La salle-11 et la salle-12 sont fermées.")]
    [InlineData("Le vol AF-447, la version-2 du plan-12 et le covid-19 sont étudiés ; la page-3 manque.")]
    [InlineData("Un sachet de levure délayé dans 1 verre de lait, puis 1 cuillerée de sucre.")]
    public void A_number_behind_a_hyphen_stays(string text) => Assert.Equal(text, s_cleaner.Clean(text));
}
