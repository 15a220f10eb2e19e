using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Markdown;

/// <summary>What Markdown is, to the registry: text that nothing but its name tells from other text.</summary>
internal static class MarkdownFormat
{
    public static WordFormat Format { get; } =
        new(OcrDocumentFormat.Markdown, "Markdown", static source => new MarkdownDocument(source))
        {
            Test = static _ => false,
            Extensions = [".md", ".markdown"],
            IsText = true,
        };
}
