using System.Globalization;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Alto;

/// <summary>Finds the words of an ALTO file, of any version and dialect, and of a page that stands alone.</summary>
internal sealed class AltoReader(XmlSource source)
{
    private readonly XmlTokenizer _tokens = new(source, html: false);
    private readonly List<AltoWord> _words = [];
    private readonly List<int> _linesWithSpaces = [];
    private int _block, _line;
    private (int Start, int End) _space;

    public IReadOnlyList<AltoWord> Words => _words;

    public AltoStamp Stamp { get; } = new();

    /// <exception cref="DocumentException">It is not well formed.</exception>
    public void Read()
    {
        var blocks = new List<int>();
        while (_tokens.Read())
        {
            if (_tokens.Kind is XmlTokenKind.StartTag or XmlTokenKind.EndTag) Stamp.See(_tokens, source);
            if (_tokens.Kind != XmlTokenKind.StartTag) continue;
            if (_tokens.Is("String"u8))
            {
                int before = _words.Count;
                ReadString();
                if (_words.Count > before) blocks.Add(_block);
            }
            else if (_tokens.Is("SP"u8))
            {
                _space = (_tokens.Start, _tokens.End);
                if (_linesWithSpaces.Count == 0 || _linesWithSpaces[^1] != _line) _linesWithSpaces.Add(_line);
            }
            else if (_tokens.Is("HYP"u8))
            {
                if (_words.Count > 0 && _words[^1].Line == _line) _words[^1].HasHyphen = true;
            }
            else if (_tokens.Is("TextLine"u8))
            {
                _line++;
                _space = default;
            }
            else if (_tokens.Is("TextBlock"u8) || _tokens.Is("Page"u8))
            {
                _block++;
                _line++;
            }
        }

        Separate(blocks);
    }

    private void ReadString()
    {
        XmlAttribute content = _tokens.Attribute("CONTENT"u8);
        var text = new XmlContent(source.Utf8, html: false);
        if (content.End > 0) text.Add(content.ValueStart, content.ValueEnd, content.Quote);
        string subs = Value("SUBS_TYPE"u8);
        XmlAttribute whole = _tokens.Attribute("SUBS_CONTENT"u8);
        var word = new AltoWord
        {
            Start = _tokens.Start,
            TagEnd = _tokens.End,
            End = _tokens.End,
            Inside = _tokens.End,
            Content = text,
            Id = Value("ID"u8),
            Box = ReadBox(),
            Line = _line,
            Attributes = [.. _tokens.Attributes],
            IsEmpty = _tokens.IsEmpty,
            Space = _space,
            IsFirstPart = subs == "HypPart1",
            IsSecondPart = subs == "HypPart2",
            Whole = whole.End > 0 ? new XmlContent(source.Utf8, html: false).Add(whole.ValueStart, whole.ValueEnd, whole.Quote) : null,
        };
        if (!_tokens.IsEmpty) SkipChildren(word);
        // What says nothing is but a space between its neighbours.
        if (text.Text.AsSpan().Trim().IsEmpty)
        {
            if (_space == default) _space = (word.Start, word.Start);
            return;
        }

        _words.Add(word);
        _space = default;
    }

    private void SkipChildren(AltoWord word)
    {
        int depth = _tokens.Depth;
        while (_tokens.Depth >= depth && _tokens.Read())
        {
            if (_tokens.Is("Shape"u8) && _tokens.Depth == (_tokens.Kind == XmlTokenKind.EndTag || _tokens.IsEmpty ? depth : depth + 1)) word.Inside = _tokens.End;
        }

        word.End = _tokens.End;
    }

    private Box? ReadBox()
    {
        double left = Number("HPOS"u8), top = Number("VPOS"u8), width = Number("WIDTH"u8), height = Number("HEIGHT"u8);
        return double.IsFinite(left + top + width + height) ? new Box(left, top, left + width, top + height) : null;
    }

    private double Number(ReadOnlySpan<byte> name) =>
        double.TryParse(Value(name), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : double.NaN;

    private string Value(ReadOnlySpan<byte> name)
    {
        XmlAttribute attribute = _tokens.Attribute(name);
        return attribute.End == 0 ? "" : XmlContent.Decode(source.Utf8.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart), verbatim: false, html: false);
    }

    /// <summary>Says what stands between the words: where a line has no spaces written, they are understood.</summary>
    private void Separate(List<int> blocks)
    {
        for (int i = 1; i < _words.Count; i++)
        {
            AltoWord word = _words[i], previous = _words[i - 1];
            if (blocks[i] != blocks[i - 1]) word.Separator = "\n\n";
            else if (word.Line != previous.Line) word.Separator = "\n";
            else if (word.Space != default) word.Separator = " ";
            else word.Separator = _linesWithSpaces.BinarySearch(word.Line) >= 0 || ClosesBefore(word) ? "" : " ";
        }
    }

    /// <summary>A mark that is an element of its own and stands at the end of the word before.</summary>
    private static bool ClosesBefore(AltoWord word) => word.Content.Text is "," or "." or ")" or "…" or "-" or "]";
}
