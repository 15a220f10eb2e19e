using OcrFrench.Tesseract.Images;

namespace OcrFrench.Tesseract.Tests.Images;

public sealed class FormatTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ocrfrench-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [EngineFact]
    public void The_same_words_are_read_in_every_format_that_Leptonica_has()
    {
        using var reader = new ScanReader();
        int read = 0;
        foreach (ImageKind kind in new[] {
            ImageKind.Png, ImageKind.Jpeg, ImageKind.TiffZip, ImageKind.Bmp, ImageKind.Pnm, ImageKind.WebP, ImageKind.Jp2 })
        {
            byte[] bytes = Scans.Heading(kind);
            if (bytes.Length == 0 && kind is ImageKind.WebP or ImageKind.Jp2) continue;
            string file = Path.Combine(_folder, kind + ".image");
            File.WriteAllBytes(file, bytes);
            ScanPage page = Assert.Single(reader.ReadAsync(file).GetAwaiter().GetResult());
            Assert.Equal((440, 180), (page.Width, page.Height));
            Assert.Equal("CHRONIQUE DU CANTON", string.Join(' ', page.Words.Take(3).Select(static word => word.Text)));
            read++;
        }

        Assert.True(read >= 5);
    }

    [PdfFact]
    public void The_pages_of_a_pdf_are_read()
    {
        ScanPage page = Scans.Page("newspaper");
        string file = Path.Combine(_folder, "pages.pdf");
        using (FileStream stream = File.Create(file)) SearchablePdfWriter.Write([page, page], stream);
        ScanFile pdf = ScanFile.Open(file, new ScanReaderOptions(), CancellationToken.None);
        Assert.Equal(2, pdf.PageCount);
        using var image = pdf.Load(2, CancellationToken.None);
        Assert.Equal(page.Width * PdfFile.Resolution / (double)page.Resolution, image.Width, tolerance: 2.0);
        Assert.Equal(page.Height * PdfFile.Resolution / (double)page.Resolution, image.Height, tolerance: 2.0);
    }

    [PdfFact]
    public void A_damaged_pdf_is_reported()
    {
        string file = Path.Combine(_folder, "rubbish.pdf");
        File.WriteAllText(file, "%PDF-1.4\nrubbish");
        Assert.Equal(ScanProblem.PdfFailed,
            Assert.Throws<ScanException>(() => ScanFile.Open(file, new ScanReaderOptions(), CancellationToken.None)).Problem);
    }
}
