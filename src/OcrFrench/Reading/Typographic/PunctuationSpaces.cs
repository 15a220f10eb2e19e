using OcrFrench.Characters;
using OcrFrench.Edits;

namespace OcrFrench.Reading.Typographic;

/// <summary>The no-break spaces of French: before high punctuation, inside guillemets.</summary>
internal static class PunctuationSpaces
{
    /// <summary>Longer than any number of a note in Markdown; keeps the work bounded.</summary>
    private const int LongestLabel = 20;
    private const char NoBreak = '\u00A0';
    private const char Narrow = '\u202F';

    private static readonly CharFinder s_signs = CharFinder.Of(";:!?«»");

    public static void Find(ReadOnlySpan<char> text, bool isCanadian, ChangeList into)
    {
        int at = 0;
        while (true)
        {
            int next = s_signs.IndexIn(text[at..]);
            if (next < 0) return;
            at += next;
            char c = text[at];
            if (c == '«') AfterOpening(text, at, into);
            else if (c == '»') Before(text, at, NoBreak, into);
            else if (IsFree(text, at)) Before(text, at, c == ':' ? NoBreak : isCanadian ? '\0' : Narrow, into);
            at++;
        }
    }

    /// <summary>Whether a sign ends a word, rather than being inside an address, a time or a number.</summary>
    private static bool IsFree(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 < text.Length)
        {
            char next = text[at + 1];
            if (!Chars.IsSpace(next)
                && next is not (';' or ':' or '!' or '?' or '.' or '…' or ',' or ')' or ']' or '»' or '”' or '"' or '’' or '\''))
            {
                return false;
            }
        }

        return !FrenchTypography.IsProtected(text, at) && !IsOfNote(text, at);
    }

    /// <summary>Whether a colon follows the number of a note in Markdown.</summary>
    private static bool IsOfNote(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || text[at] != ':' || text[at - 1] != ']') return false;
        int start = text[Math.Max(0, at - LongestLabel)..at].LastIndexOf("[^");
        return start >= 0 && !text[(Math.Max(0, at - LongestLabel) + start)..at].ContainsAny(' ', '\n');
    }

    /// <summary>Sets the space before a sign; <c>\0</c> for none.</summary>
    private static void Before(ReadOnlySpan<char> text, int at, char space, ChangeList into)
    {
        int start = at;
        while (start > 0 && IsInlineSpace(text[start - 1])) start--;
        if (start == 0 || Chars.IsLineBreak(text[start - 1])) return;
        // No space before a sign that follows another, or an opening one.
        if (text[start - 1] is ';' or ':' or '!' or '?' or '(' or '[' or '«' or '“' or '—' or '–' or '-' or '_' or '=' or '/') return;
        ReadOnlySpan<char> now = text[start..at];
        if (space == '\0' ? now.IsEmpty : IsNoBreak(now)) return;
        FrenchTypography.Add(into, start, at, space == '\0' ? [] : [space], "typography.space");
    }

    private static void AfterOpening(ReadOnlySpan<char> text, int at, ChangeList into)
    {
        int end = at + 1;
        while (end < text.Length && IsInlineSpace(text[end])) end++;
        if (end == text.Length || Chars.IsLineBreak(text[end]) || text[end] == '»' || IsNoBreak(text[(at + 1)..end])) return;
        FrenchTypography.Add(into, at + 1, end, [NoBreak], "typography.space");
    }

    /// <summary>Whether this is one no-break space, of either width.</summary>
    public static bool IsNoBreak(ReadOnlySpan<char> space) => space is [NoBreak or Narrow];

    public static bool IsInlineSpace(char c) => c is ' ' or NoBreak or Narrow or '\u2009';
}
