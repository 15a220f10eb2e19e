using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Hocr;

/// <summary>The registry’s entry for hOCR.</summary>
internal static class HocrFormat
{
    public static WordFormat Format { get; } =
        new(OcrDocumentFormat.Hocr, "hOCR", static source => new HocrDocument(source))
        {
            Roots = ["html"],
            Fits = Fits,
            Survey = static () => new HocrSurvey(),
        };

    /// <summary>Its classes and its head name it: a page without them is another.</summary>
    private static bool Fits(XmlSource source) =>
        source.Utf8.AsSpan().IndexOf("ocrx_word"u8) >= 0 || source.Utf8.AsSpan().IndexOf("ocr_page"u8) >= 0
        || source.Utf8.AsSpan().IndexOf("ocr_line"u8) >= 0 || source.Utf8.AsSpan().IndexOf("ocr-system"u8) >= 0;
}
