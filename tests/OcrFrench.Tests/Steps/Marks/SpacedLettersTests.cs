namespace OcrFrench.Tests.Steps.Marks;

public class SpacedLettersTests
{
    [Theory]
    [InlineData("L i b r a i r e  d e  l ' A c a d é m i e, à Paris.", "Libraire de l'Académie, à Paris.")]
    [InlineData("P R É F A C E\n\nCe livre parle de la mer.", "PRÉFACE\n\nCe livre parle de la mer.")]
    [InlineData("Il avait obscurci son j u g e m e n t sans le savoir.", "Il avait obscurci son jugement sans le savoir.")]
    [InlineData("Il y a j u g e m e n t sur ce point.", "Il y a jugement sur ce point.")]
    [InlineData("L e  c h a t  d e  M a l z o n v i l l e  d o r t ,  l e  c h i e n  v e i l l e .", "Le chat de Malzonville dort, le chien veille.")]
    [InlineData("Il fut membre de l’A c a d é m i e ; puis il mourut.", "Il fut membre de l’A c a d é m i e ; puis il mourut.")]
    public void Letters_that_stand_apart_make_words(string read, string printed) => Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("Les points a b c d e sont sur la droite.")]
    [InlineData("Il y a à y voir : a, b, c.")]
    [InlineData("Les lettres l e s et d u restent, comme m a r s.")]
    [InlineData("R. S. V. P. et A B C D.")]
    public void Letters_that_are_labels_stay(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));
}
