using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Page;

/// <summary>The registry’s entry for PAGE.</summary>
internal static class PageFormat
{
    public static WordFormat Format { get; } =
        new(OcrDocumentFormat.Page, "PAGE", static source => new PageDocument(source))
        {
            Roots = ["PcGts"],
            Survey = static () => new PageSurvey(),
        };
}
