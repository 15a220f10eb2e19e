using System.Text;

namespace OcrFrench.Documents.Tests.Pdf;

/// <summary>The text layer of a PDF: in the order of reading, with the places of words.</summary>
public sealed class PdfTests
{
    private static readonly (int X, int Y, string Text)[] s_columns =
    [
        (50, 750, "CHRONIQUE DU CANTON"), (50, 700, "La mise en ceuvre du traité est"), (50, 688, "votée par 1’Assemblée, au travail-"),
        (50, 676, "lérent."), (320, 700, "Deuxième colonne, qui"), (320, 688, "commence en haut."), (50, 600, "Un autre bloc."),
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Lines_blocks_and_pages_come_in_the_order_of_reading(bool isByWords)
    {
        (int X, int Y, string Text)[][] pages = [s_columns, [], [(50, 700, "Fin.")]];
        var layer = PdfTextLayer.Parse(isByWords ? PdfFiles.OfWords(pages) : PdfFiles.Of(pages), "a.pdf");

        Assert.Equal(3, layer.Pages);
        Assert.Equal("CHRONIQUE DU CANTON\n\nLa mise en ceuvre du traité est\nvotée par 1’Assemblée, au "
            + "travail-\nlérent.\n\nDeuxième colonne, "
            + "qui\ncommence en haut.\n\nUn autre bloc.\n\f\fFin.\n", layer.ToText());
    }

    [Fact]
    public void Words_have_their_places_in_pixels_of_300_dots_an_inch()
    {
        var alto = OcrDocument.Parse(PdfTextLayer.Parse(PdfFiles.Of(s_columns), "dir/a&b.pdf").ToAlto(), "a.alto.xml");
        Assert.Equal(OcrDocumentFormat.Alto, alto.Format);
        // 6 points a letter; the line stands 100 points below the upper edge.
        Documents.Words.Word mise = alto.Words[4];
        Assert.Equal("mise", mise.Content.Text);
        Assert.Equal(((50 + 18) * 300 / 72.0, (50 + 42) * 300 / 72.0), (mise.Box!.Value.Left, mise.Box.Value.Right), new Near(1));
        Assert.Equal((100 * 300 / 72.0 - 31, 100 * 300 / 72.0 + 9), (mise.Box.Value.Top, mise.Box.Value.Bottom), new Near(1));
        Assert.Contains("<fileName>a&amp;b.pdf</fileName>", Encoding.UTF8.GetString(PdfTextLayer.Parse(
            PdfFiles.Of(s_columns), "dir/a&b.pdf").ToAlto()), StringComparison.Ordinal);
    }

    [Fact]
    public void Alto_and_hocr_say_what_the_text_says_and_are_cleaned()
    {
        var layer = PdfTextLayer.Parse(PdfFiles.Of(s_columns, [(50, 700, "Fin de 1’Assemblée.")]), "a.pdf");
        OcrDocument alto = OcrDocument.Parse(layer.ToAlto(), "a"), hocr = OcrDocument.Parse(layer.ToHocr(), "a");
        Assert.Equal(layer.ToText().Replace("\n\f", "\n\n", StringComparison.Ordinal).TrimEnd('\n'), alto.Text);
        Assert.Equal((OcrDocumentFormat.Hocr, alto.Text, 2, 2), (hocr.Format, hocr.Text, hocr.Pages, alto.Pages));
        string cleaned = Encoding.UTF8.GetString(Words.Documents.Clean(layer.ToHocr()));
        Assert.Contains("x_ocrfrench_read ceuvre\">œuvre</span>", cleaned, StringComparison.Ordinal);
        Assert.Contains("mise en œuvre", alto.Clean(OcrCleaner.Default).Analysis.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_without_text_is_said_to_be_one()
    {
        DocumentException error = Assert.Throws<DocumentException>(() => PdfTextLayer.Parse(PdfFiles.Of([], []), "a.pdf"));
        Assert.Equal((DocumentProblem.PdfWithoutText, "a.pdf is a PDF without text: have its pages read by an OCR engine."),
            (error.Problem, error.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7\n%âãÏÓ")]
    [InlineData("La mise en ceuvre")]
    public void What_is_not_a_pdf_is_refused(string text) => Assert.Equal(DocumentProblem.DamagedPdf,
        Assert.Throws<DocumentException>(() => PdfTextLayer.Parse(Encoding.UTF8.GetBytes(text), "a.pdf")).Problem);

    [Fact]
    public void A_pdf_that_is_cut_anywhere_is_read_or_refused()
    {
        byte[] pdf = PdfFiles.Of(s_columns);
        int refused = 0;
        for (int length = 0; length < pdf.Length; length += 61)
        {
            try
            {
                Assert.NotEmpty(PdfTextLayer.Parse(pdf[..length], "a.pdf").ToText());
            }
            catch (DocumentException error)
            {
                Assert.Contains(error.Problem, new[] { DocumentProblem.DamagedPdf, DocumentProblem.PdfWithoutText });
                refused++;
            }
        }

        Assert.InRange(refused, 5, pdf.Length);
    }

    /// <summary>Numbers that are not further apart than this.</summary>
    private sealed class Near(double most) : IEqualityComparer<(double, double)>
    {
        public bool Equals((double, double) x, (double, double) y) =>
            Math.Abs(x.Item1 - y.Item1) <= most && Math.Abs(x.Item2 - y.Item2) <= most;

        public int GetHashCode((double, double) pair) => 0;
    }
}
