using System.Globalization;
using System.Text;
using OcrFrench.Documents.Changes;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Page;

/// <summary>A PAGE file whose texts are changed in place: those of words, and of the lines and regions that repeat them.</summary>
internal sealed class PageDocument : WordDocument
{
    /// <summary>Marks the reading that a correction has replaced, so that it is not taken for another reading of the engine.</summary>
    public const string Replaced = "replaced by OcrFrench";

    private readonly PageReader _reader;

    /// <summary>Where lines and regions repeat the text of their words; null for those that do not.</summary>
    private readonly Dictionary<PageElement, int[]?> _repeats = [];

    /// <summary>Reads a document.</summary>
    /// <param name="source">The file, or a slice of it.</param>
    /// <param name="survey">What is known of the document that the file is a slice of; null for a whole one.</param>
    public PageDocument(XmlSource source, PageSurvey? survey = null)
        : base(source)
    {
        _reader = new PageReader(source, survey?.Places);
        _reader.Read();
    }

    public override IReadOnlyList<Word> Words => _reader.Words;

    public override IReadOnlyList<PageImage> Images => PageImages.Of(Source);

    public override void Write(WordGroup group, RunningText text, List<ByteEdit> edits)
    {
        Word last = text.Words[group.First];
        foreach (NewWord word in group.Words)
        {
            if (word.Element is PageWord element)
            {
                Change(element, word, group, edits);
                last = element;
            }
            else
            {
                Replace(edits, last.End, last.End, Make((PageWord)word.Like, word));
            }
        }

        foreach (Word word in group.Removed) Remove((PageWord)word, edits);
        for (PageElement? outer = ((PageWord)text.Words[group.First]).Element.Parent; outer is not null; outer = outer.Parent)
            Repeat(outer, group, text, edits);
    }

    public override void Stamp(string settings, List<ByteEdit> edits)
    {
        (int start, int end) = _reader.LastMetadata;
        if (end == 0) return;
        string p = _reader.Prefix, note = $"OcrFrench {ProductVersion.Text}; {settings}";
        if (_reader.HasItems)
        {
            Replace(edits, end, end, $"{Indent(start)}<{p}MetadataItem type=\"processingStep\" name=\"correction of OCR errors\" "
                + $"value=\"{XmlContent.Escape(note, (byte)'"')}\"/>");
        }
        else if (_reader.Comments is { Pieces.Length: > 0 } comments)
        {
            // Versions before 2018 have a place for one remark.
            comments.Replace(
                comments.Text.Length, comments.Text.Length, (string.IsNullOrWhiteSpace(comments.Text) ? "" : "; ") + note, edits);
        }
        else if (_reader.Comments is null && !_reader.HasUserDefined)
        {
            Replace(edits, end, end, $"{Indent(start)}<{p}Comments>{XmlContent.Escape(note, 0)}</{p}Comments>");
        }
    }

    /// <summary>Whether a word was split.</summary>
    private static bool IsPart(Word word, WordGroup group) => group.Words.Count(other => ReferenceEquals(other.Like, word)) > 1;

    private void Change(PageWord word, NewWord now, WordGroup group, List<ByteEdit> edits)
    {
        bool isPart = IsPart(word, group);
        PageReading reading = word.Element.Reading!;
        string old = word.Content.Text;
        Rewrite(word, now, group, edits);
        if (reading.Plain is { } plain && plain.Text == old) plain.Rewrite(now.Text, edits);
        (int start, int end) = word.Element.Points;
        if (now.Box is { } box && end > 0) Replace(edits, start, end, Corners(box));
        if (isPart) RemoveConfidence(reading, edits);
        if (now.Text != old) ChangeGlyphs(word, now.Text, edits);
        if (isPart || !word.Element.IsWord || now.Old.Length == 0 || now.Old == now.Text) return;
        bool isWhole = now.Old.Length == old.Length && RepeatedText.Places(old, now.Old) is not null;
        Keep(word.Element, now.Old, isWhole, edits);
    }

    /// <summary>The old reading is kept after the current one, if the version of the file allows several.</summary>
    /// <param name="word">The word.</param>
    /// <param name="old">What was read.</param>
    /// <param name="isWhole">Whether that is the whole text of the word.</param>
    /// <param name="edits">Takes the edits.</param>
    private void Keep(PageElement word, string old, bool isWhole, List<ByteEdit> edits)
    {
        PageReading reading = word.Reading!;
        if (!_reader.HasItems || word.Readings.Exists(static other => other.IsReplaced) || (!reading.HasIndex && word.Readings.Count > 1))
            return;
        int next = word.Readings.Max(static other => other.Index) + 1;
        if (!reading.HasIndex) Replace(edits, reading.NameEnd, reading.NameEnd, " index=\"0\"");
        // Programs that ignore the index go by the order in the file.
        int at = word.Readings[^1].End;
        Replace(edits, at, at, Indent(reading.Start) + (isWhole ? Copy(reading, next) : Make(old, next)));
    }

    private string Make(string old, int index)
    {
        string p = _reader.Prefix;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<{p}TextEquiv index=\"{index}\" comments=\"{Replaced}\"><{p}Unicode>{XmlContent.Escape(old, 0)}</{p}Unicode></{p}TextEquiv>");
    }

