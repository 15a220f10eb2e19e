using System.Globalization;
using System.Text;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Alto;

/// <summary>An ALTO file whose <c>String</c> elements are changed in place.</summary>
internal sealed class AltoDocument : WordDocument
{
    /// <summary>Marks the reading that a correction has replaced, so that it is not taken for another reading of the engine.</summary>
    public const string Purpose = "replaced by OcrFrench";

    private readonly AltoSurvey? _survey;
    private readonly AltoReader _reader;

    /// <summary>Edits made along with the changes that belong to none of them.</summary>
    private readonly List<ByteEdit> _others = [];

    /// <summary>Reads a document.</summary>
    /// <param name="source">The file, or a slice of it.</param>
    /// <param name="survey">What is known of the document that the file is a slice of; null for a whole one.</param>
    public AltoDocument(XmlSource source, AltoSurvey? survey = null)
        : base(source)
    {
        _survey = survey;
        _reader = new AltoReader(source, survey);
        _reader.Read();
    }

    public override IReadOnlyList<Word> Words => _reader.Words;

    public override IReadOnlyList<PageImage> Images => AltoImages.Of(Source);

    public override void Write(WordGroup group, RunningText text, List<ByteEdit> edits)
    {
        Word? last = null;
        var pending = new StringBuilder();
        NewWord? previous = null;
        foreach (NewWord word in group.Words)
        {
            if (word.Element is AltoWord element)
            {
                // A space between elements that had none.
                string space = (word.IsSpaced && pending.Length > 0 && last is null) || NeedsSpace(word, group, text)
                    ? Space(element, previous, word)
                    : "";
                // Parts whose element continues as the last of them precede it.
                if (last is null) space = pending + space;
                else if (pending.Length > 0) Replace(edits, last.End, last.End, pending.ToString());
                if (space.Length > 0) Replace(edits, element.Start, element.Start, space);
                pending.Clear();
                Change(element, word, group, edits);
                last = element;
            }
            else
            {
                bool follows = last is not null || pending.Length > 0;
                if (follows && word.IsSpaced) pending.Append(Space((AltoWord)word.Like, previous, word));
                pending.Append(Make((AltoWord)word.Like, word));
            }

            previous = word;
        }

        if (pending.Length > 0)
        {
            Word anchor = last ?? text.Words[group.First];
            Replace(edits, anchor.End, anchor.End, pending.ToString());
        }

        foreach (Word word in group.Removed) Remove((AltoWord)word, group, edits);
    }

    public override void Begin()
    {
        base.Begin();
        _others.Clear();
    }

    public override void Finish(List<WordChange> changes, IReadOnlyDictionary<(int Start, int End), string> wholes)
    {
        if (changes.Count > 0) new AltoHyphens(_reader.Words, changes, wholes).Write(_others, _survey?.UsesWholes ?? false);
    }

    public override void AddOthers(List<ByteEdit> edits) => edits.AddRange(_others);

    public override void Stamp(string settings, List<ByteEdit> edits)
    {
        if (_reader.Stamp.Make(settings, Indent, NewId) is { } stamp) Replace(edits, stamp.At, stamp.At, stamp.Text);
    }

    private void Change(AltoWord word, NewWord now, WordGroup group, List<ByteEdit> edits)
    {
        string old = word.Content.Text;
        Rewrite(word, now, group, edits);
        if (now.Box is { } box)
        {
            foreach (XmlAttribute attribute in word.Attributes)
            {
                if (Measure(attribute, box) is { } value && value != TextAt(attribute.ValueStart, attribute.ValueEnd))
                    Replace(edits, attribute.ValueStart, attribute.ValueEnd, value);
            }
        }

        bool isPart = group.Words.Count(other => ReferenceEquals(other.Like, word)) > 1;
        if (isPart) RemoveAttribute(word, "WC"u8, edits);
        if (now.Text.Length != old.Length) RemoveAttribute(word, "CC"u8, edits);
        if (now.Text != old) ChangeGlyphs(word, now.Text, edits);
        // The old reading of a word can be kept beside the new one; that of a split word belongs to none of its parts.
        if (now.Text.Length > 0 && now.Old.Length > 0 && now.Old != now.Text && !isPart) AddAlternative(word, now.Old, edits);
    }

    /// <summary>Letters that were changed one for one stay where they are; any others no longer fit.</summary>
    private void ChangeGlyphs(AltoWord word, string now, List<ByteEdit> edits)
    {
        if (word.Glyphs.Count == 0) return;
        bool fits = now.Length == word.Content.Text.Length
            && string.Concat(word.Glyphs.Select(static glyph => glyph.Content.Text)) == word.Content.Text;
        int at = 0;
        foreach (AltoGlyph glyph in word.Glyphs)
        {
            if (fits) glyph.Content.Rewrite(now.Substring(at, glyph.Content.Text.Length), edits);
            else Replace(edits, glyph.Start - Indent(glyph.Start).Length, glyph.End, "");
            at += glyph.Content.Text.Length;
        }
    }

