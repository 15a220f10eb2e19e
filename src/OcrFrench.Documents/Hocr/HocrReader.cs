using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Hocr;

/// <summary>Finds the words of an hOCR file. It is read as HTML: what is XHTML is that too.</summary>
internal sealed class HocrReader(XmlSource source)
{
    private readonly XmlTokenizer _tokens = new(source, html: true);
    private readonly List<HocrWord> _words = [];

    /// <summary>What precedes each word: white space, and which line and block it is in.</summary>
    private readonly List<(bool Spaced, int Block)> _before = [];
    private int _block, _line;
    private bool _spaced, _isHocr;
    private HocrLine? _open;
    private readonly HocrInside _inside = new(source);
    private int _page;

    public IReadOnlyList<HocrWord> Words => _words;

    /// <summary>Where the last <c>meta</c> of the head starts and ends.</summary>
    public (int Start, int End) LastMeta { get; private set; }

    /// <summary>Where the head ends; 0 if it has no end.</summary>
    public int HeadEnd { get; private set; }

    /// <summary>Whether elements without content are closed by <c>/></c>.</summary>
    public bool IsXhtml { get; private set; }

    /// <param name="isSlice">Whether it is a slice of a file, which may be without any class of hOCR.</param>
    /// <exception cref="DocumentException">It is not hOCR, or malformed.</exception>
    public void Read(bool isSlice)
    {
        while (_tokens.Read())
        {
            if (_open is not null) SeeLine(_open);
            switch (_tokens.Kind)
            {
                case XmlTokenKind.Text:
                    _spaced |= Source(_tokens.Start, _tokens.End).IndexOfAny(" \t\r\n"u8) >= 0
                        || Source(_tokens.Start, _tokens.End).IndexOf("&nbsp;"u8) >= 0;
                    break;
                case XmlTokenKind.StartTag:
                    ReadTag();
                    break;
                case XmlTokenKind.EndTag when HeadEnd == 0 && _tokens.Start < source.OwnEnd && _tokens.Is("head"u8):
                    HeadEnd = _tokens.Start;
                    break;
            }
        }

        if (_open is not null) AddLine(_open, source.Utf8.Length);
        if (!_isHocr && !isSlice) throw source.Fail(DocumentProblem.OtherXml, 0, "HTML");
        Separate();
    }

    private ReadOnlySpan<byte> Source(int start, int end) => source.Utf8.AsSpan(start, end - start);

