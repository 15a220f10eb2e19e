using System.Globalization;
using System.Text;
using OcrFrench.Documents.Prose;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Docx;

/// <summary>A DOCX whose words are changed within their runs, so that the formatting stays.</summary>
internal sealed class DocxDocument : ProseDocument
{
    private const string Keep = " xml:space=\"preserve\"";

    /// <summary>Tracked changes get numbers from here on (by hand): those that editors assign are small.</summary>
    private const int FirstNumber = 1_000_000;

    private readonly DocxReader _reader;
    private readonly bool _isTracked;

    /// <param name="source">The file.</param>
    /// <param name="isTracked">Whether corrections are written as tracked changes, to be accepted or rejected in an editor.</param>
    public DocxDocument(XmlSource source, bool isTracked)
        : base(source)
    {
        _isTracked = isTracked;
        _reader = new DocxReader(source);
        _reader.Read(source.Package!);
    }

    public override IReadOnlyList<Word> Words => _reader.Words;

    public override void Write(WordGroup group, RunningText text, List<ByteEdit> edits)
    {
        int first = edits.Count;
        base.Write(group, text, edits);
        for (int i = first; i < edits.Count; i++)
        {
            // There are no tags inside a CDATA section.
            if (Find(group, text, edits[i]) is not { IsVerbatim: false } piece) continue;
            DocxText element = _reader.Texts[piece.Mark];
            bool isShown = _isTracked && element is { Prefix.Length: > 0, Run: { IsInserted: false } };
            edits[i] = isShown ? Tracked(edits[i], piece, element) : element.IsKept ? edits[i] : Spaced(edits[i], piece, element);
        }
    }

    /// <summary>A text that now begins or ends with a space becomes one that preserves spaces.</summary>
    private ByteEdit Spaced(ByteEdit edit, ProsePiece piece, DocxText element)
    {
        (int start, int end) = ((int)edit.Start, (int)edit.End);
        string now = Encoding.UTF8.GetString(edit.Replacement), keep = $"</{element.Prefix}t><{element.Prefix}t{Keep}>";
        if (start == piece.Start && (now.Length > 0 ? now[0] : CharAt(end, piece)) == ' ') return Make(start, end, keep + now);
        if (end != piece.End) return edit;
        if (now.EndsWith(' ')) return Make(start, end, string.Concat(now.AsSpan(0, now.Length - 1), keep, " "));
        return now.Length == 0 && start > piece.Start && Source.Utf8[start - 1] == (byte)' ' ? Make(start - 1, end, keep + " ") : edit;
    }

    private char CharAt(int at, ProsePiece piece) => at < piece.End ? (char)Source.Utf8[at] : '\0';

    /// <summary>The run is cut in three: what was there is marked as deleted, its replacement as inserted.</summary>
    private ByteEdit Tracked(ByteEdit edit, ProsePiece piece, DocxText element)
    {
        (int start, int end) = ((int)edit.Start, (int)edit.End);
        string p = element.Prefix, before = "", old = TextAt(start, end), now = Encoding.UTF8.GetString(edit.Replacement);
        if (!element.IsKept && start > piece.Start && Source.Utf8[start - 1] == (byte)' ')
        {
            // The text would now end in the space, which would not be kept.
            before = $"</{p}t><{p}t{Keep}> ";
            start--;
        }

        DocxRun run = element.Run!;
        string properties = run.Properties == 0 ? "" : TextAt(run.Shift + run.Properties, run.Shift + run.PropertiesEnd);
        string open = $"<{p}r>{properties}";
        var made = new StringBuilder(before).Append(CultureInfo.InvariantCulture, $"</{p}t></{p}r>");
        int number = FirstNumber + 2 * (int)edit.Start;
        if (old.Length > 0) Mark("del", "delText", old, number);
        if (now.Length > 0) Mark("ins", "t", now, number + 1);
        return Make(start, end, made.Append(open).Append(CultureInfo.InvariantCulture, $"<{p}t{Keep}>").ToString());

        void Mark(string name, string holder, string content, int id) => made.Append(CultureInfo.InvariantCulture,
            $"<{p}{name} {p}id=\"{id}\" {p}author=\"OcrFrench\">{open}<{p}{holder}{Keep}>{content}</{p}{holder}></{p}r></{p}{name}>");
    }

    private static ByteEdit Make(int start, int end, string text) => new(start, end, Encoding.UTF8.GetBytes(text));

    private static ProsePiece? Find(WordGroup group, RunningText text, ByteEdit edit)
    {
        var first = (ProseWord)text.Words[group.First];
        var last = (ProseWord)text.Words[group.Last];
        for (int i = first.FirstPiece; i <= last.LastPiece; i++)
        {
            ProsePiece piece = first.Text.Pieces[i];
            if (piece.Start <= edit.Start && edit.End <= piece.End) return piece;
        }

        return null;
    }
}
