namespace OcrFrench.Tests.Steps.Figures;

public class MisreadNumeralsTests
{
    [Theory]
    [InlineData("Louis XlV et Henri lV ont régné.", "Louis XIV et Henri IV ont régné.")]
    [InlineData("Au XVllle siècle, puis au XlXe.", "Au XVIIIe siècle, puis au XIXe.")]
    [InlineData("Les mœurs du Xle siècle, tome ll, chap. lll.", "Les mœurs du XIe siècle, tome II, chap. III.")]
    [InlineData("Voyez T. Il, p. 12, et T. Vil, p. 40.", "Voyez T. II, p. 12, et T. VII, p. 40.")]
    [InlineData("Frédéric Il, roi de Prusse, fut son ami.", "Frédéric II, roi de Prusse, fut son ami.")]
    [InlineData("Le livre ler traite des biens, le titre ler aussi.", "Le livre Ier traite des biens, le titre Ier aussi.")]
    public void An_I_among_Roman_figures_is_one(string read, string printed) => Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("Napoléon Il vint ensuite et vit la ville.")]
    [InlineData("Je connais Louis. Il, dit-on, est parti.")]
    [InlineData("Voyez la page 11, le chapitre 11 et le tome 1.")]
    [InlineData("Mlle Dupont a écrit le fichier Dll.")]
    [InlineData("Cet homme est vil, et son cœur aussi.")]
    [InlineData("Une chemise de taille Xl et un article XL.")]
    [InlineData("Louis XIV et Henri IV ont régné au XVIIIe siècle.")]
    public void What_may_be_something_else_stays(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));

    [Fact]
    public void What_may_be_eleven_does_not_become_two() =>
        Assert.DoesNotContain("II", OcrCleaner.Default.Clean("Voyez p. ll, art. ll et fig. ll."), StringComparison.Ordinal);
}
