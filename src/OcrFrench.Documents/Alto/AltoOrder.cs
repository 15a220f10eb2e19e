using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Alto;

/// <summary>
/// The order in which the blocks of an ALTO file are read: that of its <c>ReadingOrder</c>, or of the blocks that name the next one
/// (<c>IDNEXT</c>), or by the order in the file. What the order does not name comes last, page by page.
/// </summary>
/// <param name="source">The file.</param>
/// <param name="places">The places of its blocks, by their names, where they are known from all of a document; they are added to.</param>
internal sealed class AltoOrder(XmlSource source, Dictionary<string, int>? places = null)
{
    private readonly Dictionary<string, int> _places = places ?? new(StringComparer.Ordinal);
    private readonly List<(int Depth, bool IsOrdered)> _groups = [];
    private readonly List<Node> _nodes = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);

    /// <summary>The elements around what is read now, by their depth.</summary>
    private readonly List<(int Depth, string Id)> _around = [];
    private int _next;
    private bool _hasChains;

    private enum Kind
    {
        Text,
        Composed,
        Other,
    }

    /// <summary>Looks at the start tag of an element.</summary>
    public void See(XmlTokenizer token)
    {
        if (token.Is("ElementRef"u8))
        {
            Leave(token.Depth - (token.IsEmpty ? 0 : 1));
            Name(Value(token, "REF"u8));
        }
        else if (token.Is("OrderedGroup"u8) || token.Is("UnorderedGroup"u8)) Open(token);
        else if (token.Is("TextBlock"u8)) Add(token, Kind.Text);
        else if (token.Is("ComposedBlock"u8)) Add(token, Kind.Composed);
        else if (token.Is("Illustration"u8) || token.Is("GraphicalElement"u8)) Add(token, Kind.Other);
        else if (token.Is("TextLine"u8) && _places.Count > 0) Enter(token);
    }

    /// <summary>The place of what is read now: of the line, the block, or the block around it.</summary>
    public int Place
    {
        get
        {
            for (int i = _around.Count - 1; i >= 0 && _places.Count > 0; i--)
            {
                if (_places.TryGetValue(_around[i].Id, out int place)) return place;
            }

            return int.MaxValue;
        }
    }

    /// <summary>The last text block that was read; -1 before the first.</summary>
    public int Block { get; private set; } = -1;

    /// <summary>Whether blocks name the next one, and nothing else determines the order.</summary>
    public bool HasChains => _hasChains && _places.Count == 0;

    /// <summary>Whether the reading order of words may differ from the order in the file.</summary>
    public bool IsGiven => _places.Count > 0 || _hasChains;

    /// <summary>The rank of each text block, by number, in the chain that the blocks form.</summary>
    public int[] ChainRanks()
    {
        var ranks = new int[_nodes.Count];
        Array.Fill(ranks, int.MaxValue);
        if (!HasChains) return ranks;
        int[] nexts = [.. _nodes.Select(node => node.Kind == Kind.Text ? Resolve(node.Next) : -1)];
        var targets = nexts.ToHashSet();
        int rank = 0;
        // Chains begin where no other block leads; in a ring, with its first.
        foreach (bool heads in new[] { true, false })
        {
            for (int i = 0; i < ranks.Length; i++)
            {
                if (heads && targets.Contains(i)) continue;
                for (int at = i; at >= 0 && ranks[at] == int.MaxValue; at = nexts[at]) ranks[at] = rank++;
            }
        }

        return ranks;
    }

    /// <summary>The text block that an identifier leads to.</summary>
    private int Resolve(string id)
    {
        for (int steps = 0; steps <= _nodes.Count && _byId.TryGetValue(id, out int at); steps++)
        {
            if (_nodes[at].Kind == Kind.Text) return at;
            if (_nodes[at].Kind == Kind.Composed)
            {
                for (int i = at + 1; i < _nodes.Count && _nodes[i].Depth > _nodes[at].Depth; i++)
                {
                    if (_nodes[i].Kind == Kind.Text) return i;
                }
            }

            id = _nodes[at].Next;
        }

        return -1;
    }

    private void Open(XmlTokenizer token)
    {
        Leave(token.Depth - 1);
        _groups.Add((token.Depth, token.Is("OrderedGroup"u8)));
        Name(Value(token, "REF"u8));
        _next++;
    }

    /// <summary>Leaves the groups that are nested deeper than this.</summary>
    private void Leave(int depth)
    {
        while (_groups.Count > 0 && _groups[^1].Depth > depth) _groups.RemoveAt(_groups.Count - 1);
    }

    /// <summary>Items of an unordered group keep the order of the file.</summary>
    private void Name(string ids)
    {
        foreach (string id in ids.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (_groups.Count == 0 || _groups[^1].IsOrdered) _next++;
            _places.TryAdd(id, _next);
        }
    }

    private void Add(XmlTokenizer token, Kind kind)
    {
        string id = Value(token, "ID"u8), next = Value(token, "IDNEXT"u8);
        _hasChains |= next.Length > 0;
        _nodes.Add(new Node(kind, token.Depth, next));
        if (id.Length > 0) _byId.TryAdd(id, _nodes.Count - 1);
        if (kind == Kind.Text) Block = _nodes.Count - 1;
        if (_places.Count > 0) Enter(token);
    }

    private void Enter(XmlTokenizer token)
    {
        while (_around.Count > 0 && _around[^1].Depth >= token.Depth) _around.RemoveAt(_around.Count - 1);
        if (!token.IsEmpty) _around.Add((token.Depth, Value(token, "ID"u8)));
    }

    private string Value(XmlTokenizer token, ReadOnlySpan<byte> name)
    {
        XmlAttribute attribute = token.Attribute(name);
        return attribute.End == 0 ? "" : XmlContent.Decode(
            source.Utf8.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart), verbatim: false, html: false);
    }

    private readonly record struct Node(Kind Kind, int Depth, string Next);
}
