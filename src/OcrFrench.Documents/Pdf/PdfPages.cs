using System.Text;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Pdf;

/// <summary>Writes the words of a PDF with their coordinates, as they are in its text layer.</summary>
internal static class PdfPages
{
    private const string AltoHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<alto "
        + "xmlns=\"http://www.loc.gov/standards/alto/ns-v4#\">\n"
        + "<Description><MeasurementUnit>pixel</MeasurementUnit><sourceImageInformation><fileName>";

    private const string HocrHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html "
        + "xmlns=\"http://www.w3.org/1999/xhtml\">\n<head><title>";

    private const string HocrMeta = "</title><meta name=\"ocr-system\" content=\"OcrFrench, from the text of a PDF\"/><meta name=\""
        + "ocr-capabilities\" content=\"ocr_page ocr_carea ocr_line ocrx_word\"/></head>\n<body>\n";

    public static string Text(IReadOnlyList<PdfPage> pages) => string.Join("\f", pages.Select(static page => string.Join(
        "\n", page.Blocks.Select(static block => string.Concat(block.Lines.Select(static line => TextOf(line) + "\n"))))));

    public static byte[] Alto(IReadOnlyList<PdfPage> pages, string name)
    {
        var xml = new StringBuilder(AltoHead).Append(Escaped(Path.GetFileName(name)))
            .Append("</fileName></sourceImageInformation></Description>\n<Layout>\n");
        int blocks = 0, lines = 0, words = 0;
        for (int i = 0; i < pages.Count; i++)
        {
            string size = Inv($"WIDTH=\"{pages[i].Width}\" HEIGHT=\"{pages[i].Height}\"");
            xml.Append(Inv($"<Page ID=\"p{i + 1}\" PHYSICAL_IMG_NR=\"{i + 1}\" {size}><PrintSpace HPOS=\"0\" VPOS=\"0\" {size}>\n"));
            foreach (PdfBlock block in pages[i].Blocks)
            {
                xml.Append(Inv($"<TextBlock ID=\"b{++blocks}\" {Alto(block.Box)}>\n"));
                foreach (PdfLine line in block.Lines)
                {
                    xml.Append(Inv($"<TextLine ID=\"l{++lines}\" {Alto(line.Box)}>"));
                    foreach (PdfWord word in line.Words)
                    {
                        if (word != line.Words[0]) xml.Append("<SP/>");
                        xml.Append(Inv($"<String ID=\"w{++words}\" {Alto(word.Box)} CONTENT=\"{Escaped(word.Text)}\"/>"));
                    }

                    xml.Append("</TextLine>\n");
                }

                xml.Append("</TextBlock>\n");
            }

            xml.Append("</PrintSpace></Page>\n");
        }

        return Encoding.UTF8.GetBytes(xml.Append("</Layout>\n</alto>\n").ToString());
    }

    public static byte[] Hocr(IReadOnlyList<PdfPage> pages, string name)
    {
        string file = Escaped(Path.GetFileName(name));
        int dpi = PdfPage.Resolution;
        StringBuilder xml = new StringBuilder(HocrHead).Append(file).Append(HocrMeta);
        int blocks = 0, lines = 0, words = 0;
        for (int i = 0; i < pages.Count; i++)
        {
            string size = Inv($"bbox 0 0 {pages[i].Width} {pages[i].Height}; ppageno {i}; scan_res {dpi} {dpi}");
            xml.Append(Inv($"<div class=\"ocr_page\" id=\"page_{i + 1}\" title=\"{size}\">\n"));
            foreach (PdfBlock block in pages[i].Blocks)
            {
                xml.Append(Inv($"<div class=\"ocr_carea\" id=\"block_{++blocks}\" title=\"{Hocr(block.Box)}\">\n"));
                foreach (PdfLine line in block.Lines)
                {
                    xml.Append(Inv($"<span class=\"ocr_line\" id=\"line_{++lines}\" title=\"{Hocr(line.Box)}\">"));
                    xml.AppendJoin(' ', line.Words.Select(word => Inv(
                        $"<span class=\"ocrx_word\" id=\"word_{++words}\" title=\"{Hocr(word.Box)}\">{Escaped(word.Text)}</span>")));
                    xml.Append("</span>\n");
                }

                xml.Append("</div>\n");
            }

            xml.Append("</div>\n");
        }

        return Encoding.UTF8.GetBytes(xml.Append("</body>\n</html>\n").ToString());
    }

    private static string TextOf(PdfLine line) => string.Join(' ', line.Words.Select(static word => word.Text));

    private static string Alto(Box box) => Inv($"HPOS=\"{box.Left}\" VPOS=\"{box.Top}\" WIDTH=\"{box.Width}\" HEIGHT=\"{box.Height}\"");

    private static string Hocr(Box box) => Inv($"bbox {box.Left} {box.Top} {box.Right} {box.Bottom}");

    /// <summary>Characters that XML may not contain are left out.</summary>
    private static string Escaped(string text) => XmlContent.Escape(
        string.Concat(text.EnumerateRunes().Where(static rune => rune.Value is not (0xFFFE or 0xFFFF or < 32))), (byte)'"');

    private static string Inv(FormattableString text) => FormattableString.Invariant(text);
}
