using System.Globalization;
using System.Text;

namespace OcrFrench.Tesseract;

/// <summary>Writes pages in Tesseract’s own table format: a row for every page, block, paragraph, line and word.</summary>
public static class TsvWriter
{
    /// <summary>Writes a table, with its header.</summary>
    /// <param name="pages">The pages.</param>
    /// <returns>The table in UTF-8.</returns>
    public static byte[] Write(IReadOnlyList<ScanPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var table = new StringBuilder("level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n");
        foreach (ScanPage page in pages)
        {
            int p = page.Number, b = 0;
            Row(table, 1, p, 0, 0, 0, 0, new ScanBox(0, 0, page.Width, page.Height), "-1", "");
            foreach (ScanBlock block in page.Blocks)
            {
                Row(table, 2, p, ++b, 0, 0, 0, block.Box, "-1", "");
                int g = 0;
                foreach (ScanParagraph paragraph in block.Paragraphs)
                {
                    Row(table, 3, p, b, ++g, 0, 0, paragraph.Box, "-1", "");
                    int l = 0;
                    foreach (ScanLine line in paragraph.Lines)
                    {
                        Row(table, 4, p, b, g, ++l, 0, line.Box, "-1", "");
                        int w = 0;
                        foreach (ScanWord word in line.Words)
                            Row(table, 5, p, b, g, l, ++w, word.Box,
                                (word.Confidence * 100).ToString("0.######", CultureInfo.InvariantCulture), word.Text);
                    }
                }
            }
        }

        return Encoding.UTF8.GetBytes(table.ToString());
    }

    private static void Row(StringBuilder table, int level, int page, int block, int paragraph, int line, int word, ScanBox box,
        string confidence, string text) =>
        table.Append(CultureInfo.InvariantCulture,
            $"{level}\t{page}\t{block}\t{paragraph}\t{line}\t{word}\t{box.Left}\t{box.Top}\t{box.Width}\t{box.Height}\t{confidence}\t")
            .Append(text.Replace('\t', ' ').Replace('\n', ' ')).Append('\n');
}
