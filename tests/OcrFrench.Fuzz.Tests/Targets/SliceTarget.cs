using System.Text;
using OcrFrench.Documents;
using OcrFrench.Documents.Files;
using OcrFrench.Documents.Xml;
using OcrFrench.Fuzz.Tests.Running;

namespace OcrFrench.Fuzz.Tests.Targets;

/// <summary>
/// A page of a format of which slices can be read, in slices: what is read as a whole is read in slices; the edits come in order and lie in
/// their slice, what is written can be read again and says what the cleaned slices say, and the log takes it back.
/// </summary>
internal static class SliceTarget
{
    /// <summary>Whether a document is read in slices; false also where it would be read whole.</summary>
    public static bool Accepts(byte[] input, OcrDocumentFormat? format, string name)
    {
        try
        {
            return Open(input, format, name) is not null;
        }
        catch (DocumentException)
        {
            return false;
        }
    }

    public static void Check(byte[] input, OcrDocumentFormat? format, string name)
    {
        if (Open(input, format, name) is not var (document, stream)) return;
        using var target = new MemoryStream();
        using var copy = new EditedCopy(stream, target, isMetered: false);
        using var lines = new MemoryStream();
        var log = new ChangeLog(lines);
        log.Begin(ChangesTarget.Head);
        var cleaned = new StringBuilder();
        foreach ((XmlSlice own, CleanedSlice slice) in document.Slices.Zip(document.Clean(OcrCleaner.Default)))
        {
            FindingException.ThrowIf(
                slice.Result.Edits.Any(edit => edit.Start + own.Shift < own.Start || edit.End + own.Shift > own.Start + own.Length),
                "A slice changes what it does not have.");
            foreach (ByteEdit edit in slice.Edits) copy.Make(edit);
            foreach (LoggedChange change in slice.ToLog()) log.Write(change);
            cleaned.Append(slice.Result.Analysis.Text);
        }

        copy.Finish();
        byte[] output = target.ToArray();
        log.End(FileState.Of(input), FileState.Of(output));
        FindingException.ThrowIf(
            Bare(OcrDocument.Read(output, name, document.Format).Text) != Bare(cleaned.ToString()), "The document says something else.");
        lines.Position = 0;
        byte[] undone = ChangeReplay.Undo(ChangeLog.Read(lines, "log.jsonl").Single(), output);
        FindingException.ThrowIf(!undone.AsSpan().SequenceEqual(input), "Undoing gives other bytes.");
    }

    private static (LargeDocument Document, Stream Stream)? Open(byte[] input, OcrDocumentFormat? format, string name)
    {
        var stream = new MemoryStream(input);
        return LargeDocument.Open(stream, name, format, Math.Max(100, input.Length / 4)) is { } document ? (document, stream) : null;
    }

    private static string Bare(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