    private void AddAlternative(AltoWord word, string reading, List<ByteEdit> edits)
    {
        string name = TextAt(word.Start + 1, NameEnd(word)), prefix = name[..^"String".Length];
        string element = $"<{prefix}ALTERNATIVE PURPOSE=\"{Purpose}\">{XmlContent.Escape(reading, 0)}</{prefix}ALTERNATIVE>";
        if (!word.IsEmpty)
        {
            Replace(edits, word.Inside, word.Inside, element);
            return;
        }

        Replace(edits, word.TagEnd - 2, word.TagEnd, $">{element}</{name}>");
    }

    private void RemoveAttribute(AltoWord word, ReadOnlySpan<byte> name, List<ByteEdit> edits)
    {
        foreach (XmlAttribute attribute in word.Attributes)
        {
            if (!NameOf(attribute).SequenceEqual(name)) continue;
            int start = attribute.Start;
            while (Source.Utf8[start - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') start--;
            Replace(edits, start, attribute.End, "");
        }
    }

    /// <summary>A new element modelled on another: its start tag with other values, including its style.</summary>
    private string Make(AltoWord like, NewWord word)
    {
        var tag = new StringBuilder(TextAt(like.Start, NameEnd(like)));
        foreach (XmlAttribute attribute in like.Attributes)
        {
            ReadOnlySpan<byte> name = NameOf(attribute);
            if (name.SequenceEqual("SUBS_TYPE"u8) || name.SequenceEqual("SUBS_CONTENT"u8) || name.SequenceEqual("CC"u8)
                || name.SequenceEqual("WC"u8)) continue;
            string value = name.SequenceEqual("ID"u8) ? NewId(like.Id)
                : name.SequenceEqual("CONTENT"u8) ? XmlContent.Escape(word.Text, attribute.Quote)
                : word.Box is { } box && Measure(attribute, box) is { } measure ? measure
                : TextAt(attribute.ValueStart, attribute.ValueEnd);
            tag.Append(' ').Append(TextAt(attribute.Start, attribute.ValueStart)).Append(value).Append((char)attribute.Quote);
        }

        return tag.Append("/>").ToString();
    }

    private string Space(AltoWord like, NewWord? before, NewWord after)
    {
        if (_reader.AreSpacesUnderstood(like.Line)) return "";
        string prefix = TextAt(like.Start + 1, NameEnd(like) - "String".Length);
        if ((before?.Box ?? before?.Element?.Box) is not { } left || (after.Box ?? after.Element?.Box) is not { } right)
            return $"<{prefix}SP/>";
        return string.Create(CultureInfo.InvariantCulture,
            $"<{prefix}SP WIDTH=\"{Math.Max(0, right.Left - left.Right)}\" VPOS=\"{left.Top}\" HPOS=\"{left.Right}\"/>");
    }

    private string? Measure(XmlAttribute attribute, Box box)
    {
        ReadOnlySpan<byte> name = NameOf(attribute);
        double value = name.SequenceEqual("HPOS"u8) ? box.Left : name.SequenceEqual("VPOS"u8) ? box.Top
            : name.SequenceEqual("WIDTH"u8) ? box.Width : name.SequenceEqual("HEIGHT"u8) ? box.Height : double.NaN;
        return double.IsNaN(value) ? null : Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Removes an element, with the space between it and its neighbour.</summary>
    private void Remove(AltoWord word, WordGroup group, List<ByteEdit> edits)
    {
        _indexes ??= _reader.Words.Select(static (other, i) => (other, i))
            .ToDictionary(static pair => (Word)pair.other, static pair => pair.i);
        int index = _indexes[word];
        AltoWord? previous = index > 0 ? _reader.Words[index - 1] : null, next = index + 1 < _reader.Words.Count ? _reader.Words[index + 1]
            : null;
        (int start, int end) = Extent(word, previous?.Line == word.Line ? previous : null, next?.Line == word.Line ? next : null,
            isJoined: group.First < index && index <= group.Last, IsSpace);
        Replace(edits, start, end, "");
    }

    private Dictionary<Word, int>? _indexes;

    private bool IsSpace(int from, Word to)
    {
        (int start, int end) = ((AltoWord)to).Space;
        return end == 0 ? IsBlank(from, to.Start) : IsBlank(from, start) && IsBlank(end, to.Start);
    }

    private int NameEnd(AltoWord word) => word.Start + 1 + Source.Utf8.AsSpan(word.Start + 1).IndexOfAny(XmlBytes.NameEnd);

    private ReadOnlySpan<byte> NameOf(XmlAttribute attribute) => Source.Utf8.AsSpan(attribute.Start, attribute.NameEnd - attribute.Start);
}
