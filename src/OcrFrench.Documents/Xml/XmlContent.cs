using System.Text;

namespace OcrFrench.Documents.Xml;

/// <summary>A text of an XML file and its bytes: an edit to one becomes an edit to the other.</summary>
internal sealed class XmlContent
{
    /// <summary>What programs write for a hyphen at a line's end.</summary>
    public const char SoftHyphen = '\u00ad', NotSign = '¬';

    /// <summary>An empty comment, which keeps two characters apart in XML and in HTML.</summary>
    private const string Apart = "<!---->";

    private readonly byte[] _bytes;
    private readonly bool _html;
    private XmlPiece[] _pieces = [];
    private int _count;
    private StringBuilder? _more;
    private string _text = "";

    public XmlContent(byte[] bytes, bool html)
    {
        _bytes = bytes;
        _html = html;
    }

    /// <summary>The text: references resolved, white space as it is.</summary>
    public string Text
    {
        get
        {
            if (_more is not null) (_text, _more) = (_more.ToString(), null);
            return _text;
        }
    }

    /// <summary>The pieces that it is made of: mostly one.</summary>
    public ReadOnlySpan<XmlPiece> Pieces => _pieces.AsSpan(0, _count);

    /// <summary>Adds the bytes of a piece at the end.</summary>
    public XmlContent Add(int start, int end, byte quote = 0, bool verbatim = false)
    {
        string text = Decode(_bytes.AsSpan(start, end - start), verbatim, _html);
        int length = _more?.Length ?? _text.Length;
        if (_count == _pieces.Length) Array.Resize(ref _pieces, _count == 0 ? 1 : 2 * _count);
        _pieces[_count++] = new XmlPiece(start, end, length, length + text.Length, quote, verbatim);
        // The text of many pieces is put together only once.
        if (length == 0) _text = text;
        else (_more ??= new StringBuilder(_text)).Append(text);
        return this;
    }

    /// <summary>The text of some bytes.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, bool verbatim, bool html)
    {
        if (verbatim || !bytes.Contains((byte)'&')) return Encoding.UTF8.GetString(bytes);
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            int length = bytes.IndexOf((byte)'&');
            if (length != 0)
            {
                length = length < 0 ? bytes.Length : length;
                text.Append(Encoding.UTF8.GetString(bytes[..length]));
            }
            else if (XmlReferences.Read(bytes, html, out length) is { } character)
            {
                text.Append(character);
            }
            else
            {
                text.Append('&');
                length = 1;
            }

            bytes = bytes[length..];
        }

