using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Html;

/// <summary>What HTML is, to the registry: every page that is not hOCR.</summary>
internal static class HtmlFormat
{
    public static WordFormat Format { get; } =
        new(OcrDocumentFormat.Html, "HTML", static source => new HtmlDocument(source))
        {
            Roots = ["html", "head", "body"],
            HasAnyRoot = true,
        };
}
