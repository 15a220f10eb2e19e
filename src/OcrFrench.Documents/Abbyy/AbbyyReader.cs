using System.Globalization;
using System.Text;
using OcrFrench.Documents.Evidence;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Abbyy;

/// <summary>Finds the letters of a file of ABBYY FineReader, of any version, and the words that they make.</summary>
internal sealed class AbbyyReader(XmlSource source)
{
    /// <summary>
    /// The confidence of a doubtful letter if the file has no confidences (set by hand: the engine says no more than that).
    /// </summary>
    private const float Suspicious = 50;

    private readonly XmlTokenizer _tokens = new(source, html: false);
    private readonly List<AbbyyLetter> _letters = [];
    private readonly List<AbbyyWord> _words = [];
    private readonly List<PageImage> _pages = [];
    private readonly List<string> _others = [];
    private int _first, _line = -1;
    private bool _startsBlock, _startsLine, _hasText, _hasConfidences;

    public IReadOnlyList<AbbyyLetter> Letters => _letters;

    public IReadOnlyList<AbbyyWord> Words => _words;

    public IReadOnlyList<PageImage> Pages => _pages;

    /// <exception cref="DocumentException">It is not well formed.</exception>
    public void Read()
    {
        int formatting = 0;
        while (_tokens.Read())
        {
            if (_tokens.Kind is XmlTokenKind.Text or XmlTokenKind.CData)
            {
                if (formatting > 0 && _tokens.Depth == formatting) ReadText();
            }
            else if (_tokens.Kind == XmlTokenKind.StartTag)
            {
                if (_tokens.Is("charParams"u8)) ReadLetter();
                else if (_tokens.Is("formatting"u8)) (formatting, _hasText) = (_tokens.IsEmpty ? 0 : _tokens.Depth, false);
                else See();
            }
            else if (_tokens.Kind == XmlTokenKind.EndTag)
            {
                if (_tokens.Is("formatting"u8)) formatting = 0;
                else if (_tokens.Is("line"u8)) EndWord();
            }
        }

        EndWord();
        foreach (AbbyyWord word in _words) word.Evidence = EvidenceOf(word);
    }

    /// <summary>What starts a page, a paragraph or a line.</summary>
    private void See()
    {
        bool isPage = _tokens.Is("page"u8);
        double width = isPage ? Number("width"u8) : 0;
        if (isPage) _pages.Add(new PageImage("", double.IsFinite(width) ? width : 0));
        if (isPage || _tokens.Is("block"u8) || _tokens.Is("par"u8))
        {
            EndWord();
            _startsBlock = true;
        }
        else if (_tokens.Is("line"u8))
        {
            EndWord();
            _line++;
            _startsLine = true;
        }
    }

    private void ReadLetter()
    {
        int start = _tokens.Start, tagEnd = _tokens.End, depth = _tokens.Depth;
        XmlAttribute[] attributes = [.. _tokens.Attributes];
        double confidence = Number("charConfidence"u8);
        bool isSuspicious = IsTrue("suspicious"u8), isEmpty = _tokens.IsEmpty;
        Box? box = ReadBox();
        var text = new XmlContent(source.Utf8, html: false);
        List<SymbolReading>? variants = null;
        if (!isEmpty)
        {
            while (_tokens.Read() && _tokens.Depth >= depth)
            {
                if (_tokens.Depth == depth && _tokens.Kind == XmlTokenKind.Text) text.Add(_tokens.Start, _tokens.End);
                else if (_tokens.Depth == depth && _tokens.Kind == XmlTokenKind.CData)
                    text.Add(_tokens.Start + 9, _tokens.End - 3, verbatim: true);
                else if (_tokens.Kind == XmlTokenKind.StartTag && _tokens.Is("wordRecVariants"u8) && !_tokens.IsEmpty) ReadWordVariants();
                else if (_tokens.Kind == XmlTokenKind.StartTag && _tokens.Is("charRecVariant"u8) && !_tokens.IsEmpty)
                {
                    float sure = Known(Number("charConfidence"u8)) ?? 0;
                    (variants ??= []).Add(new SymbolReading(TextOf(), sure));
                }
            }
        }

        _hasConfidences |= Known(confidence) is not null;
        Add(new AbbyyLetter
        {
            Start = start,
            End = _tokens.End,
            TagEnd = tagEnd,
            Inside = (tagEnd, isEmpty ? tagEnd : _tokens.Start),
            Content = text,
            Attributes = attributes,
            IsEmpty = isEmpty,
            Box = box,
            Confidence = Known(confidence),
            IsSuspicious = isSuspicious,
            Variants = variants ?? [],
        });
    }

    /// <summary>Other readings of the word that the letter begins: letters within letters.</summary>
    private void ReadWordVariants()
    {
        int depth = _tokens.Depth;
        while (_tokens.Read() && _tokens.Depth >= depth)
        {
            if (_tokens.Kind != XmlTokenKind.StartTag || _tokens.IsEmpty || !_tokens.Is("variantText"u8)) continue;
            if (TextOf().Trim() is { Length: > 0 } other) _others.Add(other);
        }
    }

