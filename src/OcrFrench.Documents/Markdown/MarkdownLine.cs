using OcrFrench.Documents.Prose;

namespace OcrFrench.Documents.Markdown;

/// <summary>Separates the text of a line from the marks in it: emphasis, code, links, tags.</summary>
internal sealed class MarkdownLine(byte[] bytes, ProseBuilder words)
{
    private int _from;
    private int _mark;

    public void Read(int start, int end)
    {
        _from = start;
        int at = start;
        while (at < end)
        {
            int length = Mark(at, start, end, out bool isCell);
            if (length == 0)
            {
                at++;
                continue;
            }

            words.Add(_from, at, mark: _mark);
            AddCode(at, length);
            // A character after a backslash stands for itself.
            bool isEscape = bytes[at] == (byte)'\\';
            if (isCell) words.Break("\t");
            _from = at += length;
            _mark = isEscape ? ProsePiece.Left : 0;
            if (isEscape) at++;
        }

        words.Add(_from, end, mark: _mark);
    }

    /// <summary>Code in a line is read, and left: <c>l'`arrow` est</c> has no space behind its apostrophe.</summary>
    private void AddCode(int at, int length)
    {
        int marks = bytes.AsSpan(at, length).IndexOfAnyExcept((byte)'`');
        if (marks > 0 && length > 2 * marks) words.Add(at + marks, at + length - marks, mark: ProsePiece.Left);
    }

    /// <summary>The length of the mark at a place; 0 if there is none.</summary>
    private int Mark(int at, int start, int end, out bool isCell)
    {
        isCell = false;
        ReadOnlySpan<byte> rest = bytes.AsSpan(at, end - at);
        switch (rest[0])
        {
            case (byte)'`':
                return Code(rest);
            case (byte)'*' or (byte)'~' or (byte)'_':
                return Emphasis(rest, at > start ? bytes[at - 1] : (byte)' ');
            case (byte)'\\':
                return rest.Length > 1 && rest[1] < 0x80 && char.IsPunctuation((char)rest[1]) ? 1 : 0;
            case (byte)'<':
                return Tag(rest);
            case (byte)'!' when rest.Length > 1 && rest[1] == (byte)'[':
                return 1;
            case (byte)'[':
                return Link(rest, at == start);
            case (byte)']':
                return Target(rest);
            case (byte)'|':
                isCell = true;
                return 1;
            case (byte)'#':
                // The end of a heading may repeat its mark.
                return rest.TrimEnd(" \t"u8).IndexOfAnyExcept((byte)'#') < 0 ? rest.Length : 0;
            default:
                return 0;
        }
    }

    /// <summary>Code ends with as many marks as it begins with.</summary>
    private static int Code(ReadOnlySpan<byte> rest)
    {
        int marks = rest.IndexOfAnyExcept((byte)'`');
        if (marks < 0) return 0;
        for (int at = marks; at < rest.Length;)
        {
            int next = rest[at..].IndexOf((byte)'`');
            if (next < 0) return marks;
            at += next;
            int count = rest[at..].IndexOfAnyExcept((byte)'`');
            if (count < 0) count = rest.Length - at;
            if (count == marks) return at + count;
            at += count;
        }

        return marks;
    }

    /// <summary>Marks with a space on both sides are ordinary characters; so are underscores inside a word.</summary>
    private static int Emphasis(ReadOnlySpan<byte> rest, byte before)
    {
        int length = rest.IndexOfAnyExcept(rest[0]);
        if (length < 0) length = rest.Length;
        byte after = length < rest.Length ? rest[length] : (byte)' ';
        if (IsSpace(before) && IsSpace(after)) return 0;
        if (rest[0] == (byte)'~') return length == 2 ? 2 : 0;
        return rest[0] == (byte)'_' && IsLetter(before) && IsLetter(after) ? 0 : length;
    }

    /// <summary>A tag of HTML, a comment, or an address.</summary>
    private static int Tag(ReadOnlySpan<byte> rest)
    {
        if (rest.StartsWith("<!--"u8)) return rest.IndexOf("-->"u8) is var end and > 0 ? end + 3 : rest.Length;
        bool isTag = rest.Length > 2 && (rest[1] == (byte)'/' || char.IsAsciiLetter((char)rest[1]));
        return isTag ? rest.IndexOf((byte)'>') + 1 : 0;
    }

    /// <summary>Here the text of a link begins, or there is the number of a note, which at the start of a line has a colon.</summary>
    private static int Link(ReadOnlySpan<byte> rest, bool isFirst)
    {
        int end = rest.Length > 1 && rest[1] == (byte)'^' ? rest.IndexOf((byte)']') : -1;
        if (end < 0) return 1;
        return isFirst && end + 1 < rest.Length && rest[end + 1] == (byte)':' ? end + 2 : end + 1;
    }

    /// <summary>The end of the text of a link, with its target.</summary>
    private static int Target(ReadOnlySpan<byte> rest)
    {
        if (rest.Length < 2 || rest[1] is not ((byte)'(' or (byte)'[' or (byte)'{')) return 1;
        byte close = rest[1] switch
        {
            (byte)'(' => (byte)')',
            (byte)'[' => (byte)']',
            _ => (byte)'}',
        };
        int open = 0;
        for (int at = 1; at < rest.Length; at++)
        {
            if (rest[at] == rest[1]) open++;
            else if (rest[at] == close && --open == 0) return at + 1;
        }

        return 1;
    }

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\t';

    private static bool IsLetter(byte b) => b >= 0x80 || char.IsAsciiLetterOrDigit((char)b);
}
