using System.Globalization;
using System.Security;
using System.Text;

namespace OcrFrench.Benchmarks;

/// <summary>Pages in ALTO, hOCR and PAGE as digitisation workshops write them: every word with its box and its confidence.</summary>
internal static class GeneratedPages
{
    /// <summary>The formats.</summary>
    public static readonly string[] Formats = ["alto", "hocr", "page"];

    /// <summary>A page of a text: its paragraphs are blocks, its lines lines.</summary>
    public static byte[] Make(string format, string text)
    {
        var page = new StringBuilder(format switch
        {
            "alto" => "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v3#\">\n"
                + "<Description>\n<MeasurementUnit>pixel</MeasurementUnit>\n</Description>\n<Layout>\n<Page ID=\"P1\" "
                + "PHYSICAL_IMG_NR=\"1\">\n<PrintSpace>\n",
            "hocr" => "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<title></title>\n"
                + "<meta name='ocr-system' content='tesseract 5.5.0'/>\n</head>\n<body>\n<div class='ocr_page' id='page_1'>\n",
            _ => "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PcGts "
                + "xmlns=\"http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15\">\n"
                + "<Metadata><Creator>x</Creator><Created>2020-01-01T00:00:00</Created><LastChange>2020-01-01T00:00:00</LastChange>"
                + "</Metadata>\n<Page imageFilename=\"a.png\" imageWidth=\"3000\" imageHeight=\"4000\">\n",
        });
        int id = 0, top = 100;
        foreach (string block in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            page.Append(Open(format, isBlock: true, ++id, top));
            foreach (string line in block.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                page.Append(Open(format, isBlock: false, ++id, top));
                int left = 200;
                foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    if (left > 200) page.Append(format == "alto" ? string.Create(CultureInfo.InvariantCulture,
                        $"<SP WIDTH=\"12\" VPOS=\"{top}\" HPOS=\"{left - 12}\"/>\n") : format == "hocr" ? " " : "");
                    page.Append(Word(format, SecurityElement.Escape(word), ++id, left, top, word.Length * 20));
                    left += (word.Length * 20) + 12;
                }

                page.Append(format == "hocr" ? "</span>\n" : "</TextLine>\n");
                top += 40;
            }

            page.Append(format switch { "alto" => "</TextBlock>\n", "hocr" => "</p>\n", _ => "</TextRegion>\n" });
        }

        page.Append(format switch
        {
            "alto" => "</PrintSpace>\n</Page>\n</Layout>\n</alto>\n",
            "hocr" => "</div>\n</body>\n</html>\n",
            _ => "</Page>\n</PcGts>\n"
        });
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static string Open(string format, bool isBlock, int id, int top) => string.Create(
        CultureInfo.InvariantCulture, $"{(format, isBlock) switch
        {
            ("alto", true) => $"<TextBlock ID=\"block_{id}\" HPOS=\"200\" VPOS=\"{top}\" WIDTH=\"2600\" HEIGHT=\"400\">\n",
            ("alto", _) => $"<TextLine ID=\"line_{id}\" HPOS=\"200\" VPOS=\"{top}\" WIDTH=\"2600\" HEIGHT=\"36\">\n",
            ("hocr", true) => $"<p class='ocr_par' id='par_{id}' lang='fra' title=\"bbox 200 {top} 2800 {top + 400}\">\n",
            ("hocr", _) => $"<span class='ocr_line' id='line_{id}' title=\"bbox 200 {top} 2800 {top + 36}; baseline 0 -8; x_size 36\">\n",
            (_, true) => $"<TextRegion id=\"r{id}\"><Coords points=\"200,{top} 2800,{top} 2800,{top + 400} 200,{top + 400}\"/>\n",
            _ => $"<TextLine id=\"l{id}\"><Coords points=\"200,{top} 2800,{top} 2800,{top + 36} 200,{top + 36}\"/>\n",
        }}");

    private static string Word(string format, string word, int id, int left, int top, int width) => string.Create(
        CultureInfo.InvariantCulture, $"{format switch
        {
            "alto" =>
                $"<String ID=\"string_{id}\" HPOS=\"{left}\" VPOS=\"{top}\" WIDTH=\"{width}\" HEIGHT=\"36\" WC=\"0.{80 + (id % 17)}\" "
                    + $"CONTENT=\"{word}\"/>\n",
            "hocr" => $"<span class='ocrx_word' id='word_{id}' title='bbox {left} {top} {left + width} {top + 36}; x_wconf "
                + $"{80 + (id % 17)}'>{word}</span>",
            _ => $"<Word id=\"w{id}\"><Coords points=\"{left},{top} {left + width},{top} {left + width},{top + 36} "
                + $"{left},{top + 36}\"/><TextEquiv conf=\"0.{80 + (id % 17)}\"><Unicode>{word}</Unicode></TextEquiv></Word>\n",
        }}");
}
