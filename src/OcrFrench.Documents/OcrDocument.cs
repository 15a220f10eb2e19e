using System.Runtime.CompilerServices;
using OcrFrench.Documents.Encodings;
using OcrFrench.Documents.Formats;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents;

/// <summary>
/// A document whose words are changed in place: pages in ALTO, PAGE, hOCR, Tesseract’s TSV or ABBYY XML, subtitles in SRT or WebVTT, texts
/// in DOCX, TEI, HTML or Markdown. Everything else stays as it was, byte for byte.
/// </summary>
public sealed class OcrDocument
{
    /// <summary>For each <see cref="OcrCleaner.Origin"/>, a cleaner that leaves layout and typography alone.</summary>
    private static readonly ConditionalWeakTable<object, OcrCleaner> s_plain = [];
    private readonly WordDocument _document;
    private readonly RunningText _text;

    private OcrDocument(OcrDocumentFormat format, WordDocument document)
    {
        Format = format;
        _document = document;
        _text = RunningText.Of(document.Words);
    }

    /// <summary>A document that has already been read: a slice of a large one.</summary>
    internal static OcrDocument Of(OcrDocumentFormat format, WordDocument document) => new(format, document);

    /// <summary>What kind of document it is.</summary>
    public OcrDocumentFormat Format { get; }

    /// <summary>The encoding of the file: the actual one if it declares another.</summary>
    public TextEncoding Encoding => _document.Source.Encoding;

    /// <summary>
    /// Its words in reading order: separated by spaces, one line of text per line, with an empty line between blocks.
    /// </summary>
    public string Text => _text.Text;

    /// <summary>How many of its pages have words.</summary>
    public int Pages => _document.Words.Count == 0 ? 0 : _document.Words.Max(static word => word.Page);

    /// <summary>Its words, each with its place.</summary>
    internal IReadOnlyList<Word> Words => _document.Words;

    /// <summary>The scans of its pages that it names.</summary>
    internal IReadOnlyList<PageImage> Images => _document.Images;

    /// <summary>
    /// The same document, except that its corrections will be written as tracked changes if the format has them: Word and LibreOffice
    /// show those of a DOCX under the author OcrFrench, to be accepted or rejected.
    /// </summary>
    /// <returns>This instance if the format has no tracked changes.</returns>
    public OcrDocument WithTrackedChanges() =>
        WordFormats.Of(Format).Track is { } track ? new OcrDocument(Format, track(_document.Source)) : this;

    /// <summary>Makes corrections decided elsewhere, and writes them in place as <see cref="Clean"/> does.</summary>
    /// <param name="corrections">Corrections of <see cref="Text"/>, sorted and disjoint.</param>
    internal OcrDocumentResult Correct(IReadOnlyList<Correction> corrections)
    {
        var result = new CleaningResult(
            Text, Text, corrections, [], static () => throw new InvalidOperationException("Nothing was cleaned."));
        return Made(result, new OcrCleanerOptions());
    }

    /// <summary>Whether a file is such a document, or other XML, rather than plain text, judging by its beginning.</summary>
    /// <param name="start">The first bytes; a few hundred are enough.</param>
    /// <returns>False for plain text, JSON, and anything that is not text.</returns>
    public static bool IsLikely(ReadOnlySpan<byte> start) => DocumentKind.IsPage(start);

    /// <summary>The same for a stream, without losing what was read.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="isLikely">What <see cref="IsLikely"/> says about its beginning.</param>
    /// <returns>The stream from its beginning.</returns>
    internal static Stream LookAt(Stream stream, out bool isLikely)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var start = new MemoryStream(new byte[512], 0, 512, writable: true, publiclyVisible: true);
        int length = stream.ReadAtLeast(start.GetBuffer(), start.Capacity, throwOnEndOfStream: false);
        isLikely = IsLikely(start.GetBuffer().AsSpan(0, length));
        if (stream.CanSeek)
        {
            stream.Position = 0;
            return stream;
        }

