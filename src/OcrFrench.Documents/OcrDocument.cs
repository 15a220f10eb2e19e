using System.Runtime.CompilerServices;
using OcrFrench.Documents.Encodings;
using OcrFrench.Documents.Formats;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents;

/// <summary>
/// A document of words with their places: ALTO, PAGE, hOCR, Tesseract's TSV, or the subtitles of SRT and WebVTT. It is changed where its
/// words stand; everything else stays as it was, to the byte.
/// </summary>
public sealed class OcrDocument
{
    /// <summary>The cleaners that leave layout and typography alone, by the <see cref="OcrCleaner.Origin"/> of those that do not.</summary>
    private static readonly ConditionalWeakTable<object, OcrCleaner> s_plain = [];
    private readonly WordDocument _document;
    private readonly RunningText _text;

    private OcrDocument(OcrDocumentFormat format, WordDocument document)
    {
        Format = format;
        _document = document;
        _text = RunningText.Of(document.Words);
    }

    /// <summary>What kind of document it is.</summary>
    public OcrDocumentFormat Format { get; }

    /// <summary>The encoding of the file: that of its bytes, where it declares another.</summary>
    public TextEncoding Encoding => _document.Source.Encoding;

    /// <summary>
    /// Its words in reading order: the words of a line with a space between, lines below each other, an empty line between blocks.
    /// </summary>
    public string Text => _text.Text;

    /// <summary>How many pages it has that have words; 0 for none.</summary>
    public int Pages => _document.Words.Count == 0 ? 0 : _document.Words.Max(static word => word.Page);

    /// <summary>Its words, each with its place.</summary>
    internal IReadOnlyList<Word> Words => _document.Words;

    /// <summary>The scans of its pages, as far as it names them.</summary>
    internal IReadOnlyList<PageImage> Images => _document.Images;

    /// <summary>
    /// The same document, whose cleaning writes corrections as tracked changes where its format knows them: in a DOCX an editor shows
    /// them, by the author OcrFrench, and accepts or rejects them.
    /// </summary>
    /// <returns>This instance where the format knows no such changes.</returns>
    public OcrDocument WithTrackedChanges() =>
        WordFormats.Of(Format).Track is { } track ? new OcrDocument(Format, track(_document.Source)) : this;

    /// <summary>Makes corrections that were decided elsewhere, and writes them to their places as <see cref="Clean"/> does.</summary>
    /// <param name="corrections">Corrections of <see cref="Text"/>, sorted and disjoint.</param>
    internal OcrDocumentResult Correct(IReadOnlyList<Correction> corrections)
    {
        var result = new CleaningResult(
            Text, Text, corrections, [], static () => throw new InvalidOperationException("Nothing was cleaned."));
        return Made(result, new OcrCleanerOptions());
    }

    /// <summary>Whether a file is such a document, or XML of another kind, rather than plain text: told by how it begins.</summary>
    /// <param name="start">The first bytes; some hundred are enough.</param>
    /// <returns>False for plain text, JSON and what is no text at all.</returns>
    public static bool IsLikely(ReadOnlySpan<byte> start) => DocumentKind.IsPage(start);

