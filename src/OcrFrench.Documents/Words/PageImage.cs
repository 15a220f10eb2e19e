using System.Globalization;
using System.Text;
using OcrFrench.Documents.Hocr;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents;

/// <summary>The scan of a page, as its document names it.</summary>
/// <param name="File">The file of the image; empty where the document does not name one.</param>
/// <param name="Width">How wide the page is in the measure of the words' places; 0 where the document does not say.</param>
internal readonly record struct PageImage(string File, double Width)
{
    /// <summary>The scans of a document's pages, in the order of the pages.</summary>
    /// <param name="source">The file.</param>
    /// <param name="format">What it is.</param>
    public static IReadOnlyList<PageImage> Of(XmlSource source, OcrDocumentFormat format)
    {
        var images = new List<PageImage>();
        if (format == OcrDocumentFormat.Tsv) return images;
        var tokens = new XmlTokenizer(source, html: format == OcrDocumentFormat.Hocr);
        string file = "";
        bool isImage = false, isName = false;
        while (tokens.Read())
        {
            if (isName && tokens.Kind is XmlTokenKind.Text or XmlTokenKind.CData) file += Content(source, tokens);
            if (tokens.Kind is not (XmlTokenKind.StartTag or XmlTokenKind.EndTag)) continue;
            bool starts = tokens.Kind == XmlTokenKind.StartTag;
            if (format == OcrDocumentFormat.Hocr)
            {
                if (starts && Value(source, tokens, "class"u8).Split(' ').Contains("ocr_page")) images.Add(OfTitle(Value(source, tokens, "title"u8)));
            }
            else if (starts && tokens.Is("Page"u8))
            {
                images.Add(format == OcrDocumentFormat.Page
                    ? new PageImage(Value(source, tokens, "imageFilename"u8), Number(Value(source, tokens, "imageWidth"u8)))
                    : new PageImage(file.Trim(), Number(Value(source, tokens, "WIDTH"u8))));
            }
            else if (tokens.Is("sourceImageInformation"u8))
            {
                isImage = starts && !tokens.IsEmpty;
            }
            else if (isImage && tokens.Is("fileName"u8))
            {
                isName = starts && !tokens.IsEmpty;
                if (isName) file = "";
            }
        }

        return images;
    }

    /// <summary><c>image "page.png"; bbox 0 0 554 1742</c></summary>
    private static PageImage OfTitle(string title)
    {
        string name = (HocrTitle.Values(title, "image") ?? "").Trim().Trim('"', '\'');
        return new PageImage(name, HocrTitle.Numbers(title, "bbox") is [float left, _, float right, _] ? right - left : 0);
    }

    private static string Value(XmlSource source, XmlTokenizer tokens, ReadOnlySpan<byte> name)
    {
        XmlAttribute attribute = tokens.Attribute(name);
        return Decode(source, attribute.ValueStart, attribute.ValueEnd);
    }

    private static string Content(XmlSource source, XmlTokenizer tokens) => tokens.Kind == XmlTokenKind.CData
        ? Encoding.UTF8.GetString(source.Utf8, tokens.Start + 9, tokens.End - tokens.Start - 12)
        : Decode(source, tokens.Start, tokens.End);

    private static string Decode(XmlSource source, int start, int end) => XmlContent.Decode(source.Utf8.AsSpan(start, end - start), verbatim: false, html: true);

    private static double Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : 0;
}