    private void ReadTag()
    {
        if (_tokens.Is("meta"u8))
        {
            LastMeta = (_tokens.Start, _tokens.End);
            IsXhtml = Source(_tokens.Start, _tokens.End).EndsWith("/>"u8);
            return;
        }

        if (_tokens.Is("br"u8)) _spaced = true;
        XmlAttribute classes = _tokens.Attribute("class"u8);
        // Nearly all that matters are words.
        if (Source(classes.ValueStart, classes.ValueEnd).SequenceEqual("ocrx_word"u8))
        {
            _isHocr = true;
            ReadWord();
            return;
        }

        if (classes.End == 0) return;
        foreach (string name in Value(classes).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!name.StartsWith("ocr", StringComparison.Ordinal)) continue;
            _isHocr = true;
            switch (name)
            {
                case "ocrx_word":
                    ReadWord();
                    return;
                case "ocr_page" or "ocr_carea" or "ocr_par" or "ocrx_block":
                    if (name == "ocr_page") _page++;
                    _block++;
                    _line++;
                    break;
                case "ocr_line" or "ocrx_line" or "ocr_header" or "ocr_caption" or "ocr_textfloat" or "ocr_footer":
                    _line++;
                    _spaced = false;
                    if (!_tokens.IsEmpty) _open = new HocrLine(_tokens, Value("id"u8), _words.Count);
                    break;
            }
        }
    }

    /// <summary>Keeps the text of a line, until a word in it or its end is met.</summary>
    private void SeeLine(HocrLine line)
    {
        if (_words.Count > line.Words) _open = null;
        else if (_tokens.Kind == XmlTokenKind.Text) line.Texts.Add((_tokens.Start, _tokens.End, false));
        else if (_tokens.Kind == XmlTokenKind.CData) line.Texts.Add((_tokens.Start + 9, _tokens.End - 3, true));
        else if (_tokens.Kind == XmlTokenKind.EndTag && _tokens.Depth < line.Depth) AddLine(line, EndOf(line.Depth));
    }

    /// <summary>A line that is not divided into words counts as one word.</summary>
    private void AddLine(HocrLine line, int end)
    {
        _open = null;
        XmlContent content = Content(line.Texts);
        if (content.Text.Length == 0) return;
        (Box? box, (int, int) place) = ReadBox(line.Title);
        _words.Add(new HocrWord
        {
            Start = line.Start,
            TagEnd = line.TagEnd,
            End = end,
            Content = content,
            Id = line.Id,
            Box = box,
            Line = _line,
            Page = Math.Max(1, _page),
            Attributes = line.Attributes,
            BoxPlace = place,
            Title = line.Title,
            Inside = (line.TagEnd, line.TagEnd),
            HasDetails = false,
            IsWhole = true,
        });
        _before.Add((true, _block));
    }

    /// <summary>
    /// Where an element of some depth ends if this token ends it: after its own end tag, but before an end tag that also ends its parent.
    /// </summary>
    private int EndOf(int depth) => _tokens.Kind == XmlTokenKind.EndTag && _tokens.Depth >= depth - 1 ? _tokens.End : _tokens.Start;

    private void ReadWord()
    {
        int start = _tokens.Start, tagEnd = _tokens.End, depth = _tokens.Depth, end = tagEnd;
        XmlAttribute[] attributes = [.. _tokens.Attributes];
        string id = Value("id"u8);
        HocrInside inside = _inside;
        inside.Clear();
        XmlAttribute titlePlace = _tokens.Attribute("title"u8);
        (Box? box, (int, int) place) = ReadBox(titlePlace);
        string title = Value(titlePlace);
        int textEnd = tagEnd;
        while (!_tokens.IsEmpty || _tokens.Start != start)
        {
            if (!_tokens.Read()) throw source.Fail(DocumentProblem.XmlTruncated, source.Utf8.Length);
            end = EndOf(depth);
            textEnd = _tokens.Start;
            if (_tokens.Depth < depth) break;
            bool starts = _tokens.Kind == XmlTokenKind.StartTag;
            inside.See(_tokens, starts ? Value("class"u8) : "", starts ? Value("id"u8) : "", starts ? Value("title"u8) : "");
        }

        List<(int Start, int End, bool Verbatim)> texts = inside.Texts;
        // Between the letters white space only sets the markup out.
        if (inside.HasDetails) texts.RemoveAll(text => Trimmed(text).Start == text.End);
        XmlContent content = Content(texts);
        if (content.Text.Length == 0)
        {
            // Some write a space as a word of its own.
            _spaced = true;
            return;
        }

        _words.Add(new HocrWord
        {
            Start = start,
            TagEnd = tagEnd,
            End = end,
            Content = content,
            Id = id,
            Box = box,
            Line = _line,
            Page = Math.Max(1, _page),
            Attributes = attributes,
            BoxPlace = place,
            Title = titlePlace,
            Inside = (tagEnd, textEnd),
            HasDetails = inside.HasDetails && !inside.HasMarkup,
            IsWhole = inside.HasMarkup,
            Evidence = inside.Evidence(content.Text, title),
        });
        _before.Add((_spaced, _block));
        _spaced = !inside.HasDetails && texts.Count > 0 && IsSpace(source.Utf8[texts[^1].End - 1]) && texts[^1].End > texts[^1].Start;
    }

    /// <summary>The text between the tags, without the white space around it.</summary>
    private XmlContent Content(List<(int Start, int End, bool Verbatim)> texts)
    {
        int first = 0, last = texts.Count - 1;
        while (first <= last && Trimmed(texts[first]).Start == texts[first].End) first++;
        while (last >= first && Trimmed(texts[last]).End == texts[last].Start) last--;
        var content = new XmlContent(source.Utf8, html: true);
        for (int i = first; i <= last; i++)
        {
            (int start, int end, bool verbatim) = texts[i];
            if (i == first) start = Trimmed(texts[i]).Start;
            if (i == last) end = Trimmed(texts[i]).End;
            content.Add(start, end, quote: 0, verbatim);
        }

        return content;
    }

    private (int Start, int End) Trimmed((int Start, int End, bool Verbatim) text)
    {
        (int start, int end, _) = text;
        while (start < end && IsSpace(source.Utf8[start])) start++;
        while (end > start && IsSpace(source.Utf8[end - 1])) end--;
        return (start == end ? text.End : start, start == end ? text.Start : end);
    }

    /// <summary>Finds the four numbers after <c>bbox</c> in a title.</summary>
    private (Box? Box, (int Start, int End) Place) ReadBox(XmlAttribute title)
    {
        if (title.End == 0) return default;
        ReadOnlySpan<byte> value = Source(title.ValueStart, title.ValueEnd);
        int at = value.IndexOf("bbox "u8);
        if (at < 0) return default;
        int from = at + "bbox ".Length, length = value[from..].IndexOf((byte)';');
        ReadOnlySpan<byte> numbers = (length < 0 ? value[from..] : value.Slice(from, length)).TrimEnd(" \t\r\n"u8);
        Span<double> sides = stackalloc double[4];
        int count = 0;
        foreach (Range part in numbers.Split((byte)' '))
        {
            ReadOnlySpan<byte> number = numbers[part];
            if (number.IsEmpty) continue;
            if (count == sides.Length || !PlainNumber.TryParse(number, out sides[count]))
                return default;
            count++;
        }

        if (count != sides.Length) return default;
        int start = title.ValueStart + from;
        return (new Box(sides[0], sides[1], sides[2], sides[3]), (start, start + numbers.Length));
    }

    private string Value(ReadOnlySpan<byte> name) => Value(_tokens.Attribute(name));

    private string Value(XmlAttribute attribute) =>
        attribute.End == 0 ? "" : XmlContent.Decode(Source(attribute.ValueStart, attribute.ValueEnd), verbatim: false, html: true);

    /// <summary>
    /// White space separates words; but a file without any between words has lost it, unless its words are single letters.
    /// </summary>
    private void Separate()
    {
        bool anySpace = false;
        int letters = 0;
        for (int i = 1; i < _words.Count; i++)
        {
            anySpace |= _before[i].Spaced && _words[i].Line == _words[i - 1].Line;
            letters += _words[i].Content.Text.Length;
        }

        bool understood = !anySpace && letters > 2 * _words.Count;
        for (int i = 1; i < _words.Count; i++)
        {
            HocrWord word = _words[i];
            if (_before[i].Block != _before[i - 1].Block) word.Separator = "\n\n";
            else if (word.Line != _words[i - 1].Line) word.Separator = "\n";
            else word.Separator = _before[i].Spaced || understood ? " " : "";
        }
    }

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
