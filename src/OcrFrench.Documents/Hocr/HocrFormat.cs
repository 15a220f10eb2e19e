using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Hocr;

/// <summary>What hOCR is, to the registry.</summary>
internal static class HocrFormat
{
    public static WordFormat Format { get; } =
        new(OcrDocumentFormat.Hocr, "hOCR", static source => new HocrDocument(source)) { Roots = ["html"] };
}
