using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Tsv;

/// <summary>What the TSV of Tesseract is, to the registry.</summary>
internal static class TsvFormat
{
    public static WordFormat Format { get; } =
        new(OcrDocumentFormat.Tsv, "TSV", static source => new TsvDocument(source))
        {
            Head = TsvReader.Head,
            Survey = static () => new TsvSurvey(),
        };
}
