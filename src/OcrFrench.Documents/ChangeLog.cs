using System.Text;
using OcrFrench.Documents.Changes;

namespace OcrFrench.Documents;

/// <summary>
/// Writes and reads change logs: JSON lines with every change made to documents, detailed enough to show, undo and replay each of them.
/// </summary>
/// <remarks>
/// Each document starts with a head, a line that has the member <c>log</c> as well as <c>document</c>, <c>output</c>, <c>tool</c>,
/// <c>format</c>, <c>encoding</c>, <c>options</c>, <c>source</c> and <c>result</c> (each with <c>sha256</c> and <c>bytes</c>) and
/// <c>changes</c>, the number of changes. One line per change follows: <c>document</c>, <c>line</c> and <c>page</c> (from 1; in a document
/// of pages, the line on the page), <c>element</c>, <c>start</c>, <c>end</c>, <c>outputStart</c> and <c>outputEnd</c> (UTF-16 offsets in
/// the text and the cleaned text; for JSON lines, in the text member), <c>byteStart</c> and <c>byteEnd</c> (in the source file),
/// <c>before</c>, <c>after</c>, <c>kind</c>, <c>rule</c>, <c>confidence</c>, <c>runnersUp</c>, and <c>edits</c> where the changed bytes are
/// not simply those of <c>before</c> and <c>after</c>. A reviewer deletes lines or sets <c>"accepted": false</c> in them. Logs can be
/// concatenated.
/// </remarks>
public sealed class ChangeLog
{
    /// <summary>The version of the format, the first member of every head.</summary>
    internal const int Version = 1;

    private readonly Stream _stream;
    private Stream? _target;
    private LoggedDocument? _document;
    private long _head;
    private int _headLength;
    private long _changes;
    private TextPlace _place;

    /// <summary>Creates a log that writes to a stream, in UTF-8.</summary>
    /// <param name="stream">Where to write, from the current position; it is left open. If it cannot seek, each document is held in memory
    /// until it ends.</param>
    public ChangeLog(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
    }

