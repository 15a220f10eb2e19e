using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Tei;

/// <summary>What TEI is, to the registry.</summary>
internal static class TeiFormat
{
    public static WordFormat Format { get; } =
        new(OcrDocumentFormat.Tei, "TEI", static source => new TeiDocument(source)) { Roots = ["TEI", "TEI.2", "teiCorpus"] };
}
