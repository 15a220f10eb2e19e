using System.Globalization;
using System.Text;

namespace OcrFrench.Documents.Tests.Pdf;

/// <summary>Small PDF files for tests, and for the fuzzer to start from.</summary>
internal static class PdfFiles
{
    /// <summary>A PDF whose pages have lines of text, each at a place in points from the lower left corner.</summary>
    public static byte[] Of(params (int X, int Y, string Text)[][] pages) => Make(static (x, y, text) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F 10 Tf 3 Tr {x} {y} Td <{Hex(text)}> Tj ET\n"), pages);

    /// <summary>The same with the words set one by one, as a program that justifies lines does.</summary>
    public static byte[] OfWords(params (int X, int Y, string Text)[][] pages) => Make(static (x, y, text) =>
    {
        var content = new StringBuilder();
        foreach (string word in text.Split(' '))
        {
            content.Append(CultureInfo.InvariantCulture, $"BT /F 10 Tf {x} {y} Td <{Hex(word)}> Tj ET\n");
            x += 6 * word.Length + 6;
        }

        return content.ToString();
    }, pages);

    private static byte[] Make(Func<int, int, string, string> write, (int X, int Y, string Text)[][] pages)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        string kids = string.Join(' ', pages.Select(static (_, i) => $"{4 + 2 * i} 0 R"));
        Add("<< /Type /Catalog /Pages 2 0 R >>");
        Add($"<< /Type /Pages /Kids [{kids}] /Count {pages.Length} >>");
        // Each letter is as wide as another: 6 points of 10.
        Add("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>");
        for (int i = 0; i < pages.Length; i++)
        {
            string content = string.Concat(pages[i].Select(line => write(line.X, line.Y, line.Text)));
            Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {5 + 2 * i} 0 R /Resources << /Font << /F 3 0 R >> >> >>");
            Add($"<< /Length {content.Length} >>\nstream\n{content}endstream");
        }

        int table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        foreach (int place in places) pdf.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(pdf.ToString());

        void Add(string content)
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n{content}\nendobj\n");
        }
    }

    private static string Hex(string text)
    {
        Assert.True(TextEncoding.Windows1252.TryEncode(text, out byte[]? bytes));
        return Convert.ToHexString(bytes);
    }
}
