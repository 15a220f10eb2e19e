using System.Globalization;
using System.Text;

namespace OcrFrench.Benchmarks;

/// <summary>
/// A collection of pages, no two the same: paragraphs of testdata's OCR, dealt anew for each, as text, ALTO and hOCR, a hundred to a
/// folder.
/// </summary>
internal static class GeneratedCollection
{
    private const int ShortestParagraph = 150, ParagraphsAPage = 4, PagesAFolder = 100;

    /// <summary>Writes so many pages into a folder, which is made.</summary>
    public static void Write(string folder, int pages)
    {
        string[] paragraphs = [.. new[] { "ocr-eng", "ocr-fra" }.SelectMany(BenchmarkTexts.Pages).SelectMany(static page =>
            page.Replace("\f", "", StringComparison.Ordinal).Split("\n\n")).Where(static p => p.Length >= ShortestParagraph)];
        uint state = 1;
        for (int i = 0; i < pages; i++)
        {
            var text = new StringBuilder();
            for (int k = 0; k < ParagraphsAPage; k++) text.Append(paragraphs[Next(ref state) % paragraphs.Length]).Append("\n\n");
            text.Append(CultureInfo.InvariantCulture, $"{i}\n");
            (string extension, byte[] bytes) = (i % 10) switch
            {
                0 => (".xml", GeneratedPages.Make("alto", text.ToString())),
                5 => (".hocr", GeneratedPages.Make("hocr", text.ToString())),
                _ => (".txt", Encoding.UTF8.GetBytes(text.ToString())),
            };
            string volume = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"volume-{i / PagesAFolder:D4}"));
            Directory.CreateDirectory(volume);
            File.WriteAllBytes(Path.Combine(volume, string.Create(CultureInfo.InvariantCulture, $"page-{i:D6}{extension}")), bytes);
        }
    }

    private static int Next(ref uint state)
    {
        state = (state * 1664525) + 1013904223;
        return (int)(state >> 8);
    }
}