    /// <summary>A reading, byte for byte, except for its index and the remark that it was replaced.</summary>
    private string Copy(PageReading reading, int index)
    {
        string number = index.ToString(CultureInfo.InvariantCulture), added = "";
        var values = new List<(int Start, int End, string Text)>();
        if (reading.HasIndex) values.Add((reading.IndexPlace.ValueStart, reading.IndexPlace.ValueEnd, number));
        else added += $" index=\"{number}\"";
        if (reading.Comments.End == 0) added += $" comments=\"{Replaced}\"";
        else values.Add((reading.Comments.ValueEnd, reading.Comments.ValueEnd,
            (reading.Comments.ValueEnd > reading.Comments.ValueStart ? "; " : "") + Replaced));
        values.Add((reading.NameEnd, reading.NameEnd, added));
        var copy = new StringBuilder();
        int at = reading.Start;
        foreach ((int start, int end, string text) in values.OrderBy(static value => value.Start))
        {
            copy.Append(TextAt(at, start)).Append(text);
            at = end;
        }

        return copy.Append(TextAt(at, reading.End)).ToString();
    }

    private void RemoveConfidence(PageReading reading, List<ByteEdit> edits)
    {
        if (reading.ConfidencePlace.End == 0) return;
        int start = reading.ConfidencePlace.Start;
        Replace(edits, start - Indent(start).Length, reading.ConfidencePlace.End, "");
    }

    /// <summary>Letters that were changed one by one stay where they are; others no longer fit.</summary>
    private void ChangeGlyphs(PageWord word, string now, List<ByteEdit> edits)
    {
        List<PageElement> glyphs = word.Element.Glyphs;
        if (glyphs.Count == 0) return;
        bool fits = now.Length == word.Content.Text.Length
            && string.Concat(glyphs.Select(static glyph => glyph.Text?.Text)) == word.Content.Text;
        int at = 0;
        foreach (PageElement glyph in glyphs)
        {
            int length = glyph.Text?.Text.Length ?? 0;
            if (!fits) Replace(edits, glyph.Start - Indent(glyph.Start).Length, glyph.End, "");
            else glyph.Text?.Rewrite(now.Substring(at, length), edits);
            at += length;
        }
    }

    /// <summary>A line or region that repeats its words continues to do so; one with another text is left alone.</summary>
    private void Repeat(PageElement outer, WordGroup group, RunningText text, List<ByteEdit> edits)
    {
        if (outer.Text is not { Text.Length: > 0 } content || group.First < outer.Words.First || group.Last > outer.Words.Last) return;
        int start = text.Words[outer.Words.First].TextStart;
        if (!_repeats.TryGetValue(outer, out int[]? places))
        {
            places = RepeatedText.Places(content.Text, text.Text.AsSpan(start, text.Words[outer.Words.Last].TextEnd - start));
            _repeats.Add(outer, places);
        }

        if (places is null) return;
        int from = places[text.Words[group.First].TextStart - start], to = places[text.Words[group.Last].TextEnd - start - 1] + 1;
        if (outer.Reading!.Plain is { } plain && plain.Text == content.Text) plain.Replace(from, to, group.Text, edits);
        content.Replace(from, to, group.Text, edits);
    }

    private string Make(PageWord like, NewWord word)
    {
        string p = _reader.Prefix, points = word.Box is { } box ? Corners(box) : TextAt(like.Element.Points.Start, like.Element.Points.End);
        return $"{Indent(like.Start)}<{p}Word id=\"{NewId(like.Id)}\"><{p}Coords points=\"{points}\"/>"
            + $"<{p}TextEquiv><{p}Unicode>{XmlContent.Escape(word.Text, 0)}</{p}Unicode></{p}TextEquiv></{p}Word>";
    }

    private void Remove(PageWord word, List<ByteEdit> edits)
    {
        int start = word.Start;
        while (start > 0 && Source.Utf8[start - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') start--;
        Replace(edits, start, word.End, "");
    }

    /// <summary>The four corners of a box, clockwise; PAGE has whole numbers only.</summary>
    private static string Corners(Box box)
    {
        double left = Math.Round(box.Left), top = Math.Round(box.Top), right = Math.Round(box.Right), bottom = Math.Round(box.Bottom);
        return string.Create(CultureInfo.InvariantCulture, $"{left},{top} {right},{top} {right},{bottom} {left},{bottom}");
    }
}
