using System.Globalization;
using System.Text;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Abbyy;

/// <summary>A file of ABBYY FineReader whose letters are changed in place.</summary>
internal sealed class AbbyyDocument : WordDocument
{
    /// <summary>Full confidence.</summary>
    public const int Full = 100;

    private readonly AbbyyReader _reader;

    public AbbyyDocument(XmlSource source)
        : base(source)
    {
        _reader = new AbbyyReader(source);
        _reader.Read();
    }

    public override IReadOnlyList<Word> Words => _reader.Words;

    public override IReadOnlyList<PageImage> Images => _reader.Pages;

    public override float FullConfidence => Full;

    /// <summary>Lines keep their letters.</summary>
    public override bool CanWrite(WordGroup group) =>
        group.Places.TrueForAll(static place => !place.Text.Contains('\n', StringComparison.Ordinal));

    public override void Write(WordGroup group, RunningText text, List<ByteEdit> edits)
    {
        List<AbbyySpan> spans = AbbyySpan.Of(group, text, _reader.Letters);
        int end = ((AbbyyWord)text.Words[group.Last]).LetterEnd, at = -1;
        bool isAfterSpace = false;
        foreach (AbbyySpan span in spans)
        {
            if (span.First != at) isAfterSpace = _reader.Letters[span.First].IsAfterSpace;
            Write(span, isAfterSpace, edits);
            if (span.Text.Length > 0) isAfterSpace = span.Text.EndsWith(' ');
            at = span.End;
            if (at < end && !spans.Exists(other => other.First == at)) Begin(_reader.Letters[at], isAfterSpace, edits);
        }
    }

    /// <summary>The format has no place for a note.</summary>
    public override void Stamp(string settings, List<ByteEdit> edits)
    {
    }

    private void Write(AbbyySpan span, bool isAfterSpace, List<ByteEdit> edits)
    {
        List<AbbyyLetter> letters = [.. Enumerable.Range(span.First, span.End - span.First).Select(i => _reader.Letters[i])];
        string[] now = [.. span.Text.EnumerateRunes().Select(static rune => rune.ToString())];
        if (!letters.TrueForAll(static letter => letter.IsElement)) RewriteText(letters, span.Text, edits);
        else if (now.Length != letters.Count) Spread(letters, now, isAfterSpace, edits);
        else for (int i = 0; i < now.Length; i++) Change(letters[i], now[i], i == 0 ? isAfterSpace : now[i - 1] == " ", edits);
    }

    /// <summary>Letters without tags are a text.</summary>
    private static void RewriteText(List<AbbyyLetter> letters, string now, List<ByteEdit> edits)
    {
        string written = letters[0].IsVerbatim ? now : XmlContent.Escape(now, 0);
        foreach (AbbyyLetter letter in letters)
        {
            Replace(edits, letter.Inside.Start, letter.Inside.End, written);
            written = "";
        }
    }

    /// <summary>One letter for another: its place stays, what the engine said about it is removed.</summary>
    private void Change(AbbyyLetter letter, string now, bool isAfterSpace, List<ByteEdit> edits)
    {
        if (now == " " && letter.IsSpace) return;
        // The mark of a word that continues on the next line is a hyphen in the running text.
        bool isSame = letter.Text == now || (now == "-" && letter.Text is "¬" or "\u00AD");
        if (!isSame && (letter.IsEmpty || letter.IsSpace || now == " "))
        {
            bool isStart = IsStart(letter, now, isAfterSpace);
            Replace(edits, letter.Start, letter.End, Make(letter, now, null, isKept: false, isStart));
            return;
        }

        Begin(letter, isAfterSpace, edits);
        if (isSame) return;
        Replace(edits, letter.Inside.Start, letter.Inside.End, XmlContent.Escape(now, 0));
        foreach (XmlAttribute attribute in letter.Attributes)
        {
            if (!IsOfReading(NameOf(attribute))) continue;
            Replace(edits, attribute.Start - Indent(attribute.Start).Length, attribute.End, "");
        }
    }

