using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Tei;

/// <summary>The registry’s entry for TEI.</summary>
internal static class TeiFormat
{
    public static WordFormat Format { get; } =
        new(OcrDocumentFormat.Tei, "TEI", static source => new TeiDocument(source)) { Roots = ["TEI", "TEI.2", "teiCorpus"] };
}
