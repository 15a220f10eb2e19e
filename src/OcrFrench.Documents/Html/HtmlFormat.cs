using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Html;

/// <summary>The registry’s entry for HTML: every page that is not hOCR.</summary>
internal static class HtmlFormat
{
    public static WordFormat Format { get; } =
        new(OcrDocumentFormat.Html, "HTML", static source => new HtmlDocument(source))
        {
            Roots = ["html", "head", "body"],
            HasAnyRoot = true,
        };
}
