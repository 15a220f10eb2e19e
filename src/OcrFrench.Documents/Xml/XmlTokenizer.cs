using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace OcrFrench.Documents.Xml;

/// <summary>
/// Reads an XML file from front to back and says where everything is. It builds nothing, follows no reference to the outside,
/// and knows no entities but the built-in ones: a file that declares others is refused.
/// </summary>
/// <remarks>In HTML names have no case, tags may stay open, and stray ampersands are text.</remarks>
internal sealed class XmlTokenizer
{
    /// <summary>Attributes that are compared one by one (by hand): more than words have.</summary>
    private const int Few = 24;

    private readonly XmlSource _source;
    private readonly byte[] _bytes;
    private readonly bool _html;
    private readonly List<(int Start, int End)> _open = [];
    private readonly List<XmlAttribute> _attributes = [];
    private readonly XmlLimits _limits;
    private readonly XmlNamespaces _namespaces;
    private readonly NameCounts _openNames = new();
    private HashSet<int>? _hashes;
    private int _at;
    private bool _hasRoot;
    private (int Start, int End) _name;

    public XmlTokenizer(XmlSource source, bool html)
    {
        _source = source;
        _bytes = source.Utf8;
        _html = html;
        _at = source.Start;
        _limits = XmlLimits.Of(source.FileLength);
        _namespaces = new XmlNamespaces(_bytes);
        if (!html) XmlCharacters.Check(source);
    }

    /// <summary>Whether elements may lack their end tags, as browsers accept.</summary>
    public bool MayStayOpen { get; init; }

    /// <summary>Whether the tag is in a namespace other than the root's.</summary>
    public bool IsForeign => !_html && _namespaces.IsForeign;

    public XmlTokenKind Kind { get; private set; }

    /// <summary>The token's first byte.</summary>
    public int Start { get; private set; }

    /// <summary>The byte after the token.</summary>
    public int End => _at;

    /// <summary>A start tag that ends in <c>/></c>, or is of an HTML element that has no content.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>How many elements are open after this token.</summary>
    public int Depth => _open.Count;

    /// <summary>The attributes of the tag that was read last; valid until the next token is read.</summary>
    public ReadOnlySpan<XmlAttribute> Attributes => CollectionsMarshal.AsSpan(_attributes);

    /// <summary>The name of a tag, with its prefix.</summary>
    public ReadOnlySpan<byte> FullName => _bytes.AsSpan(_name.Start, _name.End - _name.Start);

    /// <summary>The name of a tag, without its prefix.</summary>
    public ReadOnlySpan<byte> Name => Local(FullName);

    /// <summary>
    /// Whether a tag has this name, whatever its prefix; in XML, a tag in a namespace other than the root's never does.
    /// </summary>
    public bool Is(ReadOnlySpan<byte> name) =>
        _name.End - _name.Start >= name.Length
        && (_html ? Ascii.EqualsIgnoreCase(Name, name) : Name.SequenceEqual(name) && !_namespaces.IsForeign);

    /// <summary>The attribute of this name; in HTML ignoring prefixes. All zero if there is none.</summary>
    public XmlAttribute Attribute(ReadOnlySpan<byte> name)
    {
        foreach (ref readonly XmlAttribute attribute in Attributes)
        {
            ReadOnlySpan<byte> own = _bytes.AsSpan(attribute.Start, attribute.NameEnd - attribute.Start);
            if (own.Length < name.Length) continue;
            if (own.SequenceEqual(name)) return attribute;
            // In XML, an attribute with a prefix belongs to another format.
            if (_html && Ascii.EqualsIgnoreCase(Local(own), name)) return attribute;
        }

        return default;
    }

    /// <summary>The next token; nothing at the end of the file.</summary>
    /// <exception cref="DocumentException">The file is not well formed, or not to be trusted.</exception>
    public bool Read()
    {
        if (_at >= _bytes.Length) return AtEnd();
        Start = _at;
        ReadOnlySpan<byte> rest = _bytes.AsSpan(_at);
        if (rest[0] != (byte)'<') ReadText(rest);
        else if (rest.StartsWith("<!--"u8)) ReadTo(XmlTokenKind.Comment, rest, 4, "-->"u8);
        else if (rest.StartsWith("<![CDATA["u8)) ReadTo(XmlTokenKind.CData, rest, 9, "]]>"u8);
        else if (rest.StartsWith("<?"u8)) ReadTo(XmlTokenKind.Instruction, rest, 2, "?>"u8);
        else if (rest.StartsWith("<!"u8)) ReadDoctype(rest);
        else if (rest.StartsWith("</"u8)) ReadEndTag();
        else if (rest.Length > 1 && IsNameStart(rest[1])) ReadStartTag();
        else if (_html) ReadText(rest);
        else throw rest.Length == 1 ? Truncated() : Malformed(_at);
        return true;
    }

    private bool AtEnd()
    {
        if (_open.Count > 0 && !MayStayOpen && !(_html && _open.TrueForAll(HasNoEnd))) throw Truncated();
        if (!_hasRoot) throw Malformed(_at);
        return false;
    }

