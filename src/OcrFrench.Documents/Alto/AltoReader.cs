using System.Globalization;
using OcrFrench.Documents.Evidence;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Alto;

/// <summary>Finds the words of an ALTO file, of any version and dialect, and of a page without the root element.</summary>
/// <param name="source">The file, or a slice of it.</param>
/// <param name="survey">What is known of the document that the file is a slice of; null for a whole one.</param>
internal sealed class AltoReader(XmlSource source, AltoSurvey? survey = null)
{
    private readonly XmlTokenizer _tokens = new(source, html: false);
    private readonly List<AltoWord> _words = [];
    private readonly List<int> _linesWithSpaces = [];
    private readonly AltoConfidences _confidences = survey?.Confidences ?? new();
    private readonly AltoOrder _order = new(source, survey?.Places);
    private readonly HashSet<int> _understood = [];
    private int _page, _block, _line;
    private (int Start, int End) _space;

    public IReadOnlyList<AltoWord> Words => _words;

    public AltoStamp Stamp { get; } = new();

    /// <summary>
    /// Whether the spaces between the words of a line are implied: then none may be written, or the others would be lost.
    /// </summary>
    public bool AreSpacesUnderstood(int line) => _understood.Contains(line);

    /// <exception cref="DocumentException">It is not well formed.</exception>
    public void Read()
    {
        var blocks = new List<(int Block, int Page, int Number, int Place)>();
        while (_tokens.Read())
        {
            if (_tokens.Kind is XmlTokenKind.StartTag or XmlTokenKind.EndTag) Stamp.See(_tokens, source);
            if (_words.Count == 0 && survey is null) _confidences.See(_tokens, source);
            if (_tokens.Kind != XmlTokenKind.StartTag) continue;
            if (_tokens.Is("String"u8))
            {
                int before = _words.Count;
                // A HYP ends a line: what follows it in the same element is on the next one.
                if (before > 0 && _words[^1].HasHyphen && _words[^1].Line == _line) _line++;
                ReadString();
                if (_words.Count > before) blocks.Add((_block, _page, _order.Block, _order.Place));
            }
            else if (_tokens.Is("SP"u8))
            {
                _space = (_tokens.Start, _tokens.End);
                if (_linesWithSpaces.Count == 0 || _linesWithSpaces[^1] != _line) _linesWithSpaces.Add(_line);
            }
            else if (_tokens.Is("HYP"u8))
            {
                if (_words.Count > 0 && _words[^1].Line == _line) _words[^1].HasHyphen = _words[^1].IsCut = true;
            }
            else
            {
                _order.See(_tokens);
                bool isPage = _tokens.Is("Page"u8), isBlock = isPage || _tokens.Is("TextBlock"u8);
                if (isPage) _page++;
                if (isBlock) _block++;
                if (!isBlock && !_tokens.Is("TextLine"u8)) continue;
                _line++;
                _space = default;
            }
        }

        if (survey is null)
        {
            foreach (AltoWord word in _words)
                _confidences.Note(source.Utf8.AsSpan(word.ConfidencePlace.Start, word.ConfidencePlace.End - word.ConfidencePlace.Start));
        }

        _confidences.Decode(_words, source.Utf8);
        Separate(Sorted(blocks));
    }

    /// <summary>Puts the words in the order in which they are read.</summary>
    /// <param name="places">The place of each.</param>
    /// <returns>The block of each, in this order.</returns>
    private List<int> Sorted(List<(int Block, int Page, int Number, int Place)> places)
    {
        if (!_order.IsGiven) return [.. places.Select(static place => place.Block)];
        int[] ranks = _order.ChainRanks();
        int[] order = [.. Enumerable.Range(0, places.Count).OrderBy(i => places[i].Page)
            .ThenBy(i => _order.HasChains && places[i].Number >= 0 ? ranks[places[i].Number] : places[i].Place)];
        AltoWord[] words = [.. order.Select(i => _words[i])];
        _words.Clear();
        _words.AddRange(words);
        return [.. order.Select(i => places[i].Block)];
    }

    private void ReadString()
    {
        XmlAttribute content = _tokens.Attribute("CONTENT"u8);
        var text = new XmlContent(source.Utf8, html: false);
        if (content.End > 0) text.Add(content.ValueStart, content.ValueEnd, content.Quote);
        string subs = Value("SUBS_TYPE"u8);
        XmlAttribute whole = _tokens.Attribute("SUBS_CONTENT"u8), confidence = _tokens.Attribute("WC"u8);
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
            Page = Math.Max(1, _page),
            Attributes = [.. _tokens.Attributes],
            IsEmpty = _tokens.IsEmpty,
            Space = _space,
            ConfidencePlace = (confidence.ValueStart, confidence.ValueEnd),
            IsFirstPart = subs == "HypPart1",
            IsSecondPart = subs == "HypPart2",
            Whole = whole.End > 0 ? new XmlContent(source.Utf8, html: false).Add(whole.ValueStart, whole.ValueEnd, whole.Quote) : null,
        };
        string characters = Value("CC"u8);
        double sureness = Number("WC"u8);
        if (!_tokens.IsEmpty) ReadChildren(word);
        word.Evidence ??= AltoEvidence.Of(word, sureness, characters);
        // What says nothing is but a space between its neighbours.
        if (text.Text.AsSpan().Trim().IsEmpty)
        {
            if (_space == default) _space = (word.Start, word.Start);
            return;
        }

