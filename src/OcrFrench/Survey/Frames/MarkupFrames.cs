using OcrFrench.Characters;

namespace OcrFrench.Survey.Frames;

/// <summary>
/// Marks of HTML, LaTeX, Markdown and wikis: each is sought at one place, within bounds, and only counts where it is well formed.
/// </summary>
internal static class MarkupFrames
{
    /// <summary>By hand: a tag with all its attributes, a link.</summary>
    private const int LongestTag = 600;

    /// <summary>By hand: emphasis does not go on for longer, and two stray marks are rarely this close.</summary>
    private const int LongestEmphasis = 160;

    /// <summary><c>&amp;eacute;</c>, <c>&amp;#39;</c>. Returns the position after it, or that of the sign.</summary>
    public static int Entity(ReadOnlySpan<char> text, int at)
    {
        int end = at + 1;
        bool number = end < text.Length && text[end] == '#';
        if (number) end++;
        int start = end;
        while (end < text.Length && end - start < 9 && (Ascii.IsLetter(text[end]) || Chars.IsDigit(text[end]))) end++;
        if (end == start || end >= text.Length || text[end] != ';') return at;
        return number && (Chars.IsDigit(text[start]) || text[start] is 'x' or 'X') || !number
            && KnownNames.IsEntity(text[start..end]) ? end + 1 : at;
    }

    /// <summary>A tag, a comment, an address between angles.</summary>
    public static int Tag(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text[at..Math.Min(text.Length, at + LongestTag)];
        if (rest.StartsWith("<!--"))
        {
            int close = rest.IndexOf("-->", StringComparison.Ordinal);
            return close < 0 ? at : at + close + 3;
        }

        int end = rest.IndexOf('>');
        if (end < 2 || rest[1..end].Contains('<')) return at;
        ReadOnlySpan<char> inside = rest[1..end];
        if (inside[0] == '/') inside = inside[1..];
        if (inside.IsEmpty) return at;
        int colon = inside.IndexOf(':');
        int name = Ascii.NameLength(inside);
        if (name == 0 || !Ascii.IsLetter(inside[0])) return inside[0] == '?' || inside[0] == '!' ? at + end + 1 : at;
        ReadOnlySpan<char> after = inside[name..].Trim(' ');
        bool attributes = after.Contains('=') && after.IndexOfAny('"', '\'') > 0;
        bool closes = rest[1] == '/';
        if (colon == name && inside[(colon + 1)..].StartsWith("//")) return at + end + 1;
        if (inside.Contains('@') && end < 120 && Ascii.GapCount(inside) <= 1) return at + end + 1;
        if (attributes || colon == name && !after[1..].Contains(' ')) return at + end + 1;
        if (!KnownNames.IsElement(inside[..name]) || after is not ("" or "/")) return at;
        // A single letter between angles may be noise: the end of the element, or its start, has to be near.
        return name > 1 || closes || HasEnd(rest[end..], inside[..name]) ? at + end + 1 : at;
    }

    /// <summary>A command of LaTeX, with its argument where that is a name; <c>\'e</c> and the like.</summary>
    public static int Command(ReadOnlySpan<char> text, int at)
    {
        int end = at + 1;
        while (end < text.Length && end - at < 30 && Ascii.IsLetter(text[end])) end++;
        ReadOnlySpan<char> name = text[(at + 1)..end];
        if (name.IsEmpty)
        {
            // An accent on a letter, which may be in braces.
            if (end + 1 >= text.Length || text[end] is not ('\'' or '`' or '^' or '"' or '~' or '=')) return at;
            if (Ascii.IsLetter(text[end + 1])) return end + 2;
            return end + 3 < text.Length && text[end + 1] == '{' && text[end + 3] == '}' ? end + 4 : at;
        }

        bool open = end < text.Length && text[end] is '{' or '[';
        int close = open ? Close(text, end) : -1;
        if (!KnownNames.IsCommand(name) && close < 0) return at;
        if (close > 0 && (KnownNames.IsReferring(name) || Ascii.GapCount(text[end..close]) == 0))
        {
            // [options]{name}
            int second = close < text.Length && text[close] == '{' ? Close(text, close) : -1;
            return second > 0 ? second : close;
        }

        if (close > 0) return end + 1;
        if (name is "oe" or "OE" or "ae" or "AE" && end + 1 < text.Length && text[end] == ' ' && Ascii.IsLetter(text[end + 1]))
        {
            end++;
            while (end < text.Length && Chars.IsLetter(text[end])) end++;
            return end;
        }

        return name.Length > 2 || name is "oe" or "OE" or "ae" or "AE" or "og" or "fg" ? end : at;
    }

