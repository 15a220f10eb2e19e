using System.Globalization;
using System.Text;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Page;

/// <summary>Finds regions, lines and words of a PAGE file, and the order in which regions are read.</summary>
/// <param name="source">The file.</param>
/// <param name="places">The places of its regions in that order, where they are known from all of a document.</param>
internal sealed class PageReader(XmlSource source, Dictionary<string, int>? places = null)
{
    private readonly XmlTokenizer _tokens = new(source, html: false);
    private readonly List<PageElement> _open = [];
    private readonly List<PageElement> _regions = [];
    private readonly List<(int Index, string Region)> _order = [];
    private readonly List<PageWord> _words = [];
    private int _line;

    public IReadOnlyList<PageWord> Words => _words;

    /// <summary>Where the last element of the metadata is; null if there is none.</summary>
    public (int Start, int End) LastMetadata { get; private set; }

    /// <summary>Whether the metadata has a place for what a program did.</summary>
    public bool HasItems { get; private set; }

    /// <summary>The remarks in the metadata; <see langword="null"/> when there is no place for them yet.</summary>
    public XmlContent? Comments { get; private set; }

    /// <summary>Whether the metadata has elements that must follow the remarks.</summary>
    public bool HasUserDefined { get; private set; }

    /// <summary>The prefix of element names.</summary>
    public string Prefix { get; private set; } = "";

    /// <exception cref="DocumentException">It is not well formed.</exception>
    public void Read()
    {
        bool isMetadata = false;
        int child = 0;
        bool isComment = false;
        while (_tokens.Read())
        {
            bool starts = _tokens.Kind == XmlTokenKind.StartTag;
            if (isComment && _tokens.Kind == XmlTokenKind.Text) Comments!.Add(_tokens.Start, _tokens.End);
            if (!starts && _tokens.Kind != XmlTokenKind.EndTag) continue;
            int depth = _tokens.Depth + (!starts || _tokens.IsEmpty ? 1 : 0);
            if (depth == 2 && _tokens.Is("Metadata"u8)) isMetadata = starts && !_tokens.IsEmpty;
            if (isMetadata && depth == 3)
            {
                if (starts) child = _tokens.Start;
                isComment = starts && !_tokens.IsEmpty && _tokens.Is("Comments"u8);
                if (starts && _tokens.Is("Comments"u8)) Comments = new XmlContent(source.Utf8, html: false);
                HasUserDefined |= _tokens.Is("UserDefined"u8);
                if (!starts || _tokens.IsEmpty) LastMetadata = (child, _tokens.End);
            }

            if (!starts) Close();
            else if (depth == 1) ReadRoot();
            else Open();
        }

        foreach (PageElement region in Ordered()) Add(region);
    }

    private void ReadRoot()
    {
        int colon = _tokens.FullName.IndexOf((byte)':');
        Prefix = colon < 0 ? "" : Encoding.UTF8.GetString(_tokens.FullName[..(colon + 1)]);
        foreach (ref readonly XmlAttribute attribute in _tokens.Attributes)
        {
            ReadOnlySpan<byte> value = Bytes(attribute);
            int at = value.IndexOf("/PAGE/gts/pagecontent/"u8);
            // Items came with the version of 2018.
            if (at >= 0)
                HasItems = string.CompareOrdinal(Encoding.UTF8.GetString(value[(at + "/PAGE/gts/pagecontent/".Length)..]), "2018") > 0;
        }
    }

    private void Open()
    {
        bool isRegion = _tokens.Is("TextRegion"u8), isLine = _tokens.Is("TextLine"u8), isWord = _tokens.Is("Word"u8),
            isGlyph = _tokens.Is("Glyph"u8);
        if (isRegion || isLine || isWord || isGlyph)
        {
            if (_tokens.IsEmpty) return;
            PageElement? parent = _open.Count > 0 ? _open[^1] : null;
            var element = new PageElement
            {
                Parent = parent,
                Id = Value("id"u8),
                Start = _tokens.Start,
                TagEnd = _tokens.End,
                Depth = _tokens.Depth,
                IsLine = isLine,
                IsWord = isWord,
                IsGlyph = isGlyph,
            };
            _open.Add(element);
            // A region in another is read where the other is.
            if (isRegion) _regions.Add(element);
            else if (isGlyph) parent?.Glyphs.Add(element);
            else parent?.Children.Add(element);
        }
        else if (_tokens.Is("RegionRefIndexed"u8))
        {
            _order.Add((Index(_tokens, source, _order.Count), Value("regionRef"u8)));
        }
        else if (_open.Count > 0 && _tokens.Is("Coords"u8) && _tokens.Depth <= _open[^1].Depth + 1)
        {
            XmlAttribute points = _tokens.Attribute("points"u8);
            _open[^1].Points = (points.ValueStart, points.ValueEnd);
        }
        else if (_open.Count > 0 && _tokens.Is("TextEquiv"u8) && _tokens.Depth == _open[^1].Depth + 1)
        {
            ReadReading(_open[^1]);
        }
    }

