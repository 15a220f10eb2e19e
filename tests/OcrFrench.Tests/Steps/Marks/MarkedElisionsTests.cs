namespace OcrFrench.Tests.Steps.Marks;

public class MarkedElisionsTests
{
    [Theory]
    [InlineData("Il n\"y a que l\"homme qui rie d\"une chose pareille.", "Il n'y a que l'homme qui rie d'une chose pareille.")]
    [InlineData("C,est la vie, et d,autres l,ont dit avant nous.", "C'est la vie, et d'autres l'ont dit avant nous.")]
    [InlineData("Je veux qu.il vienne avec l.autre voisin, jusqu.à demain.", "Je veux qu'il vienne avec l'autre voisin, jusqu'à demain.")]
    [InlineData("On lui dit “Viens”, et l”homme vint avec l’autre.", "On lui dit “Viens”, et l’homme vint avec l’autre.")]
    public void They_get_their_apostrophe(string read, string printed) => Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("On écrit f\"abc\" et d\"amour\" dans cette ligne, puis l\"autre\" mot.")]
    [InlineData("Les fiches n.a. et s.a. restent au dépôt, avec celles qui sont s.l.n.d. ou d.h.")]
    [InlineData("Le site l.express.fr a fermé, comme d.autres.net avant lui.")]
    [InlineData("Les côtés a,b et c,d sont égaux ; les points l,o,m et d,e,n sont alignés.")]
    [InlineData("Il cite \"l\"homme\" deux fois.")]
    [InlineData("Le vent va du n.est au s.ouest de la ville.")]
    [InlineData("l\"")]
    public void Quotations_abbreviations_and_rows_stay(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));
}
