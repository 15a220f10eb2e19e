namespace OcrFrench.Tests.Steps.Marks;

public class BareElisionsTests
{
    [Theory]
    [InlineData("Il avait par tempérament d artiste le goût des voyages.", "d'artiste")]
    [InlineData("Je ne savais comment il fallait s y prendre pour lui parler.", "s'y prendre")]
    [InlineData("Il l a vu hier dans la rue, et il ne l oubliera pas.", "Il l'a vu")]
    public void An_elided_word_has_its_apostrophe(string read, string printed) =>
        Assert.Contains(printed, OcrCleaner.Default.Clean(read), StringComparison.Ordinal);

    [Theory]
    [InlineData("Le point d est au milieu de la droite.")]
    [InlineData("Il reste 1 exemplaire de ce livre et 1 heure de travail.")]
    [InlineData("Le vitrail date de 1 an environ.")]
    [InlineData("d ")]
    [InlineData(" l a")]
    public void A_letter_that_names_something_stays(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));
}