    /// <summary>The text of the element and of those inside it, except for other readings; up to its end.</summary>
    private string TextOf()
    {
        int depth = _tokens.Depth;
        var text = new StringBuilder();
        while (_tokens.Read() && _tokens.Depth >= depth)
        {
            if (_tokens.Kind == XmlTokenKind.Text) Append(_tokens.Start, _tokens.End, verbatim: false);
            else if (_tokens.Kind == XmlTokenKind.CData) Append(_tokens.Start + 9, _tokens.End - 3, verbatim: true);
        }

        return text.ToString();

        void Append(int from, int to, bool verbatim) =>
            text.Append(XmlContent.Decode(source.Utf8.AsSpan(from, to - from), verbatim, html: false));
    }

    /// <summary>
    /// A line without elements for its letters: each character is a letter. White space between elements does not count, but it does
    /// between the parts of such a text, such as CDATA sections.
    /// </summary>
    private void ReadText()
    {
        ReadOnlySpan<byte> bytes = source.Utf8;
        bool isVerbatim = _tokens.Kind == XmlTokenKind.CData;
        int at = _tokens.Start + (isVerbatim ? 9 : 0), end = _tokens.End - (isVerbatim ? 3 : 0);
        _hasText |= isVerbatim || bytes[at..end].IndexOfAnyExcept(" \t\r\n"u8) >= 0;
        if (!_hasText) return;
        while (at < end)
        {
            int length = 0;
            if (isVerbatim || bytes[at] != (byte)'&' || XmlReferences.Read(bytes[at..end], html: false, out length) is null)
                Rune.DecodeFromUtf8(bytes[at..end], out _, out length);
            XmlContent text = new XmlContent(source.Utf8, html: false).Add(at, at + length, verbatim: isVerbatim);
            Add(new AbbyyLetter { Start = at, End = at + length, Inside = (at, at + length), Content = text });
            at += length;
        }
    }

    private void Add(AbbyyLetter letter)
    {
        letter.IsAfterSpace = _first == _letters.Count;
        if (letter.IsSpace) EndWord();
        _letters.Add(letter);
        if (letter.IsSpace) _first = _letters.Count;
    }

    private void EndWord()
    {
        int first = _first;
        _first = _letters.Count;
        if (first == _letters.Count) return;
        var content = new XmlContent(source.Utf8, html: false);
        Box? box = _letters[first].Box;
        foreach (AbbyyLetter letter in _letters[first..])
        {
            foreach (XmlPiece piece in letter.Content.Pieces) content.Add(piece.Start, piece.End, verbatim: piece.IsVerbatim);
            box = box is { } all && letter.Box is { } own ? all.With(own) : null;
        }

        if (_line < 0) _line = 0;
        var word = new AbbyyWord
        {
            Start = _letters[first].Start,
            TagEnd = _letters[first].IsElement ? _letters[first].TagEnd : _letters[first].Start,
            End = _letters[^1].End,
            Content = content,
            Box = box,
            Line = _line,
            Page = Math.Max(1, _pages.Count),
            IsWhole = true,
            FirstLetter = first,
            LetterEnd = _letters.Count,
            Separator = _words.Count == 0 ? "" : _startsBlock ? "\n\n" : _startsLine ? "\n" : " ",
        };
        (_startsBlock, _startsLine) = (false, false);
        if (_others.Count > 0) word.Evidence = new WordEvidence { Alternatives = [.. _others] };
        _others.Clear();
        _words.Add(word);
    }

    private WordEvidence? EvidenceOf(AbbyyWord word)
    {
        List<AbbyyLetter> letters = _letters[word.FirstLetter..word.LetterEnd];
        bool says = letters.Exists(letter => letter.Confidence is not null || letter.Variants.Count > 0)
            || (!_hasConfidences && letters.Exists(static letter => letter.IsElement));
        var evidence = new WordEvidence
        {
            Alternatives = word.Evidence?.Alternatives ?? [],
            Symbols = says ? [.. letters.Select(letter => new SymbolEvidence(letter.Text,
                _hasConfidences ? letter.Confidence : letter.IsSuspicious ? Suspicious : AbbyyDocument.Full, letter.Variants))] : [],
        };
        return evidence.IsEmpty ? null : evidence;
    }

    /// <summary>FineReader writes 255 or -1 if it does not know.</summary>
    private static float? Known(double confidence) => confidence is >= 0 and <= AbbyyDocument.Full ? (float)confidence : null;

    private Box? ReadBox()
    {
        double left = Number("l"u8), top = Number("t"u8), right = Number("r"u8), bottom = Number("b"u8);
        return double.IsFinite(left + top + right + bottom) ? new Box(left, top, right, bottom) : null;
    }

    private double Number(ReadOnlySpan<byte> name) =>
        double.TryParse(Value(name), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : double.NaN;

    private bool IsTrue(ReadOnlySpan<byte> name) => AbbyyLetter.IsTrue(Value(name));

    private ReadOnlySpan<byte> Value(ReadOnlySpan<byte> name)
    {
        XmlAttribute attribute = _tokens.Attribute(name);
        return source.Utf8.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart);
    }
}