    /// <summary>The same for a stream, of which nothing is lost.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="isLikely">What <see cref="IsLikely"/> says of how it begins.</param>
    /// <returns>The stream from its beginning.</returns>
    internal static Stream LookAt(Stream stream, out bool isLikely)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var start = new MemoryStream(new byte[512], 0, 512, writable: true, publiclyVisible: true);
        int length = stream.ReadAtLeast(start.GetBuffer(), start.Capacity, throwOnEndOfStream: false);
        isLikely = IsLikely(start.GetBuffer().AsSpan(0, length));
        start.SetLength(length);
        return new JoinedStream(start, stream);
    }

    /// <summary>Reads a file, whose beginning tells what it is.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The document.</returns>
    /// <exception cref="DocumentException">It is not well formed, or of no known format.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static OcrDocument Load(string path) => Parse(File.ReadAllBytes(path), path);

    /// <summary>Reads a file of a known format.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">What it is.</param>
    /// <returns>The document.</returns>
    /// <exception cref="DocumentException">It is not well formed, or of another format.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static OcrDocument Load(string path, OcrDocumentFormat format) => Parse(File.ReadAllBytes(path), path, format);

    /// <summary>Reads bytes, whose beginning tells what they are.</summary>
    /// <param name="bytes">The bytes of the file; they must not be changed afterwards.</param>
    /// <param name="name">The name that error messages use.</param>
    /// <returns>The document.</returns>
    /// <exception cref="DocumentException">It is not well formed, or of no known format.</exception>
    public static OcrDocument Parse(byte[] bytes, string name) => Read(bytes, name, null);

    /// <summary>Reads bytes of a known format.</summary>
    /// <param name="bytes">The bytes of the file; they must not be changed afterwards.</param>
    /// <param name="name">The name that error messages use.</param>
    /// <param name="format">What they are.</param>
    /// <returns>The document.</returns>
    /// <exception cref="DocumentException">It is not well formed, or of another format.</exception>
    public static OcrDocument Parse(byte[] bytes, string name, OcrDocumentFormat format) => Read(bytes, name, format);

    /// <summary>Reads bytes; without a format, their beginning tells.</summary>
    /// <param name="bytes">The bytes of the file; they must not be changed afterwards.</param>
    /// <param name="name">The name that error messages use.</param>
    /// <param name="format">What they are.</param>
    /// <param name="encoding">Their encoding, for formats that do not say it.</param>
    internal static OcrDocument Read(byte[] bytes, string name, OcrDocumentFormat? format, TextEncoding? encoding = null)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(name);
        if (DocumentKind.PackageFormat(bytes, format) is { Open: { } open } packed)
            return new OcrDocument(packed.Id, packed.Read(open(bytes, name)));
        OtherContent.Refuse(bytes, name);
        XmlSource source = DocumentKind.TextFormat(bytes, name, format) is { } text
            ? XmlSource.ReadText(bytes, name, encoding ?? text.Encoding)
            : XmlSource.Read(bytes, name);
        WordFormat kind = DocumentKind.Of(source, format);
        return new OcrDocument(kind.Id, kind.Read(source));
    }

    /// <summary>
    /// Cleans the text, with what the document says of the reading of its words, and writes what has changed back to its places.
    /// </summary>
    /// <param name="cleaner">The cleaner. Words that a line's end cuts stay on their lines, and layout, furniture, notes and typography as
    /// they are, whatever its options say.</param>
    /// <returns>The cleaned document; this one stays as it is.</returns>
    public OcrDocumentResult Clean(OcrCleaner cleaner)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        // Only whole words tell what is damaged in their halves. They are put back on their lines afterwards.
        OcrCleanerOptions options = cleaner.Options;
        bool isPlain = options.LineEnds == LineEndHyphens.Join && !MakesReadingText(options);
        OcrCleaner joiner = isPlain ? cleaner : s_plain.GetValue(cleaner.Origin, _ => OcrCleaner.Create(Plain(options)));
        if (!isPlain && cleaner.Profile is { } profile) joiner = joiner.For(profile);
        CleaningResult result = joiner.Analyze(_text.Text, RecognizedWords());
        // XML has a way to write what its encoding does not have.
        if (WordFormats.Of(Format).IsText) result = result.Keep(correction => Encoding.TryEncode(correction.Replacement, out _));
        return Made(result, joiner.Options);
    }

    /// <summary>
    /// What the document says of the reading of its words, with their places in <see cref="Text"/>: confidences, where they tell one word
    /// from another, and other readings.
    /// </summary>
    /// <returns>
    /// The words in order: what <see cref="OcrCleaner.Analyze(string, IReadOnlyList{RecognizedWord})"/> takes with <see cref="Text"/>.
    /// </returns>
    public IReadOnlyList<RecognizedWord> RecognizedWords() => WordReadings.Of(_document.Words, _document.FullConfidence);

    /// <summary>
    /// Whether options ask for what needs a text of its own: joined lines, dropped heads, written notes, another typography. Here it is not
    /// done.
    /// </summary>
    /// <param name="options">The options of a cleaner.</param>
    internal static bool MakesReadingText(OcrCleanerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options is not
        {
            Layout: TextLayout.Keep, Furniture: PageFurniture.Keep, Footnotes: Footnotes.Keep, Typography: Typography.Keep
        };
    }

    private OcrDocumentResult Made(CleaningResult result, OcrCleanerOptions options) =>
        new(_document.Source, _text, WordCleaning.Make(_document, _text, result, options),
            choose => result.Settle(choose) is var settled && settled != result ? Made(settled, options) : null);

    private static OcrCleanerOptions Plain(OcrCleanerOptions options) => options with
    {
        LineEnds = LineEndHyphens.Join,
        Layout = TextLayout.Keep,
        Furniture = PageFurniture.Keep,
        Footnotes = Footnotes.Keep,
        Typography = Typography.Keep,
    };
}
