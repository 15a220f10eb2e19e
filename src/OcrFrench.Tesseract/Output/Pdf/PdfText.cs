using System.Globalization;
using System.Text;

namespace OcrFrench.Tesseract.Output.Pdf;

/// <summary>The content of a page: its image, and over it the words, invisible, each as wide as on the image.</summary>
internal static class PdfText
{
    /// <summary>The height of the standard font from its highest to its lowest, in ems.</summary>
    private const double Extent = 0.925;

    public static byte[] Of(ScanPage page, double scale, PdfFonts fonts)
    {
        var content = new StringBuilder();
        content.Append(
            CultureInfo.InvariantCulture, $"q {page.Width * scale:0.###} 0 0 {page.Height * scale:0.###} 0 0 cm /Im Do Q\nBT 3 Tr\n");
        foreach (ScanLine line in page.Lines)
        {
            ScanBaseline b = line.Baseline;
            double slope = b.Slope, angle = Math.Atan(-slope);
            // A line that leans is lower than the box around it.
            double height = Math.Max(line.Box.Height - Math.Abs(slope * line.Box.Width), line.Box.Height / 4.0);
            double size = Math.Clamp(height * scale / Extent, 1, 1000);
            for (int i = 0; i < line.Words.Count; i++)
            {
                ScanWord word = line.Words[i];
                double left = word.Box.Left * scale, foot = (page.Height - b.At(word.Box.Left)) * scale;
                content.Append(CultureInfo.InvariantCulture, $"{Math.Cos(angle):0.####} {Math.Sin(angle):0.####} {-Math.Sin(angle):0.####} "
                    + $"{Math.Cos(angle):0.####} {left:0.##} {foot:0.##} Tm ");
                Show(content, word.Text, word.Box.Width * scale, size, fonts);
                if (i + 1 < line.Words.Count)
                    Show(content, " ", Math.Max(1, line.Words[i + 1].Box.Left - word.Box.Right) * scale, size, fonts);
                content.Append('\n');
            }
        }

        return Encoding.ASCII.GetBytes(content.Append("ET\n").ToString());
    }

    private static void Show(StringBuilder content, string text, double width, double size, PdfFonts fonts)
    {
        int letters = 0;
        foreach (Rune _ in text.EnumerateRunes()) letters++;
        if (letters == 0) return;
        // The percentage that makes the letters of the font together as wide as the word on the image.
        content.Append(CultureInfo.InvariantCulture, $"{100 * width / (letters * PdfFonts.Width * size):0.##} Tz ");
        int font = -1;
        foreach (Rune letter in text.EnumerateRunes())
        {
            (int needed, byte code) = fonts[letter];
            if (needed != font)
            {
                if (font >= 0) content.Append("> Tj ");
                content.Append(CultureInfo.InvariantCulture, $"/F{needed} {size:0.##} Tf <");
                font = needed;
            }

            content.Append(CultureInfo.InvariantCulture, $"{code:X2}");
        }

        content.Append("> Tj ");
    }
}
