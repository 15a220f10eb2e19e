namespace OcrFrench.Tests.Steps.Marks;

public class SpacedLettersTests
{
    [Theory]
    [InlineData("L i b r a i r e  d e  l ' A c a d é m i e, à Paris.", "Libraire de l'Académie, à Paris.")]
    [InlineData("P R É F A C E\n\nCe livre parle de la mer.", "PRÉFACE\n\nCe livre parle de la mer.")]
    [InlineData("Il fut membre de l’A c a d é m i e ; puis il mourut.", "Il fut membre de l’A c a d é m i e ; puis il mourut.")]
    public void Letters_that_stand_apart_make_words(string read, string printed) => Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("Les points a b c d e sont sur la droite.")]
    [InlineData("Il y a à y voir : a, b, c.")]
    [InlineData("R. S. V. P. et A B C D.")]
    public void Letters_that_are_labels_stay(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));
}
