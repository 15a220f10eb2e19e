using System.Text;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Subtitles;

/// <summary>
/// The text of a line of a cue, without the tags in it, which stay where they are: <c>&lt;i></c>, <c>&lt;v Anne></c>, <c>{\an8}</c>.
/// </summary>
internal static class CueText
{
    /// <summary>The text; null if there is none.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="start">Where the line starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="hasReferences">Whether <c>&amp;amp;</c> is an ampersand, as in WebVTT.</param>
    public static XmlContent? Of(byte[] bytes, int start, int end, bool hasReferences)
    {
        var pieces = new List<(int Start, int End)>();
        int from = start;
        for (int at = start; at < end;)
        {
            int length = TagLength(bytes.AsSpan(at, end - at));
            if (length == 0)
            {
                at++;
                continue;
            }

            if (at > from) pieces.Add((from, at));
            from = at += length;
        }

        if (end > from) pieces.Add((from, end));
        while (pieces.Count > 0 && IsBlank(pieces[0])) pieces.RemoveAt(0);
        while (pieces.Count > 0 && IsBlank(pieces[^1])) pieces.RemoveAt(pieces.Count - 1);
        if (pieces.Count == 0) return null;
        (int first, int last) = (pieces[0].Start, pieces[^1].End);
        while (IsSpace(bytes[first])) first++;
        while (IsSpace(bytes[last - 1])) last--;
        pieces[0] = (first, pieces[0].End);
        pieces[^1] = (pieces[^1].Start, last);
        var content = new XmlContent(bytes, html: hasReferences);
        foreach ((int pieceStart, int pieceEnd) in pieces) content.Add(pieceStart, pieceEnd, verbatim: !hasReferences);
        return string.IsNullOrWhiteSpace(content.Text) ? null : content;

        bool IsBlank((int Start, int End) piece) =>
            bytes.AsSpan(piece.Start, piece.End - piece.Start).IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;
    }

    /// <summary>Whether a line is nothing but text.</summary>
    public static bool IsPlain(byte[] line) =>
        !CueTimes.HaveArrow(line) && !CueTimes.IsNumber(line) && Of(line, 0, line.Length, hasReferences: false) is { } content
        && content.Text.Length == Encoding.UTF8.GetCharCount(line);

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\t';

    /// <summary>The length of the tag that starts here; 0 if none does.</summary>
    private static int TagLength(ReadOnlySpan<byte> rest)
    {
        if (rest.Length < 3) return 0;
        bool isTag = rest[0] == (byte)'<' && (rest[1] == (byte)'/' || char.IsAsciiLetterOrDigit((char)rest[1]));
        if (isTag) return rest.IndexOf((byte)'>') + 1;
        return rest[0] == (byte)'{' && rest[1] == (byte)'\\' ? rest.IndexOf((byte)'}') + 1 : 0;
    }
}
