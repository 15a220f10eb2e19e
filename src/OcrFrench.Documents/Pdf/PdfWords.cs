using OcrFrench.Documents.Words;

namespace OcrFrench.Documents.Pdf;

/// <summary>A page of a PDF: its blocks in the order in which they were written, which is that of reading.</summary>
/// <param name="Width">Its width, in pixels of <see cref="PdfPage.Resolution"/>.</param>
/// <param name="Height">Its height.</param>
/// <param name="Blocks">Its blocks, each of lines, each of words.</param>
internal sealed record PdfPage(int Width, int Height, IReadOnlyList<PdfBlock> Blocks)
{
    /// <summary>Dots per inch for all coordinates: what scans commonly have.</summary>
    public const int Resolution = 300;
}

/// <summary>Lines that follow each other closely.</summary>
internal sealed record PdfBlock(IReadOnlyList<PdfLine> Lines)
{
    public Box Box => Lines.Select(static line => line.Box).Aggregate(static (one, other) => one.With(other));
}

/// <summary>Words on one line.</summary>
internal sealed record PdfLine(IReadOnlyList<PdfWord> Words)
{
    public Box Box => Words.Select(static word => word.Box).Aggregate(static (one, other) => one.With(other));
}

/// <summary>A word with its place.</summary>
internal sealed record PdfWord(string Text, Box Box);
