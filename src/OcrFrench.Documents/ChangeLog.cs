using System.Text;
using OcrFrench.Documents.Changes;

namespace OcrFrench.Documents;

/// <summary>Writes and reads change logs: JSON lines that hold every change made to documents, enough to show, undo and replay each of them.</summary>
/// <remarks>
/// For each document a head, a line with the member <c>log</c>: <c>document</c>, <c>output</c>, <c>tool</c>, <c>format</c>, <c>encoding</c>,
/// <c>options</c>, <c>source</c> and <c>result</c> (each <c>sha256</c> and <c>bytes</c>) and <c>changes</c>, their number. After it a line
/// for each change: <c>document</c>, <c>line</c> and <c>page</c> (from 1; in a document of pages the line of the page), <c>element</c>, <c>start</c>, <c>end</c>, <c>outputStart</c> and
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

    /// <summary>Makes a log that writes to a stream, in UTF-8. The stream is left open.</summary>
    public ChangeLog(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
    }

    /// <summary>Reads a log.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="file">The name of the log, for messages.</param>
    /// <exception cref="ChangeLogException">A line is not what it should be; the exception names it.</exception>
    public static IEnumerable<DocumentChanges> Read(Stream stream, string file)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ChangeReader.Read(stream, file);
    }

    /// <summary>The changes as a JSON array on one line, as they concern a text of no file.</summary>
    public static string ToJson(CleaningResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return ChangeJson.Array(result);
    }

    /// <summary>Starts a document. What its head says of source and result and of the number of changes is filled in by <see cref="End"/>.</summary>
    /// <param name="document">The head.</param>
    /// <param name="markLength">How many bytes stand before a text: the length of its byte order mark.</param>
    public void Begin(LoggedDocument document, int markLength = 0)
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

    /// <summary>Writes a change.</summary>
    public void Write(LoggedChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        _changes++;
        _target!.Write(Encoding.UTF8.GetBytes(ChangeJson.Change(_document!, change) + "\n"));
    }

    /// <summary>Writes the changes made to the next stretch of a plain text, or to all of it.</summary>
    public void WriteText(CleaningResult stretch)
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
    public void End(FileState source, FileState result)
    {
        Stream target = _target!;
        long end = target.Position;
        byte[] head = Head(_document! with { Source = source, Result = result, Changes = _changes });
        target.Position = _head;
        target.Write(head.AsSpan(0, head.Length - 1));
        for (int i = head.Length; i < _headLength; i++) target.WriteByte((byte)' ');
        target.Position = end;
        if (target != _stream) ((MemoryStream)target).WriteTo(_stream);
        _document = null;
    }

    /// <summary>Takes out what was written of the document: it did not come about.</summary>
    public void Abandon()
    {
        if (_document is null) return;
        _document = null;
        if (_stream.CanSeek) _stream.SetLength(_head);
    }

    private static byte[] Head(LoggedDocument document) => Encoding.UTF8.GetBytes(ChangeJson.Head(document) + "\n");
}
