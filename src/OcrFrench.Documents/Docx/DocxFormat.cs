using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Docx;

/// <summary>The registry’s entry for DOCX.</summary>
internal static class DocxFormat
{
    public static WordFormat Format { get; } =
        new(OcrDocumentFormat.Docx, "DOCX", static source => new DocxDocument(source, isTracked: false))
        {
            Test = static _ => false,
            Open = DocxParts.Open,
            Track = static source => new DocxDocument(source, isTracked: true),
        };
}
