using OcrFrench.Documents;
using OcrFrench.Documents.Formats;

namespace OcrFrench.Tool;

/// <summary>The text of a file, whether that is a plain text or a document of words with their places.</summary>
internal static class ReadableText
{
    /// <exception cref="DocumentException">The file is neither.</exception>
    public static string Load(string path) => Of(File.ReadAllBytes(path), path);

    /// <exception cref="DocumentException">The input is neither.</exception>
    public static string FromStandardInput()
    {
        using Stream input = StandardStreams.Input();
        return Of(StandardStreams.ReadAll(input), Messages.StandardInput);
    }

    private static string Of(byte[] bytes, string name) =>
        PdfTextLayer.IsLikely(bytes) ? PdfTextLayer.Parse(bytes, name).ToText()
        : OcrDocument.IsLikely(bytes) || DocumentKind.OfName(name) is not null ? OcrDocument.Parse(bytes, name).Text
        : TextDocument.Parse(bytes, name).Text;
}