        return text.ToString();
    }

    /// <summary>Replaces the whole text.</summary>
    public void Rewrite(string text, List<ByteEdit> edits) => Replace(0, Text.Length, text, edits);

    /// <summary>Writes the edits that replace a stretch of the text, the fewest bytes of it.</summary>
    /// <param name="from">The stretch's start.</param>
    /// <param name="to">Its end.</param>
    /// <param name="text">The new text.</param>
    /// <param name="edits">Takes the edits.</param>
    public void Replace(int from, int to, string text, List<ByteEdit> edits)
    {
        ReadOnlySpan<char> old = Text.AsSpan(from, to - from);
        int most = Math.Min(old.Length, text.Length), first = 0, last = 0;
        while (first < most && IsSame(from + first, text[first])) first++;
        if (first > 0 && char.IsHighSurrogate(old[first - 1])) first--;
        while (last < most - first && IsSame(to - last - 1, text[^(last + 1)])) last++;
        if (last > 0 && char.IsLowSurrogate(old[^last])) last--;
        string replacement = text[first..(text.Length - last)];
        int start = _html ? StartOfReference(from + first, to - last, replacement) : from + first;
        Write(start, to - last, string.Concat(Text.AsSpan(start, from + first - start), replacement), edits);
    }

    /// <summary>
    /// Where to start writing: at a preceding bare ampersand, as found in HTML, that would now start a reference.
    /// </summary>
    private int StartOfReference(int start, int end, string replacement)
    {
        int ampersand = Text.AsSpan(0, start).LastIndexOf('&');
        if (ampersand < 0) return start;
        // What already looks like a reference is escaped so that it does not become one.
        if (XmlReferences.Read(Encoding.UTF8.GetBytes(Text[ampersand..]), html: true, out _) is not null) return start;
        byte[] after = Encoding.UTF8.GetBytes(string.Concat(Text.AsSpan(ampersand, start - ampersand), replacement, Text.AsSpan(end)));
        return XmlReferences.Read(after, html: true, out _) is null ? start : ampersand;
    }

    private void Write(int start, int end, string text, List<ByteEdit> edits)
    {
        if ((start == end && text.Length == 0) || _count == 0) return;
        // What crosses the end of a piece is written to the first piece; what is inserted there, to the end of the piece before.
        int from = 0;
        while (from < _count && (start < end ? _pieces[from].TextEnd <= start : _pieces[from].TextEnd < start)) from++;
        if (from == _count) from = 0;
        for (int i = from; i < _count && (i == from || _pieces[i].TextStart < end); i++)
        {
            XmlPiece piece = _pieces[i];
            int first = ByteAt(piece, Math.Max(start, piece.TextStart)),
                stop = ByteAt(piece, Math.Clamp(end, piece.TextStart, piece.TextEnd));
            string written = i == from ? text : "";
            if (stop == first && written.Length == 0) continue;
            if (!piece.IsVerbatim) written = Escape(written, piece.Quote);
            if (!piece.IsVerbatim && piece.Quote == 0 && EndsLikeSection(written, first, stop)) written += Apart;
            edits.Add(new ByteEdit(first, stop, Encoding.UTF8.GetBytes(written)));
        }
    }

    /// <summary>
    /// Whether brackets come to stand before a <c>&gt;</c> that the file does not escape: in XML, no text has the end of a CDATA section.
    /// Judged by the edit and the bytes around it, never by other edits: each can be undone alone.
    /// </summary>
    private bool EndsLikeSection(string written, int start, int end)
    {
        bool endsInBracket = written.Length > 0 ? written[^1] == ']' : start > 0 && _bytes[start - 1] == (byte)']';
        return endsInBracket && _bytes.AsSpan(end) is var after && (after.StartsWith(">"u8) || after.StartsWith("]>"u8));
    }

    /// <summary>A text as it has to be written in an attribute with this quote, or between tags.</summary>
    public static string Escape(string text, byte quote)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0) return text;
        text = text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
        return quote switch
        {
            (byte)'"' => text.Replace("\"", "&quot;", StringComparison.Ordinal),
            (byte)'\'' => text.Replace("'", "&#39;", StringComparison.Ordinal),
            _ => text.Replace(">", "&gt;", StringComparison.Ordinal),
        };
    }

    /// <summary>
    /// White space, and hyphens at the end of a line, stay as they were written, although the running text has only one form of each.
    /// </summary>
    private bool IsSame(int at, char now)
    {
        char old = Text[at];
        if (old == now || (now == ' ' && old is '\n' or '\t' or '\r')) return true;
        return now == '-' && old is SoftHyphen or NotSign && (at + 1 == Text.Length || Text[at + 1] is '\n' or '\r');
    }

    private int ByteAt(XmlPiece piece, int position)
    {
        int at = piece.Start, text = piece.TextStart;
        while (text < position && at < piece.End)
        {
            if (!piece.IsVerbatim && _bytes[at] == (byte)'&'
                && XmlReferences.Read(_bytes.AsSpan(at, piece.End - at), _html, out int length) is { } character)
            {
                at += length;
                text += character.Length;
            }
            else
            {
                Rune.DecodeFromUtf8(_bytes.AsSpan(at), out Rune rune, out int bytes);
                at += bytes;
                text += rune.Utf16SequenceLength;
            }
        }

        return at;
    }
}
