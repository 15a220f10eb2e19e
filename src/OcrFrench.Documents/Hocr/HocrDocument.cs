using System.Globalization;
using System.Text;
using OcrFrench.Documents.Changes;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Hocr;

/// <summary>An hOCR file whose <c>ocrx_word</c> elements are changed in place.</summary>
internal sealed class HocrDocument : WordDocument
{
    /// <summary>The property of a title that keeps what was read before a correction.</summary>
    public const string Replaced = "x_ocrfrench_read";

    private readonly HocrReader _reader;
    private readonly int[] _starts;

    /// <summary>Reads a document.</summary>
    /// <param name="source">The file, or a slice of it.</param>
    /// <param name="isSlice">Whether it is a slice, which may be without any class of hOCR.</param>
    /// <exception cref="DocumentException">It is not hOCR, or malformed.</exception>
    public HocrDocument(XmlSource source, bool isSlice = false)
        : base(source)
    {
        _reader = new HocrReader(source);
        _reader.Read(isSlice);
        _starts = [.. _reader.Words.Select(static word => word.Start)];
    }

    public override IReadOnlyList<Word> Words => _reader.Words;

    public override IReadOnlyList<PageImage> Images => HocrImages.Of(Source);

    public override float FullConfidence => 100;

    public override void Write(WordGroup group, RunningText text, List<ByteEdit> edits)
    {
        Word last = text.Words[group.First];
        foreach (NewWord word in group.Words)
        {
            if (word.Element is HocrWord element)
            {
                // A space between elements that had none.
                if (NeedsSpace(word, group, text)) Replace(edits, element.Start, element.Start, " ");
                Change(element, word, group, edits);
                last = element;
            }
            else
            {
                Replace(edits, last.End, last.End, (word.IsSpaced ? " " : "") + Make((HocrWord)word.Like, word, IsPart(word.Like, group)));
            }
        }

        foreach (Word word in group.Removed) Remove((HocrWord)word, group, edits);
    }

    public override void Stamp(string settings, List<ByteEdit> edits)
    {
        int place = _reader.LastMeta.End > 0 ? _reader.LastMeta.End : _reader.HeadEnd;
        if (place == 0) return;
        string indent = _reader.LastMeta.End > 0 ? Indent(_reader.LastMeta.Start)
            : "", end = _reader.IsXhtml || _reader.LastMeta.End == 0 ? " />" : ">";
        Replace(edits, place, place, $"{indent}<meta name=\"ocr-post-correction\" content=\"OcrFrench {ProductVersion.Text}; "
            + $"{XmlContent.Escape(settings, (byte)'"')}\"{end}");
    }

    /// <summary>Whether a word was split.</summary>
    private static bool IsPart(Word word, WordGroup group) => group.Words.Count(other => ReferenceEquals(other.Like, word)) > 1;

    private void Change(HocrWord word, NewWord now, WordGroup group, List<ByteEdit> edits)
    {
        bool isPart = IsPart(word, group);
        bool hasOtherLetters = now.Text.Length != word.Content.Text.Length;
        // What the engine said about its letters is removed with them.
        if (word.HasDetails && (isPart || hasOtherLetters))
            Replace(edits, word.Inside.Start, word.Inside.End, XmlContent.Escape(now.Text, 0));
        else Rewrite(word, now, group, edits);
        if (now.Box is { } box && word.BoxPlace.End > 0) Replace(edits, word.BoxPlace.Start, word.BoxPlace.End, Numbers(box));
        string? reading = !isPart && now.Old.Length > 0 && now.Old != now.Text ? now.Old : null;
        foreach ((int start, int end, string text) in HocrTitleEdits.Of(word, TitleOf(word), isPart, hasOtherLetters, reading))
            Replace(edits, start, end, text);
    }

    private ReadOnlySpan<byte> TitleOf(HocrWord word) =>
        Source.Utf8.AsSpan(word.Title.ValueStart, word.Title.ValueEnd - word.Title.ValueStart);

    /// <summary>A new word made after another: its start tag with another place and identifier.</summary>
    private string Make(HocrWord like, NewWord word, bool isPart)
    {
        var tag = new StringBuilder();
        int at = like.Start;
        var changes = new List<(int Start, int End, string Text)>();
        foreach (XmlAttribute attribute in like.Attributes)
        {
            if (attribute.ValueEnd > attribute.ValueStart
                && Ascii.EqualsIgnoreCase(Source.Utf8.AsSpan(attribute.Start, attribute.NameEnd - attribute.Start), "id"u8))
                changes.Add((attribute.ValueStart, attribute.ValueEnd, NewId(like.Id)));
        }

        if (word.Box is { } box && like.BoxPlace.End > 0) changes.Add((like.BoxPlace.Start, like.BoxPlace.End, Numbers(box)));
        changes.AddRange(HocrTitleEdits.Of(like, TitleOf(like), isPart, hasOtherLetters: true, reading: null));
        foreach ((int start, int end, string text) in changes.OrderBy(static change => change.Start))
        {
            tag.Append(TextAt(at, start)).Append(text);
            at = end;
        }

        int nameEnd = like.Start + 1 + Source.Utf8.AsSpan(like.Start + 1).IndexOfAny(XmlBytes.NameEnd);
        return tag.Append(TextAt(at, like.TagEnd)).Append(XmlContent.Escape(word.Text, 0)).Append("</")
            .Append(TextAt(like.Start + 1, nameEnd)).Append('>').ToString();
    }

    private static string Numbers(Box box) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Math.Round(box.Left, 2)} {Math.Round(box.Top, 2)} {Math.Round(box.Right, 2)} {Math.Round(box.Bottom, 2)}");

    /// <summary>Takes an element out, with the white space that stood between it and its neighbour.</summary>
    private void Remove(HocrWord word, WordGroup group, List<ByteEdit> edits)
    {
        int index = Array.BinarySearch(_starts, word.Start);
        HocrWord? previous = index > 0 ? _reader.Words[index - 1] : null, next = index + 1 < _starts.Length ? _reader.Words[index + 1]
            : null;
        (int start, int end) = Extent(word, previous?.Line == word.Line ? previous : null, next?.Line == word.Line ? next : null,
            isJoined: group.First < index && index <= group.Last, (from, to) => IsBlank(from, to.Start));
        Replace(edits, start, end, "");
    }
}
