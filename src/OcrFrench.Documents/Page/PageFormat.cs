using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Page;

/// <summary>What PAGE is, to the registry.</summary>
internal static class PageFormat
{
    public static WordFormat Format { get; } =
        new(OcrDocumentFormat.Page, "PAGE", static source => new PageDocument(source)) { Roots = ["PcGts"] };
}
