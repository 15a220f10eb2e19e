using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Page;

/// <summary>The scans that a PAGE file names: each page its own.</summary>
internal static class PageImages
{
    public static IReadOnlyList<PageImage> Of(XmlSource source)
    {
        var images = new List<PageImage>();
        var tokens = new XmlTokenizer(source, html: false);
        while (tokens.Read())
        {
            if (tokens.Kind != XmlTokenKind.StartTag || !tokens.Is("Page"u8)) continue;
            images.Add(new PageImage(tokens.Value(source, "imageFilename"u8), tokens.Number(source, "imageWidth"u8)));
        }

        return images;
    }
}
