using System.Xml;
using OcrFrench.Documents;
using OcrFrench.Documents.Formats;
using OcrFrench.Fuzz.Tests.Mutation;
using OcrFrench.Fuzz.Tests.Running;
using OcrFrench.Tests;

namespace OcrFrench.Fuzz.Tests.Targets;

/// <summary>
/// Any page of a format: read and cleaned, or refused with its name and a line. What is written is read again and says what the cleaned
/// text says; it is XML where the source was; nothing but what is logged changes, and all of it can be undone.
/// </summary>
internal sealed class DocumentTarget(OcrDocumentFormat format) : IFuzzTarget
{
    private const string Page = "fuzz.xml";

    private static readonly XmlReaderSettings s_reader = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = true,
    };

    private readonly OcrCleaner _thorough = OcrCleaner.Create(new OcrCleanerOptions { Level = CleaningLevel.Thorough });

    public string Name { get; } = format.ToString().ToLowerInvariant();

    public IReadOnlyList<byte[]> Seeds { get; } = [.. PageSeeds.Of(format)];

    public IReadOnlyList<IMutator> Mutators { get; } = IsXml(format) || format == OcrDocumentFormat.Docx
        ? [new XmlMutator(), new XmlMutator(), new XmlMutator(), new ByteMutator()]
        : [new ByteMutator(), new Utf8TextMutator(), new TableMutator(), new TableMutator()];

    public int LongestInput => 1 << 16;

    public int QuickInputs { get; } = format == OcrDocumentFormat.Hocr ? 80 : 250;

    public Outcome Run(byte[] input)
    {
        if (format == OcrDocumentFormat.Docx) input = DocxWrap.Of(input);
        OcrDocument document;
        OcrDocumentFormat? asked = input.Length % 3 == 0 ? null : format;
        try
        {
            document = OcrDocument.Read([.. input], Page, asked);
        }
        catch (DocumentException error)
        {
            FindingException.ThrowIf(SliceTarget.Accepts(input, asked, Page), "In slices it is read, as a whole it is refused.");
            FindingException.ThrowIf(error.File != Page
                || !error.Message.Contains(Page, StringComparison.Ordinal), "The message does not name the file: " + error.Message);
            // What a file is as a whole, and what it holds, has no line.
            bool isWhole = error.Problem is DocumentProblem.DamagedPackage or DocumentProblem.PackageTooLarge or DocumentProblem.Archive
                or DocumentProblem.OfficeDocument or DocumentProblem.Image or DocumentProblem.Pdf;
            FindingException.ThrowIf(error.Line < 1 && !isWhole, "The message names no line: " + error.Message);
            FindingException.ThrowIf(error.Offset > input.Length, "The place lies outside: " + error.Offset);
            FindingException.ThrowIf(error.Message.Length > 10_000, "The message is too long.");
            return new Outcome("refused: " + error.Problem);
        }

        SliceTarget.Check(input, asked, Page);
        if (input.Length % 2 == 0) document = document.WithTrackedChanges();
        OcrDocumentResult result = document.Clean(input.Length % 5 == 0 ? _thorough : OcrCleaner.Default);
        byte[] output = result.ToArray();
        Invariants.CheckResult(result.Analysis);
        FindingException.ThrowIf(document.Text != result.Analysis.Source, "Another text was cleaned than was read.");
        if (result.Edits.Count == 0)
        {
            FindingException.ThrowIf(!output.AsSpan().SequenceEqual(input), "The bytes changed without an edit.");
            return new Outcome(
                "accepted, unchanged", FormattableString.Invariant($"{document.Pages} {int.Log2(document.Text.Length + 1)}"), 1);
        }

        CheckWritten(input, output, result, document.Format);
        CheckUndo(input, output, result, document.Format);
        IEnumerable<string> rules = result.Analysis.Corrections.Select(static correction => correction.Rule).Distinct()
            .Order(StringComparer.Ordinal);
        // Where a change is left out because no element can say it, the cleaner may see more the next time: counted, and rare.
        bool again = input.Length % 4 == 0 && OcrDocument.Read(output, "written.xml", document.Format,
            document.Encoding).Clean(input.Length % 5 == 0 ? _thorough : OcrCleaner.Default).Edits.Count > 0;
        return new Outcome(again ? "accepted, changed, changes again (one in four is looked at)" : "accepted, changed",
            FormattableString.Invariant($"{result.Changes.Count} {string.Join(' ', rules)}"), (double)output.Length / input.Length);
    }

    private static bool IsXml(OcrDocumentFormat format) => WordFormats.Of(format).Roots.Count > 0;

    private static void CheckWritten(byte[] input, byte[] output, OcrDocumentResult result, OcrDocumentFormat kind)
    {
        OcrDocument again = OcrDocument.Read(output, "written.xml", kind, result.Encoding);
        // Where words stand apart without a space, their lengths tell it; these may be others now.
        FindingException.ThrowIf(
            Bare(again.Text) != Bare(result.Analysis.Text), $"The document says {again.Text}, the cleaned text {result.Analysis.Text}.");
        if (IsXml(kind)) FindingException.ThrowIf(
            XmlProblem(input) is null && XmlProblem(output) is not null, "The document was XML and is no more: " + XmlProblem(output));
    }

    /// <summary>With nothing but the log the source comes back, to the byte.</summary>
    private static void CheckUndo(byte[] input, byte[] output, OcrDocumentResult result, OcrDocumentFormat kind)
    {
        using var stream = new MemoryStream();
        var log = new ChangeLog(stream);
        log.Begin(ChangesTarget.Head with { Format = WordFormats.Of(kind).Name });
        foreach (LoggedChange change in result.ToLog()) log.Write(change);
        log.End(FileState.Of(input), FileState.Of(output));
        stream.Position = 0;
        DocumentChanges changes = ChangeLog.Read(stream, "log.jsonl").Single();
        using var undone = new MemoryStream();
        ChangeReplay.Undo(changes, "page", FileState.Of(output), new MemoryStream(output), undone);
        FindingException.ThrowIf(!undone.ToArray().AsSpan().SequenceEqual(input), "Undoing gives other bytes.");
    }

    private static string Bare(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));

    private static string? XmlProblem(byte[] bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), s_reader);
            while (reader.Read())
            {
            }

            return null;
        }
        catch (XmlException error)
        {
            return error.Message;
        }
    }
}