    private bool HasNoEnd((int Start, int End) name) =>
        HtmlNames.MayStayOpen(_bytes.AsSpan(name.Start, name.End - name.Start));

    private void ReadText(ReadOnlySpan<byte> rest)
    {
        Kind = XmlTokenKind.Text;
        int next = rest[1..].IndexOf((byte)'<');
        ReadOnlySpan<byte> text = next < 0 ? rest : rest[..(next + 1)];
        _at += text.Length;
        if (_html) return;
        if (_open.Count == 0 && text.IndexOfAnyExcept(" \t\r\n"u8) >= 0) throw Malformed(Start);
        CheckReferences(text, Start);
    }

    private void ReadTo(XmlTokenKind kind, ReadOnlySpan<byte> rest, int from, ReadOnlySpan<byte> closing)
    {
        int end = rest[from..].IndexOf(closing);
        if (end < 0) throw Truncated();
        if (kind == XmlTokenKind.CData && _open.Count == 0) throw Malformed(_at);
        Kind = kind;
        _at += from + end + closing.Length;
        if (kind == XmlTokenKind.CData) _source.AddCData(Start, _at);
    }

    private void ReadDoctype(ReadOnlySpan<byte> rest)
    {
        if (rest.Length < 9 || !Ascii.EqualsIgnoreCase(rest[2..9], "DOCTYPE"u8)) throw Malformed(_at);
        byte quote = 0;
        for (int i = 9; i < rest.Length; i++)
        {
            byte b = rest[i];
            if (quote != 0)
            {
                if (b == quote) quote = 0;
            }
            else if (b is (byte)'"' or (byte)'\'')
            {
                quote = b;
            }
            else if (b == (byte)'[')
            {
                // Entities are declared here. They are how a small file becomes a huge one, or reads another.
                throw _source.Fail(DocumentProblem.XmlDeclarations, _at + i);
            }
            else if (b == (byte)'>')
            {
                if (_hasRoot) throw Malformed(_at);
                Kind = XmlTokenKind.Doctype;
                _at += i + 1;
                return;
            }
        }

        throw Truncated();
    }

    private void ReadEndTag()
    {
        Kind = XmlTokenKind.EndTag;
        ReadName(_at + 2);
        int at = SkipSpace(_name.End);
        if (_bytes[at] != (byte)'>') throw Malformed(Start);
        _at = at + 1;
        int open = _open.Count - 1;
        if (_html)
        {
            // An end tag that closes nothing is ignored.
            if (!_openNames.Has(FullName)) return;
            while (open >= 0 && !IsSameName(NameOf(open), FullName)) open--;
            while (open >= 0 && _open.Count > open) Pop();
            return;
        }

        if (open < 0 || !NameOf(open).SequenceEqual(FullName)) throw Malformed(Start);
        _namespaces.Leave(_open.Count);
        _open.RemoveAt(open);
    }

    private void Pop()
    {
        _openNames.Remove(NameOf(_open.Count - 1));
        _open.RemoveAt(_open.Count - 1);
    }

    private void ReadStartTag()
    {
        Kind = XmlTokenKind.StartTag;
        if (!_html && _open.Count == 0 && _hasRoot) throw Malformed(_at);
        _hasRoot = true;
        ReadName(_at + 1);
        IsEmpty = ReadAttributes(_name.End);
        if (_html)
        {
            IsEmpty |= HtmlNames.IsVoid(FullName);
            if (_open.Count > 0 && HtmlNames.EndsItsLike(FullName) && IsSameName(NameOf(_open.Count - 1), FullName)) Pop();
            if (!IsEmpty && HtmlNames.IsRaw(FullName)) SkipRaw();
        }

        else
        {
            _namespaces.Enter(_open.Count + 1, FullName, _attributes, IsEmpty);
        }

        if (IsEmpty) return;
        if (_open.Count == _limits.Depth)
            throw _source.Fail(DocumentProblem.XmlTooDeep, Start, _limits.Depth.ToString(CultureInfo.InvariantCulture));
        _open.Add(_name);
        if (_html) _openNames.Add(FullName);
    }

    /// <summary>The places of the attributes, up to the end of the tag.</summary>
    private bool ReadAttributes(int at)
    {
        _attributes.Clear();
        _hashes = null;
        while (true)
        {
            int next = SkipSpace(at);
            byte b = _bytes[next];
            if (b == (byte)'>')
            {
                _at = next + 1;
                return false;
            }

            if (b == (byte)'/' && next + 1 < _bytes.Length && _bytes[next + 1] == (byte)'>')
            {
                _at = next + 2;
                return true;
            }

            if ((next == at || !IsNameStart(b)) && !_html) throw next + 1 == _bytes.Length ? Truncated() : Malformed(next);
            if (_html && b is (byte)'/' or (byte)'=' or (byte)'"' or (byte)'\'' or (byte)'<')
            {
                at = next + 1;
                if (at >= _bytes.Length) throw Truncated();
                continue;
            }

            if (_attributes.Count == _limits.Attributes)
                throw _source.Fail(DocumentProblem.XmlTooManyAttributes, next, _limits.Attributes.ToString(CultureInfo.InvariantCulture));
            XmlAttribute attribute = ReadAttribute(next);
            if (!_html) CheckAttribute(attribute);
            _attributes.Add(attribute);
            at = attribute.End;
        }
    }

