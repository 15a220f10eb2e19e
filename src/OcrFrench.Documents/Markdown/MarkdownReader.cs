using System.Buffers;
using OcrFrench.Documents.Prose;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Markdown;

/// <summary>Finds the words of a text in Markdown, line by line: without code, tables’ frames, marks of lists and headings.</summary>
internal sealed class MarkdownReader(XmlSource source)
{
    private static readonly SearchValues<byte> s_frame = SearchValues.Create("-=*_|: +"u8);

    private readonly ProseBuilder _words = new(source.Utf8, html: true);
    private readonly byte[] _bytes = source.Utf8;

    /// <summary>What ends the current passage of code or other text that is not prose; empty outside of one.</summary>
    private byte[] _fence = [];
    private bool _wasBlank = true;
    private bool _isList;

    public IReadOnlyList<ProseWord> Words => _words.Words;

    public void Read()
    {
        int line = 0;
        for (int start = source.Start; start < _bytes.Length; line++)
        {
            int length = _bytes.AsSpan(start).IndexOfAny((byte)'\r', (byte)'\n'), end = length < 0 ? _bytes.Length : start + length;
            ReadLine(start, end, line);
            start = end + (_bytes.AsSpan(end).StartsWith("\r\n"u8) ? 2 : 1);
        }

        _words.End();
    }

    private void ReadLine(int start, int end, int line)
    {
        ReadOnlySpan<byte> text = _bytes.AsSpan(start, end - start), trimmed = text.Trim(" \t"u8);
        if (_fence.Length > 0)
        {
            if (trimmed.StartsWith(_fence)) _fence = [];
            return;
        }

        if (trimmed.IsEmpty)
        {
            _words.Break("\n\n");
            _wasBlank = true;
            return;
        }

        bool afterBlank = _wasBlank;
        _wasBlank = false;
        if (IsFence(trimmed, line)) return;
        bool isCode = afterBlank && !_isList && (text[0] == (byte)'\t' || text.StartsWith("    "u8));
        if (isCode || IsFrame(trimmed))
        {
            _wasBlank = isCode;
            _words.Break("\n\n");
            return;
        }

        int at = SkipMarks(start, end, out bool isBlock, out bool isItem);
        _isList = isItem || (_isList && !afterBlank) || (_isList && text[0] is (byte)' ' or (byte)'\t');
        _words.Break(isBlock ? "\n\n" : "\n");
        if (IsDefinition(_bytes.AsSpan(at, end - at))) return;
        new MarkdownLine(_bytes, _words).Read(at, end);
        _words.Break(isBlock ? "\n\n" : "\n");
    }

    /// <summary>Fenced code, formulas, comments, scripts and front matter.</summary>
    private bool IsFence(ReadOnlySpan<byte> line, int number)
    {
        if (line.StartsWith("```"u8)) _fence = "```"u8.ToArray();
        else if (line.StartsWith("~~~"u8)) _fence = "~~~"u8.ToArray();
        else if (line.SequenceEqual("$$"u8)) _fence = "$$"u8.ToArray();
        else if (number == 0 && line.SequenceEqual("---"u8)) _fence = "---"u8.ToArray();
        else return false;
        _words.Break("\n\n");
        return true;
    }

    /// <summary>A line of nothing but marks: below a heading, between passages, within a table.</summary>
    private static bool IsFrame(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(s_frame) < 0;

    /// <summary>Where the text of a line starts, after what marks it as a quotation, a heading or a list item.</summary>
    private int SkipMarks(int start, int end, out bool isBlock, out bool isItem)
    {
        isBlock = isItem = false;
        int at = start;
        while (true)
        {
            while (at < end && _bytes[at] is (byte)' ' or (byte)'\t') at++;
            ReadOnlySpan<byte> rest = _bytes.AsSpan(at, end - at);
            if (rest.Length > 0 && rest[0] == (byte)'>')
            {
                at++;
                continue;
            }

            int hashes = rest.IndexOfAnyExcept((byte)'#');
            if (hashes is > 0 and < 7 && rest[hashes] is (byte)' ' or (byte)'\t')
            {
                isBlock = true;
                return at + hashes;
            }

            int mark = ItemMark(rest);
            if (mark == 0) return at;
            isItem = true;
            at += mark;
        }
    }

    /// <summary>The length of the mark of a list item: a dash, or a number.</summary>
    private static int ItemMark(ReadOnlySpan<byte> line)
    {
        int digits = line.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        int length = digits is > 0 and < 10 && line[digits] is (byte)'.' or (byte)')' ? digits + 1
            : line.Length > 0 && line[0] is (byte)'-' or (byte)'*' or (byte)'+' ? 1 : 0;
        return length > 0 && length < line.Length && line[length] is (byte)' ' or (byte)'\t' ? length : 0;
    }

    /// <summary>The target of a link that is referred to by name.</summary>
    private static bool IsDefinition(ReadOnlySpan<byte> line)
    {
        int close = line.IndexOf("]:"u8);
        return close > 1 && line[0] == (byte)'[' && line[1] != (byte)'^' && !line[1..close].Contains((byte)']');
    }
}
