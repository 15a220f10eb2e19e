using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Hocr;

/// <summary>The scans that an hOCR file names: each page its own, in its title.</summary>
internal static class HocrImages
{
    public static IReadOnlyList<PageImage> Of(XmlSource source)
    {
        var images = new List<PageImage>();
        var tokens = new XmlTokenizer(source, html: true);
        while (tokens.Read())
        {
            if (tokens.Kind != XmlTokenKind.StartTag || !tokens.Value(source, "class"u8).Split(' ').Contains("ocr_page")) continue;
            images.Add(OfTitle(tokens.Value(source, "title"u8)));
        }

        return images;
    }

    /// <summary><c>image "page.png"; bbox 0 0 554 1742</c></summary>
    private static PageImage OfTitle(string title)
    {
        string name = (HocrTitle.Values(title, "image") ?? "").Trim().Trim('"', '\'');
        return new PageImage(name, HocrTitle.Numbers(title, "bbox") is [float left, _, float right, _] ? right - left : 0);
    }
}
