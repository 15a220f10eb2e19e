using System.Text;
using OcrFrench.Documents.Changes;

namespace OcrFrench.Documents;

/// <summary>
/// Writes and reads change logs: JSON lines that hold every change made to documents, enough to show, undo and replay each of them.
/// </summary>
/// <remarks>
/// For each document a head, a line with the member <c>log</c>: <c>document</c>, <c>output</c>, <c>tool</c>, <c>format</c>,
/// <c>encoding</c>,
/// <c>options</c>, <c>source</c> and <c>result</c> (each <c>sha256</c> and <c>bytes</c>) and <c>changes</c>, their number. After it a line
/// for each change: <c>document</c>, <c>line</c> and <c>page</c> (from 1; in a document of pages the line of the page), <c>element</c>,
/// <c>start</c>, <c>end</c>, <c>outputStart</c> and
/// <c>outputEnd</c> (UTF-16 offsets in the text and the cleaned text; for JSON lines in the text member), <c>byteStart</c> and
/// <c>byteEnd</c> (in the source file), <c>before</c>, <c>after</c>, <c>kind</c>, <c>rule</c>, <c>confidence</c>, <c>runnersUp</c>, and
/// <c>edits</c> where the bytes changed are not simply those of <c>before</c> and <c>after</c>. A reviewer deletes lines or sets
/// <c>"accepted": false</c> in them. Logs can be put one after the other.
/// </remarks>
public sealed class ChangeLog
{
    /// <summary>The version of the format, which every head begins with.</summary>
    internal const int Version = 1;

    private readonly Stream _stream;
    private Stream? _target;
    private LoggedDocument? _document;
    private long _head;
    private int _headLength;
    private long _changes;
    private TextPlace _place;

    /// <summary>Makes a log that writes to a stream, in UTF-8.</summary>
    /// <param name="stream">Where to write, from where it stands; it is left open. A document is held in memory until its end where the
    /// stream cannot seek.</param>
    public ChangeLog(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
    }

    /// <summary>Reads a log.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="file">The name of the log, for messages.</param>
    /// <returns>The documents in order, each read when it is asked for.</returns>
    /// <exception cref="ChangeLogException">A line is not what it should be; the exception names it.</exception>
    public static IEnumerable<DocumentChanges> Read(Stream stream, string file)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ChangeReader.Read(stream, file);
    }

    /// <summary>The changes as a JSON array on one line, as they concern a text of no file.</summary>
    /// <param name="result">The text and its changes.</param>
    /// <returns>Objects with the members that a change in a log has, without those about bytes.</returns>
    public static string ToJson(CleaningResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return ChangeJson.Array(result);
    }

    /// <summary>Logs a plain text: head, changes and end.</summary>
    /// <param name="document">The head. Encoding, source, result and number of changes are filled in.</param>
    /// <param name="text">The text as it was read.</param>
    /// <param name="result">What was made of it. What the encoding of the text cannot write is left out, as
    /// <see cref="TextDocument.Writable"/> does.</param>
    /// <returns>The text as it is to be written: the log tells of its bytes.</returns>
    /// <exception cref="ArgumentException"><paramref name="result"/> is the cleaning of another text.</exception>
    public TextDocument WriteDocument(LoggedDocument document, TextDocument text, CleaningResult result)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(result);
        if (result.Source != text.Text) throw new ArgumentException("This is the cleaning of another text.", nameof(result));
        CleaningResult written = text.Writable(result);
        TextDocument cleaned = text with { Text = written.Text };
        Begin(document with { Encoding = text.Encoding }, text.HasByteOrderMark ? text.Encoding.Mark.Length : 0);
        WriteText(written);
        End(FileState.Of(text.ToArray()), FileState.Of(cleaned.ToArray()));
        return cleaned;
    }

    /// <summary>Logs a document of pages: head, changes and end.</summary>
    /// <param name="document">The head. Encoding, source, result and number of changes are filled in.</param>
    /// <param name="result">What was made of it; its bytes (<see cref="OcrDocumentResult.ToArray"/>) are to be written as they are.</param>
    public void WriteDocument(LoggedDocument document, OcrDocumentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Begin(document with { Encoding = result.Encoding });
        foreach (LoggedChange change in result.ToLog()) Write(change);
        End(FileState.Of(result.Source), FileState.Of(result.ToArray()));
    }

    /// <summary>Starts a document whose changes come one by one, such as JSON lines.</summary>
    /// <param name="document">The head. Source, result and number of changes are filled in by <see cref="End"/>.</param>
    /// <exception cref="InvalidOperationException">The document before was not ended.</exception>
    public void Begin(LoggedDocument document) => Begin(document, 0);

    /// <summary>Starts a document.</summary>
    /// <param name="document">The head.</param>
    /// <param name="markLength">How many bytes stand before a text: the length of its byte order mark.</param>
    internal void Begin(LoggedDocument document, int markLength)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (_document is not null) throw new InvalidOperationException("The document before was not ended.");
        // The head comes first and is known last: the place for it is kept free.
        byte[] head = Head(document with { Source = FileState.Unknown, Result = FileState.Unknown, Changes = long.MaxValue });
        (_document, _changes, _place) = (document, 0, new TextPlace(markLength));
        _target = _stream.CanSeek ? _stream : new MemoryStream();
        (_head, _headLength) = (_target.Position, head.Length);
        _target.Write(head);
    }

    /// <summary>Writes a change of the document that was begun.</summary>
    /// <param name="change">The change; its edits do not overlap with those of another.</param>
    /// <exception cref="InvalidOperationException">No document was begun.</exception>
    public void Write(LoggedChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (_document is null) throw new InvalidOperationException("No document was begun.");
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
    /// <exception cref="InvalidOperationException">No document was begun.</exception>
    public void End(FileState source, FileState result)
    {
        if (_document is null) throw new InvalidOperationException("No document was begun.");
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

    /// <summary>Takes out what was written of the document: it did not come about.</summary>
    internal void Abandon()
    {
        if (_document is null) return;
        _document = null;
        if (_stream.CanSeek) _stream.SetLength(_head);
    }

    private static byte[] Head(LoggedDocument document) => Encoding.UTF8.GetBytes(ChangeJson.Head(document) + "\n");
}