    /// <summary>Reads a log.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="file">The name of the log, for messages.</param>
    /// <returns>The documents in order, each read on demand.</returns>
    /// <exception cref="ChangeLogException">A line is malformed; the exception names it.</exception>
    public static IEnumerable<DocumentChanges> Read(Stream stream, string file)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ChangeReader.Read(stream, file);
    }

    /// <summary>The changes to a text that belongs to no file, as a JSON array on one line.</summary>
    /// <param name="result">The text and its changes.</param>
    /// <returns>Objects with the members of a logged change, except those about bytes.</returns>
    public static string ToJson(CleaningResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return ChangeJson.Array(result);
    }

    /// <summary>Logs a plain text: head, changes and end.</summary>
    /// <param name="document">The head. Encoding, source, result and the number of changes are filled in.</param>
    /// <param name="text">The text as it was read.</param>
    /// <param name="result">The cleaning of the text. Corrections that its encoding cannot represent are left out, as by
    /// <see cref="TextDocument.Writable"/>.</param>
    /// <returns>The text to write: the log describes its bytes.</returns>
    /// <exception cref="ArgumentException"><paramref name="result"/> is the cleaning of a different text.</exception>
    public TextDocument WriteDocument(LoggedDocument document, TextDocument text, CleaningResult result)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(result);
        if (result.Source != text.Text) throw new ArgumentException("This is the cleaning of a different text.", nameof(result));
        CleaningResult written = text.Writable(result);
        TextDocument cleaned = text with { Text = written.Text };
        Begin(document with { Encoding = text.Encoding }, text.HasByteOrderMark ? text.Encoding.Mark.Length : 0);
        WriteText(written);
        End(FileState.Of(text.ToArray()), FileState.Of(cleaned.ToArray()));
        return cleaned;
    }

    /// <summary>Logs a document of pages: head, changes and end.</summary>
    /// <param name="document">The head. Encoding, source, result and the number of changes are filled in.</param>
    /// <param name="result">The cleaned document; write its bytes (<see cref="OcrDocumentResult.ToArray"/>) unchanged.</param>
    public void WriteDocument(LoggedDocument document, OcrDocumentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Begin(document with { Encoding = result.Encoding });
        foreach (LoggedChange change in result.ToLog()) Write(change);
        End(FileState.Of(result.Source), FileState.Of(result.ToArray()));
    }

    /// <summary>Starts a document whose changes are added one by one, such as JSON lines.</summary>
    /// <param name="document">The head. Source, result and the number of changes are filled in by <see cref="End"/>.</param>
    /// <exception cref="InvalidOperationException">The previous document was not ended.</exception>
    public void Begin(LoggedDocument document) => Begin(document, 0);

    /// <summary>Starts a document.</summary>
    /// <param name="document">The head.</param>
    /// <param name="markLength">How many bytes precede the text: the length of its byte order mark.</param>
    internal void Begin(LoggedDocument document, int markLength)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (_document is not null) throw new InvalidOperationException("The previous document was not ended.");
        // The head comes first but is known last: space is reserved for it.
        byte[] head = Head(document with { Source = FileState.Unknown, Result = FileState.Unknown, Changes = long.MaxValue });
        (_document, _changes, _place) = (document, 0, new TextPlace(markLength));
        _target = _stream.CanSeek ? _stream : new MemoryStream();
        (_head, _headLength) = (_target.Position, head.Length);
        _target.Write(head);
    }

    /// <summary>Writes a change to the current document.</summary>
    /// <param name="change">The change; its edits must not overlap those of another.</param>
    /// <exception cref="InvalidOperationException">No document was started.</exception>
    public void Write(LoggedChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (_document is null) throw new InvalidOperationException("No document was started.");
        _changes++;
        _target!.Write(Encoding.UTF8.GetBytes(ChangeJson.Change(_document, change) + "\n"));
    }

    /// <summary>Writes the changes made to the next stretch of a plain text, or to all of it.</summary>
    internal void WriteText(CleaningResult stretch)
    {
        ArgumentNullException.ThrowIfNull(stretch);
        TextEncoding encoding = _document!.Encoding;
        int at = 0;
        foreach (Correction correction in stretch.Corrections)
        {
            _place.Advance(stretch.Source.AsSpan(at, correction.Start - at), encoding);
            encoding.TryEncode(correction.Original, out byte[]? before);
            encoding.TryEncode(correction.Replacement, out byte[]? after);
            Write(LoggedChange.Of(correction, [new LoggedEdit(_place.Byte, before, after)]) with
            {
                Line = _place.Line,
                Page = _place.Page,
                Start = _place.Char,
                OutputStart = _place.Output,
            });
            _place.Advance(correction.Original, encoding);
            _place.Output += correction.Replacement.Length - correction.Original.Length;
            at = correction.End;
        }

        _place.Advance(stretch.Source.AsSpan(at), encoding);
    }

    /// <summary>Ends the document.</summary>
    /// <param name="source">The document before the changes.</param>
    /// <param name="result">The document after them.</param>
    /// <exception cref="InvalidOperationException">No document was started.</exception>
    public void End(FileState source, FileState result)
    {
        if (_document is null) throw new InvalidOperationException("No document was started.");
        Stream target = _target!;
        long end = target.Position;
        byte[] head = Head(_document with { Source = source, Result = result, Changes = _changes });
        target.Position = _head;
        target.Write(head.AsSpan(0, head.Length - 1));
        for (int i = head.Length; i < _headLength; i++) target.WriteByte((byte)' ');
        target.Position = end;
        if (target != _stream) ((MemoryStream)target).WriteTo(_stream);
        _document = null;
    }

    /// <summary>Removes what was written about a document that could not be completed.</summary>
    internal void Abandon()
    {
        if (_document is null) return;
        _document = null;
        if (_stream.CanSeek) _stream.SetLength(_head);
    }

    private static byte[] Head(LoggedDocument document) => Encoding.UTF8.GetBytes(ChangeJson.Head(document) + "\n");
}