    /// <summary>If the number of letters differs, the new ones share the place of the old ones.</summary>
    private void Spread(List<AbbyyLetter> letters, string[] now, bool isAfterSpace, List<ByteEdit> edits)
    {
        Box? box = letters[0].Box;
        foreach (AbbyyLetter letter in letters) box = box is { } all && letter.Box is { } own ? all.With(own) : null;
        string between = letters.Count > 1 ? Indent(letters[1].Start) : Indent(letters[0].Start);
        var written = new StringBuilder();
        int next = 0;
        for (int i = 0; i < now.Length; i++)
        {
            int same = letters.FindIndex(next, letter => letter.Text == now[i]);
            if (same >= 0) next = same + 1;
            AbbyyLetter like = letters[same >= 0 ? same : i * letters.Count / now.Length];
            bool isStart = IsStart(like, now[i], i == 0 ? isAfterSpace : now[i - 1] == " ");
            if (i > 0) written.Append(between);
            Box? part = box?.Part((double)i / now.Length, (double)(i + 1) / now.Length);
            written.Append(Make(like, now[i], part, isKept: same >= 0, isStart));
        }

        for (int i = 0; i < letters.Count; i++)
        {
            bool isFirst = i == 0 && now.Length > 0;
            int start = letters[i].Start;
            Replace(edits, isFirst ? start : start - Indent(start).Length, letters[i].End, isFirst ? written.ToString() : "");
        }
    }

    /// <summary>A letter made after another: its tag with another place.</summary>
    private string Make(AbbyyLetter like, string text, Box? box, bool isKept, bool isStart)
    {
        int nameEnd = like.Start + 1 + Source.Utf8.AsSpan(like.Start + 1).IndexOfAny(XmlBytes.NameEnd);
        var tag = new StringBuilder(TextAt(like.Start, nameEnd));
        foreach (XmlAttribute attribute in like.Attributes)
        {
            ReadOnlySpan<byte> name = NameOf(attribute);
            if (!isKept && IsOfReading(name)) continue;
            string value = TextAt(attribute.ValueStart, attribute.ValueEnd);
            if (box is { } place) value = Measure(name, place) ?? value;
            if (IsOfStart(name)) value = Flag(value, isStart);
            tag.Append(' ').Append(TextAt(attribute.Start, attribute.ValueStart)).Append(value).Append((char)attribute.Quote);
        }

        return tag.Append('>').Append(XmlContent.Escape(text, 0)).Append("</").Append(TextAt(like.Start + 1, nameEnd)).Append('>')
            .ToString();
    }

    /// <summary>A letter in or after a change begins a word, or no longer does.</summary>
    private void Begin(AbbyyLetter letter, bool isAfterSpace, List<ByteEdit> edits)
    {
        if (letter.IsAfterSpace == isAfterSpace || letter.IsSpace) return;
        foreach (XmlAttribute attribute in letter.Attributes)
        {
            if (!IsOfStart(NameOf(attribute)) || IsTrue(attribute) == isAfterSpace) continue;
            string flag = Flag(TextAt(attribute.ValueStart, attribute.ValueEnd), isAfterSpace);
            Replace(edits, attribute.ValueStart, attribute.ValueEnd, flag);
        }
    }

    /// <summary>
    /// Whether a letter made from another begins a word: as that one did, if no space before it was added or removed, because the engine
    /// may let words begin elsewhere than after spaces.
    /// </summary>
    private bool IsStart(AbbyyLetter like, string now, bool isAfterSpace)
    {
        if (now == " ") return false;
        if (like.IsSpace || like.IsAfterSpace != isAfterSpace) return isAfterSpace;
        return Array.Exists(like.Attributes, attribute => IsOfStart(NameOf(attribute)) && IsTrue(attribute));
    }

    private bool IsTrue(XmlAttribute attribute) =>
        AbbyyLetter.IsTrue(Source.Utf8.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart));

    /// <summary>In the notation of the file: some write true and false, others 1 and 0.</summary>
    private static string Flag(string value, bool isTrue) => (value is "true" or "false", isTrue) switch
    {
        (true, true) => "true",
        (true, false) => "false",
        (false, true) => "1",
        (false, false) => "0",
    };

    private static string? Measure(ReadOnlySpan<byte> name, Box box)
    {
        double value = name.SequenceEqual("l"u8) ? box.Left : name.SequenceEqual("t"u8) ? box.Top
            : name.SequenceEqual("r"u8) ? box.Right : name.SequenceEqual("b"u8) ? box.Bottom : double.NaN;
        return double.IsNaN(value) ? null : Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
    }

    private static bool IsOfReading(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("charConfidence"u8) || name.SequenceEqual("suspicious"u8);

    private static bool IsOfStart(ReadOnlySpan<byte> name) => name.SequenceEqual("wordStart"u8) || name.SequenceEqual("wordFirst"u8);

    private ReadOnlySpan<byte> NameOf(XmlAttribute attribute) => Source.Utf8.AsSpan(attribute.Start, attribute.NameEnd - attribute.Start);
}
