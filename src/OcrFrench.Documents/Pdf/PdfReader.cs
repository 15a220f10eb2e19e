using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace OcrFrench.Documents.Pdf;

/// <summary>Reads the text layer of a PDF.</summary>
internal static class PdfReader
{
    /// <exception cref="DocumentException">It is damaged, needs a password, or has no text.</exception>
    public static IReadOnlyList<PdfPage> Read(byte[] bytes, string name)
    {
        if (!bytes.AsSpan().StartsWith("%PDF-"u8)) throw new DocumentException(DocumentProblem.DamagedPdf, name, 0);
        var pages = new List<PdfPage>();
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            for (int i = 1; i <= document.NumberOfPages; i++) pages.Add(PdfLayout.Of(document.GetPage(i)));
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new DocumentException(DocumentProblem.EncryptedPdf, name, 0);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // The library throws all kinds of exceptions for damaged files.
            throw new DocumentException(DocumentProblem.DamagedPdf, name, 0);
        }

        return pages.Exists(static page => page.Blocks.Count > 0)
            ? pages
            : throw new DocumentException(DocumentProblem.PdfWithoutText, name, 0);
    }
}
