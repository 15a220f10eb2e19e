using System.Text;
using OcrFrench.Documents;
using OcrFrench.Tesseract;

namespace OcrFrench.Tool.Reading;

/// <summary>The pages of a scan, cleaned once, in each of the forms that they can be written in.</summary>
internal sealed class ReadDocument
{
    private readonly Lazy<(byte[] Alto, int Changes)> _alto;
    private readonly Lazy<IReadOnlyList<ScanPage>> _pages;
    private readonly Lazy<CleaningResult?> _text;
    private readonly ScanText _read;

    /// <param name="pages">The pages as they were read.</param>
    /// <param name="cleaner">The cleaner; nothing to leave the words as they were read.</param>
    public ReadDocument(IReadOnlyList<ScanPage> pages, OcrCleaner? cleaner)
    {
        _read = ScanText.Of(pages);
        _text = new(() => cleaner?.Analyze(_read.Text, _read.Words));
        // Where words stand is a matter of the document; what they are is decided as in every ALTO file.
        _alto = new(() =>
        {
            byte[] read = _text.Value is { Corrections.Count: > 0 } text ? AltoWriter.Write(pages, text) : AltoWriter.Write(pages);
            if (cleaner is null) return (read, 0);
            OcrDocumentResult cleaned = OcrDocument.Parse(read, pages[0].File, OcrDocumentFormat.Alto).Clean(cleaner);
            return (cleaned.ToArray(), cleaned.Analysis.Corrections.Count);
        });
        _pages = new(() => cleaner is null ? pages : AltoPages.Read(pages, _alto.Value.Alto));
    }

    /// <summary>How many changes cleaning has made to what was last written.</summary>
    public int Changes { get; private set; }

    public void Write(string format, Stream stream)
    {
        if (format == "text")
        {
            stream.Write(Encoding.UTF8.GetBytes(_text.Value?.Text ?? _read.Text));
            Changes = _text.Value?.Corrections.Count ?? 0;
            return;
        }

        switch (format)
        {
            case "alto": stream.Write(_alto.Value.Alto); break;
            case "hocr": stream.Write(HocrWriter.Write(_pages.Value)); break;
            case "tsv": stream.Write(TsvWriter.Write(_pages.Value)); break;
            default: SearchablePdfWriter.Write(_pages.Value, stream); break;
        }

        Changes = _alto.IsValueCreated ? _alto.Value.Changes : 0;
    }
}
