using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Tsv;

/// <summary>The registry’s entry for the TSV of Tesseract.</summary>
internal static class TsvFormat
{
    public static WordFormat Format { get; } =
        new(OcrDocumentFormat.Tsv, "TSV", static source => new TsvDocument(source))
        {
            Head = TsvReader.Head,
            Survey = static () => new TsvSurvey(),
        };
}
