using OcrFrench.Documents.Pdf;

namespace OcrFrench.Documents;

/// <summary>
/// The text layer of a PDF: the words that an OCR engine has placed behind the image of a scan, or that another program has written. It
/// is extracted as it is, to be cleaned as text, ALTO or hOCR. The PDF itself is not changed.
/// </summary>
public sealed class PdfTextLayer
{
    private readonly IReadOnlyList<PdfPage> _pages;
    private readonly string _name;

    private PdfTextLayer(IReadOnlyList<PdfPage> pages, string name) => (_pages, _name) = (pages, name);

    /// <summary>How many pages the PDF has.</summary>
    public int Pages => _pages.Count;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its text layer.</returns>
    /// <exception cref="DocumentException">It is damaged, needs a password, or has no text.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to it is denied.</exception>
    public static PdfTextLayer Load(string path) => Parse(File.ReadAllBytes(path), path);

    /// <summary>Reads bytes.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="name">The name to use in error messages.</param>
    /// <returns>Its text layer.</returns>
    /// <exception cref="DocumentException">It is damaged, needs a password, or has no text.</exception>
    public static PdfTextLayer Parse(byte[] bytes, string name)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(name);
        return new PdfTextLayer(PdfReader.Read(bytes, name), name);
    }

    /// <summary>Whether a file is a PDF, judging by its first bytes.</summary>
    /// <param name="start">The first bytes.</param>
    /// <returns>False for everything else.</returns>
    public static bool IsLikely(ReadOnlySpan<byte> start) => start.StartsWith("%PDF-"u8);

    /// <summary>The text, in reading order.</summary>
    /// <returns>Lines as they are, an empty line between blocks, a form feed between pages.</returns>
    public string ToText() => PdfPages.Text(_pages);

    /// <summary>The words with their coordinates, as ALTO.</summary>
    /// <returns>What <see cref="OcrDocument"/> reads, in UTF-8; coordinates are in pixels at 300 dots per inch.</returns>
    public byte[] ToAlto() => PdfPages.Alto(_pages, _name);

    /// <summary>The words with their coordinates, as hOCR.</summary>
    /// <returns>What <see cref="OcrDocument"/> reads, in UTF-8; coordinates are in pixels at 300 dots per inch.</returns>
    public byte[] ToHocr() => PdfPages.Hocr(_pages, _name);
}
