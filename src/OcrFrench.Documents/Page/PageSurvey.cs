using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Page;

/// <summary>
/// Cuts a large PAGE file between its regions, where everything before is read before everything that follows. A region stays whole: its
/// text repeats that of its lines.
/// </summary>
internal sealed class PageSurvey : DocumentSurvey
{
    private readonly List<(int Index, string Region)> _order = [];
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    /// <summary>Where the file can be cut, as far as it has been seen: windows overlap.</summary>
    private readonly HashSet<long> _cuts = [];
    private long _seen = -1;
    private int _last = -1;
    private bool _hasUnnamed, _hasRegions, _isLate;
    private Dictionary<string, int>? _places;

    /// <summary>An order that follows what it orders cannot be known in time.</summary>
    public override bool IsOfFormat => !_isLate;

    /// <summary>The places of regions in the order of reading, where the file states one.</summary>
    public Dictionary<string, int> Places => _places ??= PageReader.PlacesOf(_order);

    public override WordDocument Read(XmlSource slice) => new PageDocument(slice, this);

    protected override CutRank Look(XmlTokenizer token, XmlSource window)
    {
        if (token.Kind is XmlTokenKind.Text or XmlTokenKind.CData) GoesOn = EndsInHyphen(token, window) ?? GoesOn;
        if (token.Kind != XmlTokenKind.StartTag) return CutRank.None;
        if (token.Is("Page"u8)) Pages++;
        long at = token.Start + window.Shift;
        bool isNew = at > _seen, isRegion = token.Is("TextRegion"u8);
        if (isNew) _seen = at;
        if (isNew && token.Is("RegionRefIndexed"u8))
        {
            _isLate |= _hasRegions;
            _order.Add((PageReader.Index(token, window, _order.Count), token.Value(window, "regionRef"u8)));
        }
        else if (isNew && token.Name.EndsWith("Region"u8))
        {
            bool areFirst = See(token.Value(window, "id"u8), isRegion);
            if (_hasRegions && areFirst) _cuts.Add(at);
            _hasRegions = true;
        }

        if (!isRegion) return CutRank.None;
        Enter(token);
        return _cuts.Contains(at) ? CutRank.Block : CutRank.None;
    }

    /// <summary>Notes a region, and says whether all that were seen before it are read before all others.</summary>
    private bool See(string id, bool hasText)
    {
        bool isNamed = Places.TryGetValue(id, out int place);
        bool areFirst = isNamed ? !_hasUnnamed && _named.Count == _last + 1 : _named.Count == Places.Count;
        if (isNamed)
        {
            _named.Add(id);
            _last = Math.Max(_last, place);
        }
        else
        {
            _hasUnnamed |= hasText;
        }

        return areFirst;
    }
}
