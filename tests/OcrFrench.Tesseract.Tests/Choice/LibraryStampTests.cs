using OcrFrench.Tesseract.Choice;

namespace OcrFrench.Tesseract.Tests.Choice;

public class LibraryStampTests
{
    [Theory]
    [InlineData("Source gallica.bnf.fr / Bibliothèque nationale de France")]
    [InlineData("nf.fr / Bibliothèa")]
    [InlineData("nf.fr / Bib")]
    [InlineData("a.bnf.fr / Bibliothèque nationale")]
    [InlineData("Bibliothèque nationale de")]
    public void The_line_under_the_image_goes(string stamp)
    {
        bool isSure = !stamp.EndsWith("Bib", StringComparison.Ordinal);
        ScanPage page = Lines.Page(Lines.Prose(3), [Lines.Line(stamp, left: 600, top: 1965)]);
        Assert.Equal(isSure ? 1 : 2, LibraryStamp.Remove(page).Blocks.Count);
    }

    [Theory]
    [InlineData("Bibliothèque nationale de France", 1800)]
    [InlineData("Droits réservés au Cnam et à ses partenaires", 1965)]
    [InlineData("de France", 1965)]
    [InlineData("16", 1965)]
    public void All_else_stays(string line, int top)
    {
        ScanPage page = Lines.Page(Lines.Prose(3), [Lines.Line(line, left: 600, top: top)]);
        Assert.Same(page, LibraryStamp.Remove(page));
    }
}