    /// <summary>Mathematics between two dollars of one line, with a sign in it that amounts of money do not have.</summary>
    public static int Mathematics(ReadOnlySpan<char> text, int at)
    {
        int width = at + 1 < text.Length && text[at + 1] == '$' ? 2 : 1;
        int start = at + width;
        ReadOnlySpan<char> rest = text[start..Math.Min(text.Length, start + (width == 1 ? 200 : 1000))];
        int close = rest.IndexOf('$');
        if (close < 1 || Chars.IsSpace(rest[0]) && width == 1) return at;
        ReadOnlySpan<char> inside = rest[..close];
        if (width == 1 && inside.Contains('\n')) return at;
        bool formula = inside.IndexOfAny("\\^_={") >= 0 || inside.Length == 1 && Ascii.IsLetter(inside[0]);
        return formula ? Math.Min(start + close + width, text.Length) : at;
    }

    /// <summary><c>[^1]</c>, <c>](address)</c>, <c>[[page|</c>, <c>{{model}}</c>.</summary>
    public static int Bracket(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text[at..Math.Min(text.Length, at + LongestTag)];
        if (rest.Length < 3) return at;
        if (rest[0] == '[' && rest[1] == '^')
        {
            int close = rest[2..Math.Min(rest.Length, 24)].IndexOf(']');
            return close > 0 && !rest.Slice(2, close).Contains(' ') ? at + close + 3 : at;
        }

        if (rest[0] == ']' && rest[1] == '(')
        {
            int close = rest.IndexOf(')');
            ReadOnlySpan<char> inside = close > 2 ? rest[2..close] : default;
            return inside.IndexOfAny("/.#:") >= 0 && (!inside.Contains(' ') || inside.Contains('"')) ? at + close + 1 : at;
        }

        if (rest[0] == rest[1] && rest[0] is '[' or '{')
        {
            char closing = rest[0] == '[' ? ']' : '}';
            int close = rest.IndexOf(closing == ']' ? "]]" : "}}", StringComparison.Ordinal);
            if (close < 0 || rest[..close].Contains('\n') && closing == ']') return at;
            if (closing == '}') return at + close + 2;
            int bar = rest[..close].LastIndexOf('|');
            return bar > 0 ? at + bar + 1 : at + close + 2;
        }

        return at;
    }

    /// <summary>
    /// Stars, tildes or underscores around words of one line: <c>*Leçon 2*</c>. Returns where the closing ones are, or −1.
    /// </summary>
    public static int Emphasis(ReadOnlySpan<char> text, int at, int width)
    {
        char mark = text[at];
        int start = at + width;
        if (at > 0 && !IsOutside(text[at - 1]) || start >= text.Length || !Chars.IsLetter(text[start])
            && !Chars.IsDigit(text[start])) return -1;
        ReadOnlySpan<char> rest = text[start..Math.Min(text.Length, start + LongestEmphasis)];
        int close = rest.IndexOf(mark);
        if (close < 2 || rest[..close].Contains('\n')) return -1;
        int run = 0;
        while (close + run < rest.Length && rest[close + run] == mark) run++;
        char last = rest[close - 1];
        if (run != width || Chars.IsSpace(last) || last == '(') return -1;
        // Scans produce rows of marks among other noise, seldom around a word.
        if (!HasWord(rest[..close])) return -1;
        int behind = start + close + run;
        return behind >= text.Length || IsOutside(text[behind]) ? start + close : -1;
    }

    private static bool HasEnd(ReadOnlySpan<char> rest, ReadOnlySpan<char> name)
    {
        while (rest.IndexOf("</", StringComparison.Ordinal) is var at and >= 0)
        {
            rest = rest[(at + 2)..];
            if (rest.StartsWith(name) && rest.Length > name.Length && rest[name.Length] == '>') return true;
        }

        return false;
    }

    /// <summary>The position after a nearby matching bracket, or −1.</summary>
    private static int Close(ReadOnlySpan<char> text, int open)
    {
        char closing = text[open] == '[' ? ']' : '}';
        int last = Math.Min(text.Length, open + 120);
        for (int at = open + 1; at < last; at++)
        {
            if (text[at] == closing) return at + 1;
            if (text[at] is '{' or '\n') return -1;
        }

        return -1;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        int run = 0, signs = 0, longest = 0;
        foreach (char c in text)
        {
            run = Chars.IsLetter(c) || Chars.IsDigit(c) ? run + 1 : 0;
            longest = Math.Max(longest, run);
            if (Chars.ClassOf(c) == CharClass.Symbol) signs++;
        }

        return longest >= Math.Min(3, text.Length) && signs * 4 < text.Length;
    }

    private static bool IsOutside(char c) => Chars.IsSpace(c)
        || c is '.' or ',' or ';' or ':' or '!' or '?' or '(' or ')' or '"' or '«' or '»' or '—' or '…';
}
