using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Alto;

/// <summary>What ALTO is, to the registry; a page may stand without the root element.</summary>
internal static class AltoFormat
{
    public static WordFormat Format { get; } =
        new(OcrDocumentFormat.Alto, "ALTO", static source => new AltoDocument(source)) { Roots = ["alto", "Page"] };
}
