using OcrFrench.Characters;

namespace OcrFrench.Survey.Frames;

/// <summary>JSON, whole or a value on each line: all but strings of several words is frame, and so are the escapes in those.</summary>
internal static class JsonFrames
{
    /// <summary>By hand: a value with four gaps between its words may be a sentence.</summary>
    private const int LeastGaps = 4;

    public static void Find(ReadOnlySpan<char> text, FrameList into)
    {
        int first = 0;
        while (first < text.Length && Chars.IsSpace(text[first])) first++;
        if (first == text.Length || text[first] is not ('{' or '[') && text.IndexOf("\n{\"", StringComparison.Ordinal) < 0) return;
        if (first < text.Length && text[first] is '{' or '[' && IsValue(text[first..]))
        {
            Frame(text, first, text.Length, into);
            return;
        }

        var lines = new LineReader(text);
        while (lines.Read())
        {
            ReadOnlySpan<char> line = text[lines.Start..lines.End];
            if (line.StartsWith("{\"") && IsValue(line)) Frame(text, lines.Start, lines.End, into);
        }
    }

    /// <summary>
    /// Whether brackets are balanced, at least one string is there, and nothing stands outside strings that JSON does not have.
    /// </summary>
    private static bool IsValue(ReadOnlySpan<char> text)
    {
        int depth = 0, strings = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '{' or '[': depth++; break;
                case '}' or ']':
                    if (--depth < 0) return false;
                    break;
                case '"':
                    i = StringEnd(text, i);
                    if (i >= text.Length) return false;
                    strings++;
                    break;
                default:
                    if (!Chars.IsSpace(c) && !Ascii.IsName(c) && c is not (',' or ':' or '-' or '+' or '.')) return false;
                    break;
            }
        }

        return depth == 0 && strings > 0;
    }

    /// <summary>The closing quote of a string, or the end of the text.</summary>
    private static int StringEnd(ReadOnlySpan<char> text, int open)
    {
        int at = open + 1;
        while (at < text.Length && text[at] != '"') at += text[at] == '\\' ? 2 : 1;
        return at;
    }

    private static void Frame(ReadOnlySpan<char> text, int start, int end, FrameList into)
    {
        int from = start;
        for (int i = start; i < end; i++)
        {
            if (text[i] != '"') continue;
            int close = Math.Min(StringEnd(text[..end], i), end - 1);
            bool isKey = close + 1 < end && text[(close + 1)..end].TrimStart(' ').StartsWith(":");
            if (!isKey && Ascii.GapCount(text[(i + 1)..close]) >= LeastGaps)
            {
                into.Add(from, i + 1, FrameKind.Code);
                for (int at = i + 1; at < close; at++)
                {
                    if (text[at] != '\\') continue;
                    int length = text[at + 1] == 'u' ? 6 : 2;
                    into.Add(at, Math.Min(at + length, close), FrameKind.Code);
                    at += length - 1;
                }

                from = close;
            }

            i = close;
        }

        into.Add(from, end, FrameKind.Code);
    }
}
