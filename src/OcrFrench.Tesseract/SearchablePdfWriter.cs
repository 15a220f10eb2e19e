using System.Globalization;
using OcrFrench.Tesseract.Output.Pdf;

namespace OcrFrench.Tesseract;

/// <summary>
/// Writes pages as a PDF that shows their images, unaltered, with their words as invisible text in place, to be searched, selected and
/// copied.
/// </summary>
/// <remarks>JPEG files are embedded unchanged, black and white images as fax, others losslessly.</remarks>
public static class SearchablePdfWriter
{
    /// <summary>The resolution from which the size in points is computed for a page that has none.</summary>
    private const int UsualResolution = 300;

    /// <summary>Writes a document in French.</summary>
    /// <param name="pages">The pages, with their images (<see cref="ScanReaderOptions.KeepImages"/>): as read, or as
    /// <see cref="AltoPages.Read"/> returns them after cleaning.</param>
    /// <param name="stream">Where to write; it is left open.</param>
    /// <exception cref="ArgumentException">A page has no image.</exception>
    public static void Write(IReadOnlyList<ScanPage> pages, Stream stream) => Write(pages, stream, "fr");

    /// <summary>Writes a document.</summary>
    /// <param name="pages">The pages, with their images (<see cref="ScanReaderOptions.KeepImages"/>): as read, or as
    /// <see cref="AltoPages.Read"/> returns them after cleaning.</param>
    /// <param name="stream">Where to write; it is left open.</param>
    /// <param name="language">The language of the text, as RFC 3066 names it: <c>fr</c>, <c>fr-CA</c>.</param>
    /// <exception cref="ArgumentException">A page has no image.</exception>
    public static void Write(IReadOnlyList<ScanPage> pages, Stream stream, string language)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(language);
        foreach (ScanPage page in pages)
            if (page.Image is null)
                throw new ArgumentException($"Page {page.Number} of {page.File} was read without keeping its image.", nameof(pages));

        var pdf = new PdfFileWriter(stream);
        var fonts = new PdfFonts(pages.SelectMany(static page => page.Words).Select(static word => word.Text));
        int catalog = pdf.Reserve(), tree = pdf.Reserve();
        int[] fontNumbers = fonts.Write(pdf);
        string resources = string.Concat(
            fontNumbers.Select(static (number, index) => FormattableString.Invariant($"/F{index} {number} 0 R ")));
        var kids = new List<int>(pages.Count);
        foreach (ScanPage page in pages)
        {
            double scale = 72.0 / (page.Resolution > 0 ? page.Resolution : UsualResolution);
            int image = PdfImage.Write(pdf, page.Image!);
            int content = pdf.WriteStream("", PdfText.Of(page, scale, fonts), compress: true);
            kids.Add(pdf.Write(string.Create(CultureInfo.InvariantCulture,
                $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {page.Width * scale:0.##} {page.Height * scale:0.##}] /Contents "
                    + $"{content} 0 R /Resources << /XObject << /Im {image} 0 R >> /Font << {resources}>> >> >>")));
        }

        pdf.Write(tree, string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Count {kids.Count} /Kids "
            + $"[{string.Join(' ', kids.Select(static kid => FormattableString.Invariant($"{kid} 0 R")))}] >>"));
        string tag = new([.. language.Where(static c => char.IsAsciiLetterOrDigit(c) || c == '-')]);
        pdf.Write(catalog, FormattableString.Invariant($"<< /Type /Catalog /Pages {tree} 0 R /Lang ({tag}) >>"));
        pdf.Finish(catalog);
    }
}
