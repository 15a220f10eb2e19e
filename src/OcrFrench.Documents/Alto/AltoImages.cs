using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Alto;

/// <summary>The scans that an ALTO file names: one name for all of its pages, in the description.</summary>
internal static class AltoImages
{
    public static IReadOnlyList<PageImage> Of(XmlSource source)
    {
        var images = new List<PageImage>();
        var tokens = new XmlTokenizer(source, html: false);
        string file = "";
        bool isImage = false, isName = false;
        while (tokens.Read())
        {
            if (isName && tokens.Kind is XmlTokenKind.Text or XmlTokenKind.CData) file += tokens.Content(source);
            if (tokens.Kind is not (XmlTokenKind.StartTag or XmlTokenKind.EndTag)) continue;
            bool starts = tokens.Kind == XmlTokenKind.StartTag;
            if (starts && tokens.Is("Page"u8))
            {
                images.Add(new PageImage(file.Trim(), tokens.Number(source, "WIDTH"u8)));
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
}
