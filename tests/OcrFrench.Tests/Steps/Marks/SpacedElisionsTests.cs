namespace OcrFrench.Tests.Steps.Marks;

public class SpacedElisionsTests
{
    [Theory]
    [InlineData("Il s ’est levé, et j ’ai vu qu ’elle dormait.", "Il s’est levé, et j’ai vu qu’elle dormait.")]
    [InlineData("Il faut de l 'air pur.", "Il faut de l'air pur.")]
    [InlineData("Je n 'y vois pas quelqu 'un.", "Je n'y vois pas quelqu'un.")]
    [InlineData("L 'homme est parti parce qu 'il pleuvait.", "L'homme est parti parce qu'il pleuvait.")]
    [InlineData("Le conseil d ' état a dit , bien qu ' il hésite , qu ' on verra .", "Le conseil d'état a dit , bien qu'il hésite , qu'on verra .")]
    public void An_elided_word_stands_against_its_apostrophe(string read, string printed) =>
        Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("Il a dit 'oui' et la lettre l 'eau' reste.")]
    [InlineData("La taille d '30 est rare.")]
    [InlineData("Il a lu ' elle part ' et il est sorti.")]
    [InlineData("Il dit 'elle part' et s'en va.")]
    public void A_quotation_mark_stays(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));
}
