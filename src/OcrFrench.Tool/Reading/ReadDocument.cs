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

    /// <param name="pages">The pages as read.</param>
    /// <param name="cleaner">The cleaner; null to leave the words as read.</param>
    public ReadDocument(IReadOnlyList<ScanPage> pages, OcrCleaner? cleaner)
    {
        _read = ScanText.Of(pages);
        _text = new(() => cleaner?.Analyze(_read.Text, _read.Words));
        // The places of words belong to the document; their text is decided as in any ALTO file.
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

    public void Write(string format, Stream stream) => Changes = ReadFormats.Named(format).Write(this, stream);

    /// <summary>Writes the text, and returns how many changes were made to it.</summary>
    public int WriteText(Stream stream)
    {
        stream.Write(Encoding.UTF8.GetBytes(_text.Value?.Text ?? _read.Text));
        return _text.Value?.Corrections.Count ?? 0;
    }

    /// <summary>Writes the cleaned ALTO.</summary>
    public int WriteAlto(Stream stream)
    {
        stream.Write(_alto.Value.Alto);
        return _alto.Value.Changes;
    }

    /// <summary>Writes the cleaned pages in a form of bytes.</summary>
    public int Write(Func<IReadOnlyList<ScanPage>, byte[]> write, Stream stream) =>
        Write((pages, target) => target.Write(write(pages)), stream);

    /// <summary>Writes the cleaned pages in a form that goes to a stream.</summary>
    public int Write(Action<IReadOnlyList<ScanPage>, Stream> write, Stream stream)
    {
        write(_pages.Value, stream);
        return _alto.IsValueCreated ? _alto.Value.Changes : 0;
    }
}
