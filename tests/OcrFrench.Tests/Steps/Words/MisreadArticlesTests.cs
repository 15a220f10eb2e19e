namespace OcrFrench.Tests.Steps.Words;

public class MisreadArticlesTests
{
    private const string Damaged = " Les jounaux du soir ont pnblié cette nonvelle qu’il a démentie dans la soirèe.";

    [Theory]
    [InlineData("Nous avons lu la préface de Y Histoire du théâtre.", "Nous avons lu la préface de l’Histoire du théâtre.")]
    [InlineData("Le député a parlé devant V Assemblée.", "Le député a parlé devant l’Assemblée.")]
    [InlineData("Le jour de 1 ouverture était venu.", "Le jour de l’ouverture était venu.")]
    [InlineData("Il parla dans i assemblée du village.", "Il parla dans l’assemblée du village.")]
    [InlineData("Quant à Y opinion publique, elle est partagée.", "Quant à l’opinion publique, elle est partagée.")]
    public void An_article_read_as_a_capital_is_one_again(string read, string printed) =>
        Assert.StartsWith(printed, OcrCleaner.Default.Clean(read + Damaged), StringComparison.Ordinal);

    [Theory]
    [InlineData("Le roi Charles V entra dans la ville.")]
    [InlineData("Il lut le chapitre V et le livre V en entier.")]
    [InlineData("Un congé de 1 an fut accordé, et un autre de 1 heure.")]
    [InlineData("Le jeudi 20 juin, à i heures de relevée, le notaire vendra la maison.")]
    [InlineData("Une amende de 1 écu ou de 2 écus.")]
    [InlineData("Il Y avait du monde dans la rue.")]
    public void Numerals_and_the_pronoun_stay(string text) =>
        Assert.StartsWith(text, OcrCleaner.Default.Clean(text + Damaged), StringComparison.Ordinal);
}
