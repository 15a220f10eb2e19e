using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Alto;

/// <summary>The registry’s entry for ALTO; a page may lack the root element.</summary>
internal static class AltoFormat
{
    public static WordFormat Format { get; } =
        new(OcrDocumentFormat.Alto, "ALTO", static source => new AltoDocument(source))
        {
            Roots = ["alto", "Page"],
            Survey = static () => new AltoSurvey(),
        };
}
