using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Markdown;

/// <summary>The registry’s entry for Markdown: text that nothing but its name tells from other text.</summary>
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