    private XmlAttribute ReadAttribute(int start)
    {
        int nameEnd = NameEnd(start), equals = SkipSpace(nameEnd);
        if (_bytes[equals] != (byte)'=')
        {
            return _html ? new XmlAttribute(start, nameEnd, nameEnd, nameEnd, 0) : throw Malformed(start);
        }

        int value = SkipSpace(equals + 1);
        byte quote = _bytes[value];
        if (quote is (byte)'"' or (byte)'\'')
        {
            int length = _bytes.AsSpan(value + 1).IndexOf(quote);
            if (length < 0) throw Truncated();
            return new XmlAttribute(start, nameEnd, value + 1, value + 1 + length, quote);
        }

        if (!_html) throw Malformed(start);
        int end = _bytes.AsSpan(value).IndexOfAny(XmlBytes.BareEnd);
        if (end < 0) throw Truncated();
        return new XmlAttribute(start, nameEnd, value, value + end, 0);
    }

    private void CheckAttribute(XmlAttribute attribute)
    {
        ReadOnlySpan<byte> value = _bytes.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart);
        int tag = value.IndexOf((byte)'<');
        if (tag >= 0) throw Malformed(attribute.ValueStart + tag);
        CheckReferences(value, attribute.ValueStart);
        ReadOnlySpan<byte> name = _bytes.AsSpan(attribute.Start, attribute.NameEnd - attribute.Start);
        if (_attributes.Count >= Few)
        {
            // Many attributes are not all compared with one another.
            _hashes ??= [.. _attributes.Select(other => NameCounts.HashOf(_bytes.AsSpan(other.Start, other.NameEnd - other.Start)))];
            if (_hashes.Add(NameCounts.HashOf(name))) return;
        }

        foreach (XmlAttribute other in _attributes)
        {
            if (name.SequenceEqual(_bytes.AsSpan(other.Start, other.NameEnd - other.Start))) throw Malformed(attribute.Start);
        }
    }

    private void CheckReferences(ReadOnlySpan<byte> text, int start)
    {
        int at = 0;
        for (int next; (next = text[at..].IndexOf((byte)'&')) >= 0; at++)
        {
            at += next;
            if (XmlReferences.Read(text[at..], html: false, out _) is null) throw Malformed(start + at);
        }
    }

    /// <summary>The content of a script or a style sheet is not markup.</summary>
    private void SkipRaw()
    {
        for (int at = _at; ; at++)
        {
            int next = _bytes.AsSpan(at).IndexOf("</"u8);
            if (next < 0) throw Truncated();
            at += next;
            ReadOnlySpan<byte> tag = _bytes.AsSpan(at + 2);
            if (tag.Length < FullName.Length || !Ascii.EqualsIgnoreCase(tag[..FullName.Length], FullName)) continue;
            _at = at;
            return;
        }
    }

    private void ReadName(int start)
    {
        int end = NameEnd(start);
        if (end == start) throw Malformed(Start);
        _name = (start, end);
    }

    private int NameEnd(int start)
    {
        int length = _bytes.AsSpan(start).IndexOfAny(XmlBytes.NameEnd);
        if (length < 0) throw Truncated();
        return start + length;
    }

    private int SkipSpace(int at)
    {
        // Mostly there is none, or one space.
        if ((uint)at < (uint)_bytes.Length && _bytes[at] > ' ') return at;
        if ((uint)(at + 1) < (uint)_bytes.Length && _bytes[at] == ' ' && _bytes[at + 1] > ' ') return at + 1;
        int skipped = _bytes.AsSpan(at).IndexOfAnyExcept(" \t\r\n\f"u8);
        if (skipped < 0) throw Truncated();
        return at + skipped;
    }

    private ReadOnlySpan<byte> NameOf(int open) => _bytes.AsSpan(_open[open].Start, _open[open].End - _open[open].Start);

    private static bool IsSameName(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) =>
        one.Length == other.Length && Ascii.EqualsIgnoreCase(one, other);

    private static ReadOnlySpan<byte> Local(ReadOnlySpan<byte> name) => name[(name.IndexOf((byte)':') + 1)..];

    private static bool IsNameStart(byte b) =>
        b is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (byte)'_' or (byte)':' or >= 0x80;

    private DocumentException Truncated() => _source.Fail(DocumentProblem.XmlTruncated, _bytes.Length);

    /// <summary>An error that shows the text at its place.</summary>
    private DocumentException Malformed(int at)
    {
        ReadOnlySpan<byte> rest = _bytes.AsSpan(at);
        string shown = Encoding.UTF8.GetString(rest[..Math.Min(rest.Length, 40)]);
        int end = shown.AsSpan().IndexOfAny('\r', '\n');
        return _source.Fail(DocumentProblem.XmlMalformed, at, shown[..Math.Min(end < 0 ? shown.Length : end, 20)]);
    }
}
