using System.Globalization;
using System.Xml;
using OcrFrench.Tesseract.Output;

namespace OcrFrench.Tesseract;

/// <summary>Writes pages as hOCR 1.2, in XHTML.</summary>
public static class HocrWriter
{
    private const string Space = "http://www.w3.org/1999/xhtml";

    /// <summary>Writes a document.</summary>
    /// <param name="pages">The pages of one file.</param>
    /// <returns>The document in UTF-8.</returns>
    public static byte[] Write(IReadOnlyList<ScanPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        using var bytes = new MemoryStream();
        using (XmlWriter xml = Markup.Writer(bytes))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("html", Space);
            xml.WriteStartElement("head", Space);
            xml.WriteElementString("title", Space, pages.Count == 0 ? "" : Markup.Plain(Path.GetFileName(pages[0].File)));
            Meta(xml, "ocr-system", "tesseract " + (pages.Count == 0 ? "" : pages[0].EngineVersion));
            Meta(xml, "ocr-capabilities", "ocr_page ocr_carea ocr_par ocr_line ocrx_word ocrp_wconf");
            xml.WriteEndElement();
            xml.WriteStartElement("body", Space);
            var ids = new AltoIds();
            foreach (ScanPage page in pages) WritePage(xml, page, ids);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Meta(XmlWriter xml, string name, string content)
    {
        xml.WriteStartElement("meta", Space);
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("content", content);
        xml.WriteEndElement();
    }

    private static void WritePage(XmlWriter xml, ScanPage page, AltoIds ids)
    {
        string image = Markup.Plain(page.File).Replace('"', '\'');
        Start(xml, "div", "ocr_page", ids,
            string.Create(CultureInfo.InvariantCulture, $"image \"{image}\"; {Box(new ScanBox(0, 0, page.Width, page.Height))}; ppageno {page.Number - 1}; "
                + $"scan_res {page.Resolution} {page.Resolution}"));
        foreach (ScanBlock block in page.Blocks)
        {
            Start(xml, "div", "ocr_carea", ids, Box(block.Box));
            foreach (ScanParagraph paragraph in block.Paragraphs)
            {
                Start(xml, "p", "ocr_par", ids, Box(paragraph.Box));
                foreach (ScanLine line in paragraph.Lines)
                {
                    Start(xml, "span", "ocr_line", ids, Box(line.Box) + "; " + Baseline(line));
                    foreach (ScanWord word in line.Words)
                    {
                        Start(xml, "span", "ocrx_word", ids,
                            FormattableString.Invariant($"{Box(word.Box)}; x_wconf {(int)Math.Round(word.Confidence * 100)}"));
                        xml.WriteString(Markup.Plain(word.Text));
                        xml.WriteEndElement();
                    }

                    xml.WriteEndElement();
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, string element, string kind, AltoIds ids, string title)
    {
        xml.WriteStartElement(element, Space);
        xml.WriteAttributeString("class", kind);
        xml.WriteAttributeString("id", ids.Next(kind[(kind.IndexOf('_', StringComparison.Ordinal) + 1)..] + "_"));
        xml.WriteAttributeString("title", title);
    }

    private static string Box(ScanBox box) => FormattableString.Invariant($"bbox {box.Left} {box.Top} {box.Right} {box.Bottom}");

    /// <summary>The slope, and the height at the left edge above the bottom edge.</summary>
    private static string Baseline(ScanLine line)
    {
        ScanBaseline b = line.Baseline;
        return string.Create(
            CultureInfo.InvariantCulture, $"baseline {b.Slope:0.####} {Math.Round(b.At(line.Box.Left) - line.Box.Bottom):0}");
    }
}