        _words.Add(word);
        _space = default;
    }

    /// <summary>The content of a word: its other readings and its letters.</summary>
    private void ReadChildren(AltoWord word)
    {
        int depth = _tokens.Depth;
        List<AltoGlyph>? glyphs = null;
        List<string>? alternatives = null;
        bool isDecided = false;
        while (_tokens.Depth >= depth && _tokens.Read())
        {
            bool starts = _tokens.Kind == XmlTokenKind.StartTag;
            if (starts && _tokens.Is("Glyph"u8)) (glyphs ??= []).Add(ReadGlyph());
            else if (starts && _tokens.Is("Variant"u8) && glyphs is not null)
                glyphs[^1].Variants.Add(new SymbolReading(Value("CONTENT"u8), (float)Number("VC"u8, otherwise: 0)));
            else if (_tokens.Kind == XmlTokenKind.EndTag && _tokens.Is("Glyph"u8) && glyphs is not null) glyphs[^1].End = _tokens.End;
            else if (starts && _tokens.Is("ALTERNATIVE"u8) && Value("PURPOSE"u8) == AltoDocument.Purpose) isDecided = true;
            else if (starts && _tokens.Is("ALTERNATIVE"u8) && !_tokens.IsEmpty) (alternatives ??= []).Add(ReadText());
            else if (_tokens.Is("Shape"u8) && _tokens.Depth == (_tokens.Kind == XmlTokenKind.EndTag || _tokens.IsEmpty ? depth : depth + 1))
                word.Inside = _tokens.End;
        }

        word.End = _tokens.End;
        word.Glyphs = glyphs ?? [];
        if (isDecided) word.Evidence = new WordEvidence { IsDecided = true };
        else if (alternatives is not null) word.Alternatives = alternatives;
    }

    private AltoGlyph ReadGlyph()
    {
        XmlAttribute content = _tokens.Attribute("CONTENT"u8);
        var text = new XmlContent(source.Utf8, html: false);
        if (content.End > 0) text.Add(content.ValueStart, content.ValueEnd, content.Quote);
        double confidence = Number("GC"u8);
        return new AltoGlyph
        {
            Start = _tokens.Start,
            End = _tokens.End,
            Content = text,
            Confidence = double.IsFinite(confidence) ? (float)confidence : null,
        };
    }

    /// <summary>The text of an element, up to its end.</summary>
    private string ReadText()
    {
        int depth = _tokens.Depth;
        var text = new XmlContent(source.Utf8, html: false);
        while (_tokens.Read() && _tokens.Depth >= depth)
        {
            if (_tokens.Kind == XmlTokenKind.Text) text.Add(_tokens.Start, _tokens.End);
            else if (_tokens.Kind == XmlTokenKind.CData) text.Add(_tokens.Start + 9, _tokens.End - 3, verbatim: true);
        }

        return text.Text;
    }

    private Box? ReadBox()
    {
        double left = Number("HPOS"u8), top = Number("VPOS"u8), width = Number("WIDTH"u8), height = Number("HEIGHT"u8);
        return double.IsFinite(left + top + width + height) ? new Box(left, top, left + width, top + height) : null;
    }

    private double Number(ReadOnlySpan<byte> name, double otherwise = double.NaN)
    {
        XmlAttribute attribute = _tokens.Attribute(name);
        ReadOnlySpan<byte> digits = source.Utf8.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart);
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : otherwise;
    }

    private string Value(ReadOnlySpan<byte> name)
    {
        XmlAttribute attribute = _tokens.Attribute(name);
        return attribute.End == 0 ? "" : XmlContent.Decode(
            source.Utf8.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart), verbatim: false, html: false);
    }

    /// <summary>Determines what separates the words: if a line has no spaces written, they are implied.</summary>
    private void Separate(List<int> blocks)
    {
        for (int i = 1; i < _words.Count; i++)
        {
            AltoWord word = _words[i], previous = _words[i - 1];
            if (blocks[i] != blocks[i - 1]) word.Separator = "\n\n";
            else if (word.Line != previous.Line) word.Separator = "\n";
            else if (word.Space != default) word.Separator = " ";
            else if (_linesWithSpaces.BinarySearch(word.Line) < 0 && !ClosesBefore(word))
            {
                word.Separator = " ";
                _understood.Add(word.Line);
            }
        }
    }

    /// <summary>A mark that is an element of its own and belongs to the end of the word before.</summary>
    private static bool ClosesBefore(AltoWord word) => word.Content.Text is "," or "." or ")" or "…" or "-" or "]";
}
