using OcrFrench.Characters;
using OcrFrench.Edits;

namespace OcrFrench.Reading.Typographic;

/// <summary>
/// Folds ligatures, apostrophes, hyphens, quotes and spaces to what people type when they search.
/// </summary>
internal static class SearchTypography
{
    private static readonly CharFinder s_signs = CharFinder.Of(
        "œŒæÆ\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06’‘ʼ′‛‚´\u2010\u2011\u2012\u2013\u2014\u2015\u2212«»“”„‟‹›″\u00A0\u202F\u2007\u2009\u00AD");

    /// <summary>Fills a list with the changes; false when there are none.</summary>
    public static bool Find(ReadOnlySpan<char> text, ChangeList into)
    {
        into.Clear();
        for (int at = 0; at < text.Length; at++)
        {
            int next = s_signs.IndexIn(text[at..]);
            if (next < 0) break;
            at += next;
            char c = text[at];
            int reached = into.Count == 0 ? 0 : into[into.Count - 1].End;
            if (Letters(text, at) is { } letters) Add(at, at + 1, letters, "typography.search-ligature", into);
            else if (c is '«' or '»' or '“' or '”' or '„' or '‟' or '‹' or '›' or '″') at = Quote(text, at, reached, into) - 1;
            else if (c is '\u00A0' or '\u202F' or '\u2007' or '\u2009') at = Space(text, at, into) - 1;
            else if (c == '\u00AD') Add(at, at + 1, "", "typography.search-hyphen", into);
            else if (c is '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212')
            {
                Add(at, at + 1, "-", "typography.search-hyphen", into);
            }
            else Add(at, at + 1, "'", "typography.search-apostrophe", into);
        }

        return into.Count > 0;
    }

    private static string? Letters(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        'œ' => "oe",
        'æ' => "ae",
        'Œ' => IsAmongCapitals(text, at) ? "OE" : "Oe",
        'Æ' => IsAmongCapitals(text, at) ? "AE" : "Ae",
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        _ => null,
    };

    private static bool IsAmongCapitals(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && Chars.IsLetter(text[at + 1]) ? Chars.IsUpper(text[at + 1]) : at > 0 && Chars.IsUpper(text[at - 1]);

    /// <summary>Folds a quotation mark and the space inside it; returns where to continue.</summary>
    private static int Quote(ReadOnlySpan<char> text, int at, int reached, ChangeList into)
    {
        int start = at, end = at + 1;
        if (text[at] is '«' or '‹') end = EndOfSpace(text, end);
        else if (text[at] is '»' or '›') while (start > reached && PunctuationSpaces.IsInlineSpace(text[start - 1])) start--;
        Add(start, end, "\"", "typography.search-quote", into);
        return end;
    }

    /// <summary>Folds a run of spaces, unless it belongs to the mark after it; returns where to continue.</summary>
    private static int Space(ReadOnlySpan<char> text, int at, ChangeList into)
    {
        // Not every folded space belongs to a mark: the figure space does not.
        int end = EndOfSpace(text, at + 1);
        bool isInside = end < text.Length && text[end] is '»' or '›';
        for (; at < end && !isInside; at++)
            if (text[at] != ' ') Add(at, at + 1, " ", "typography.search-space", into);
        return end;
    }

    private static int EndOfSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && PunctuationSpaces.IsInlineSpace(text[at])) at++;
        return at;
    }

    private static void Add(int start, int end, ReadOnlySpan<char> text, string rule, ChangeList into) =>
        FrenchTypography.Add(into, start, end, text, rule);
}