    /// <summary>Readings are told apart by an index; the least is the one that counts.</summary>
    private void ReadReading(PageElement element)
    {
        int depth = _tokens.Depth;
        XmlAttribute confidence = _tokens.Attribute("conf"u8);
        var reading = new PageReading
        {
            Start = _tokens.Start,
            NameEnd = _tokens.Start + 1 + _tokens.FullName.Length,
            Index = Index(_tokens, source, 0),
            IndexPlace = _tokens.Attribute("index"u8),
            Comments = _tokens.Attribute("comments"u8),
            Confidence = ConfidenceOf(confidence),
            ConfidencePlace = confidence,
            IsReplaced = Value("comments"u8).EndsWith(PageDocument.Replaced, StringComparison.Ordinal),
            Text = new XmlContent(source.Utf8, html: false),
        };
        int open = 0;
        XmlContent text = reading.Text;
        while (_tokens.Depth >= depth && _tokens.Read())
        {
            if (_tokens.Kind == XmlTokenKind.StartTag && (_tokens.Is("Unicode"u8) || _tokens.Is("PlainText"u8)))
            {
                open = _tokens.IsEmpty ? 0 : _tokens.Depth;
                text = _tokens.Is("Unicode"u8) ? reading.Text : reading.Plain ??= new XmlContent(source.Utf8, html: false);
            }
            else if (_tokens.Kind == XmlTokenKind.EndTag && _tokens.Depth < open)
            {
                open = 0;
            }
            else if (open > 0 && _tokens.Kind == XmlTokenKind.Text)
            {
                text.Add(_tokens.Start, _tokens.End);
            }
            else if (open > 0 && _tokens.Kind == XmlTokenKind.CData)
            {
                text.Add(_tokens.Start + 9, _tokens.End - 3, verbatim: true);
            }
        }

        reading.End = _tokens.End;
        element.Readings.Add(reading);
        if (element.Reading is null || reading.Index < element.Reading.Index) element.Reading = reading;
    }

    private float? ConfidenceOf(XmlAttribute attribute)
    {
        ReadOnlySpan<byte> value = Bytes(attribute);
        return !value.Contains((byte)'&')
            ? PlainNumber.TryParse(value, out float plain) ? plain : null
            : float.TryParse(Value("conf"u8), NumberStyles.Float, CultureInfo.InvariantCulture, out float decoded) ? decoded : null;
    }

    private void Close()
    {
        if (_open.Count == 0 || _tokens.Depth >= _open[^1].Depth) return;
        _open[^1].End = _tokens.End;
        _open.RemoveAt(_open.Count - 1);
    }

    /// <summary>The place of each region, counted from 0.</summary>
    public static Dictionary<string, int> PlacesOf(IEnumerable<(int Index, string Region)> order)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((_, string region) in order.OrderBy(static entry => entry.Index)) places.TryAdd(region, places.Count);
        return places;
    }

    /// <summary>The index of a region in the order.</summary>
    public static int Index(XmlTokenizer token, XmlSource source, int otherwise) =>
        int.TryParse(token.Value(source, "index"u8), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;

    private List<PageElement> Ordered()
    {
        Dictionary<string, int> known = places ?? PlacesOf(_order);
        // What the order does not name comes last, in file order.
        return [.. _regions.OrderBy(region => known.GetValueOrDefault(region.Id, int.MaxValue))];
    }

    private void Add(PageElement region)
    {
        int first = _words.Count;
        bool starts = true;
        foreach (PageElement line in region.Children)
        {
            int before = _words.Count;
            _line++;
            bool divided = line.Children.Exists(static word => word.Text is { } text && !string.IsNullOrWhiteSpace(text.Text));
            if (divided)
            {
                foreach (PageElement word in line.Children)
                    AddWord(word, word.IsWord && _words.Count > before ? " " : starts ? "\n\n" : "\n");
            }
            else
            {
                AddWord(line, starts ? "\n\n" : "\n");
            }

            if (_words.Count == before) continue;
            line.Words = (before, _words.Count - 1);
            starts = false;
        }

        _line++;
        if (_words.Count == first) AddWord(region, "\n\n");
        if (_words.Count > first) region.Words = (first, _words.Count - 1);
    }

    private void AddWord(PageElement element, string separator)
    {
        if (element.Text is not { } text || string.IsNullOrWhiteSpace(text.Text)) return;
        _words.Add(new PageWord
        {
            Start = element.Start,
            TagEnd = element.TagEnd,
            End = element.End,
            Content = text,
            Id = element.Id,
            Box = element.IsWord ? BoxOf(element) : null,
            Line = _line,
            Separator = separator,
            Element = element,
            Evidence = PageEvidence.Of(element),
            IsWhole = !element.IsWord,
            HasLines = !element.IsWord && !element.IsLine,
        });
    }

    private Box? BoxOf(PageElement element)
    {
        Box? box = null;
        ReadOnlySpan<byte> points = source.Utf8.AsSpan(element.Points.Start, element.Points.End - element.Points.Start);
        foreach (Range range in points.Split((byte)' '))
        {
            ReadOnlySpan<byte> point = points[range];
            if (point.IsEmpty) continue;
            int comma = point.IndexOf((byte)',');
            if (comma < 0 || !PlainNumber.TryParse(point[..comma], out double x)
                || !PlainNumber.TryParse(point[(comma + 1)..], out double y)) return null;
            var place = new Box(x, y, x, y);
            box = box is { } others ? others.With(place) : place;
        }

        return box;
    }

    private ReadOnlySpan<byte> Bytes(XmlAttribute attribute) =>
        source.Utf8.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart);

    private string Value(ReadOnlySpan<byte> name)
    {
        XmlAttribute attribute = _tokens.Attribute(name);
        return attribute.End == 0 ? "" : XmlContent.Decode(Bytes(attribute), verbatim: false, html: false);
    }
}