        start.SetLength(length);
        return new JoinedStream(start, stream);
    }

    /// <summary>Reads a file; its beginning tells the format.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The document.</returns>
    /// <exception cref="DocumentException">It is malformed, or in no known format.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to it is denied.</exception>
    public static OcrDocument Load(string path) => Parse(File.ReadAllBytes(path), path);

    /// <summary>Reads a file in a known format.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">The format.</param>
    /// <returns>The document.</returns>
    /// <exception cref="DocumentException">It is malformed, or in another format.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to it is denied.</exception>
    public static OcrDocument Load(string path, OcrDocumentFormat format) => Parse(File.ReadAllBytes(path), path, format);

    /// <summary>Reads the bytes of a file; their beginning tells the format.</summary>
    /// <param name="bytes">The bytes of the file; they must not be changed afterwards.</param>
    /// <param name="name">The name to use in error messages.</param>
    /// <returns>The document.</returns>
    /// <exception cref="DocumentException">It is malformed, or in no known format.</exception>
    public static OcrDocument Parse(byte[] bytes, string name) => Read(bytes, name, null);

    /// <summary>Reads bytes in a known format.</summary>
    /// <param name="bytes">The bytes of the file; they must not be changed afterwards.</param>
    /// <param name="name">The name to use in error messages.</param>
    /// <param name="format">The format.</param>
    /// <returns>The document.</returns>
    /// <exception cref="DocumentException">It is malformed, or in another format.</exception>
    public static OcrDocument Parse(byte[] bytes, string name, OcrDocumentFormat format) => Read(bytes, name, format);

    /// <summary>Reads bytes; without a format, their beginning tells it.</summary>
    /// <param name="bytes">The bytes of the file; they must not be changed afterwards.</param>
    /// <param name="name">The name to use in error messages.</param>
    /// <param name="format">The format.</param>
    /// <param name="encoding">Their encoding, for formats that do not declare it.</param>
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
    /// Cleans the text, using what the document says about how its words were read, and writes the changes back in place.
    /// </summary>
    /// <param name="cleaner">The cleaner. Whatever its options say, divided words stay on their lines, and layout, furniture, notes and
    /// typography stay as they are.</param>
    /// <returns>The cleaned document; this one is unchanged.</returns>
    public OcrDocumentResult Clean(OcrCleaner cleaner)
    {
        ArgumentNullException.ThrowIfNull(cleaner);
        // Damage in a divided word shows only in the whole word. The halves are put back on their lines afterwards.
        OcrCleanerOptions options = cleaner.Options;
        bool isPlain = options.LineEnds == LineEndHyphens.Join && !MakesReadingText(options);
        OcrCleaner joiner = isPlain ? cleaner : s_plain.GetValue(cleaner.Origin, _ => OcrCleaner.Create(Plain(options)));
        if (!isPlain && cleaner.Profile is { } profile) joiner = joiner.For(profile);
        CleaningResult result = joiner.Analyze(_text.Text, RecognizedWords());
        // XML can represent characters that its encoding lacks.
        if (WordFormats.Of(Format).IsText) result = result.Keep(correction => Encoding.TryEncode(correction.Replacement, out _));
        return Made(result, joiner.Options);
    }

    /// <summary>
    /// What the document says about how its words were read, with their places in <see cref="Text"/>: confidences, unless they are all
    /// the same, and other readings.
    /// </summary>
    /// <returns>
    /// The words in order: what <see cref="OcrCleaner.Analyze(string, IReadOnlyList{RecognizedWord})"/> takes with <see cref="Text"/>.
    /// </returns>
    public IReadOnlyList<RecognizedWord> RecognizedWords() => WordReadings.Of(_document.Words, _document.FullConfidence);

    /// <summary>
    /// Whether options ask for what only plain text allows and is not done here: joining lines, dropping heads, rewriting notes, changing
    /// the typography.
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

    /// <summary>The note in the file that says what changed it, as a log records it; null if the format has no place for it.</summary>
    /// <param name="cleaner">The cleaner that changes it.</param>
    internal LoggedChange? Note(OcrCleaner cleaner)
    {
        var edits = new List<ByteEdit>();
        _document.Begin();
        _document.Stamp(WordCleaning.Settings(cleaner.Options), edits);
        return edits.Count == 0 ? null : OcrDocumentResult.NoteOf(_document.Source, edits);
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
