namespace OcrFrench.Documents.Xml;

/// <summary>
/// Recognises elements in a namespace other than the root's: a file may contain elements of other formats with the same names. Elements
/// without a namespace, or with an undeclared prefix, count as the root's, because that is what the tools that write such files mean.
/// </summary>
internal sealed class XmlNamespaces(byte[] bytes)
{
    /// <summary>What is declared, by the hash of its prefix, the last on top.</summary>
    private readonly Dictionary<int, Stack<XmlAttribute>> _byPrefix = [];

    /// <summary>The hashes in the order of their declarations, with the depth of each.</summary>
    private readonly Stack<(int Depth, int Hash)> _declared = [];

    /// <summary>The elements that are open and of another namespace, by their depth.</summary>
    private readonly List<int> _foreign = [];
    private (int Start, int End) _root;

    /// <summary>Whether the tag that was read last is of another namespace.</summary>
    public bool IsForeign { get; private set; }

    /// <summary>Looks at a start tag.</summary>
    public void Enter(int depth, ReadOnlySpan<byte> name, List<XmlAttribute> attributes, bool isEmpty)
    {
        foreach (XmlAttribute attribute in attributes)
        {
            ReadOnlySpan<byte> own = bytes.AsSpan(attribute.Start, attribute.NameEnd - attribute.Start);
            if (!own.StartsWith("xmlns"u8) || (own.Length > 5 && own[5] != (byte)':')) continue;
            int hash = NameCounts.HashOf(Prefix(attribute));
            if (!_byPrefix.TryGetValue(hash, out Stack<XmlAttribute>? same)) _byPrefix.Add(hash, same = []);
            same.Push(attribute);
            _declared.Push((depth, hash));
        }

        (int start, int end) = Find(name[..Math.Max(0, name.IndexOf((byte)':'))]);
        if (depth == 1) _root = (start, end);
        IsForeign = end > start && !bytes.AsSpan(start, end - start).SequenceEqual(bytes.AsSpan(_root.Start, _root.End - _root.Start));
        if (isEmpty) Forget(depth);
        else if (IsForeign) _foreign.Add(depth);
    }

    /// <summary>Looks at an end tag.</summary>
    public void Leave(int depth)
    {
        IsForeign = _foreign.Count > 0 && _foreign[^1] == depth;
        if (IsForeign) _foreign.RemoveAt(_foreign.Count - 1);
        Forget(depth);
    }

    private void Forget(int depth)
    {
        while (_declared.TryPeek(out (int Depth, int Hash) last) && last.Depth >= depth) _byPrefix[_declared.Pop().Hash].Pop();
    }

    /// <summary>What a prefix stands for here; null if it was not declared.</summary>
    private (int Start, int End) Find(ReadOnlySpan<byte> prefix)
    {
        if (!_byPrefix.TryGetValue(NameCounts.HashOf(prefix), out Stack<XmlAttribute>? same)) return default;
        foreach (XmlAttribute attribute in same)
        {
            if (Prefix(attribute).SequenceEqual(prefix)) return (attribute.ValueStart, attribute.ValueEnd);
        }

        return default;
    }

    /// <summary>The prefix that an attribute declares; empty where it declares what has none.</summary>
    private ReadOnlySpan<byte> Prefix(XmlAttribute declaration) =>
        bytes.AsSpan(Math.Min(declaration.Start + 6, declaration.NameEnd), Math.Max(0, declaration.NameEnd - declaration.Start - 6));
}
