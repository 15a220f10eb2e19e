using OcrFrench.Characters;

namespace OcrFrench.Survey.Words;

/// <summary>Tells where a capitalised word is a surname, from which nothing may be split off: <c>Lhomme</c>, <c>Lecuyer</c>.</summary>
internal static class Surnames
{
    private static readonly SmallWordTable s_titles = SmallWordTable.Of(
        "m mm mr mme mmes mlle mlles me mes mgr dr st ste sieur sieurs sr dame dlle demoiselle monsieur madame mademoiselle maître "
            + "veuve vve père mère frère sœur abbé baron baronne comte comtesse cte marquis marquise vicomte duc "
        + "capitaine colonel général lieutenant docteur professeur citoyen citoyenne président juge notaire nommé nommée dit dite née "
        + "famille époux épouse", ignoresCase: true);

    private static readonly SmallWordTable s_firstNames = SmallWordTable.Of(
        "jean jehan pierre paul jacques louis louise marie anne françois françoise nicolas charles henri joseph antoine guillaume "
            + "étienne michel claude philippe andré jules émile alexandre alphonse auguste victor eugène gustave ernest édouard "
        + "georges léon albert alfred arthur adolphe ferdinand frédéric rené gabriel gilles denis martin mathieu thomas simon vincent "
        + "laurent robert marguerite catherine jeanne élisabeth madeleine geneviève julie sophie adèle rose thérèse", ignoresCase: true);

    private static readonly SmallWordTable s_elided = SmallWordTable.Of("l d");

    /// <summary>Whether the capitalised word at a place stands where a surname does.</summary>
    public static bool StandsAt(ReadOnlySpan<char> text, int start, int end)
    {
        if (start < 0 || end > text.Length || end - start < 3 || !Chars.IsUpper(text[start])) return false;
        int before = start;
        while (before > 0 && text[before - 1] is ' ' or '\u00A0' or '\u202F') before--;
        int after = end;
        while (after < text.Length && text[after] is ' ' or '\u00A0') after++;
        bool opensLine = before == 0 || Chars.IsLineBreak(text[before - 1]);
        // Lhomme, rue du Temple: and Lhomme (Jules): an entry of a list.
        if (opensLine) return after < text.Length && (text[after] == ',' && !IsAddressedAs(text, after) || text[after] == '('
            && after + 1 < text.Length && Chars.IsUpper(text[after + 1]));
        if (after + 1 < text.Length && text[after] == '(' && Chars.IsUpper(text[after + 1])) return true;
        if (after > end && FirstNameAt(text, after)) return true;
        bool stop = text[before - 1] == '.';
        int wordEnd = stop ? before - 1 : before, wordStart = wordEnd;
        while (wordStart > 0 && wordEnd - wordStart < 16
            && (Chars.IsLetter(text[wordStart - 1]) || text[wordStart - 1] == '-')) wordStart--;
        ReadOnlySpan<char> word = text[wordStart..wordEnd];
        if (word.IsEmpty || s_elided.Contains(word)) return false;
        // An initial: J. Lhomme. Whole first names stand without a stop.
        if (stop && word.Length == 1) return Chars.IsUpper(word[0]);
        if (s_titles.Contains(word)) return !stop || word.Length <= 4;
        int hyphen = word.LastIndexOf('-');
        return !stop && Chars.IsUpper(word[0]) && s_firstNames.Contains(word[(hyphen + 1)..]);
    }

    /// <summary>Lhomme Guillaume: as registers have it.</summary>
    private static bool FirstNameAt(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < 16 && Chars.IsLetter(text[end])) end++;
        return end > at && Chars.IsUpper(text[at]) && s_firstNames.Contains(text[at..end]);
    }

    /// <summary>
    /// Whether a sentence continues after a comma in lower case and is long, as after <c>Lhomme,</c> for <c>L'homme,</c>.
    /// </summary>
    private static bool IsAddressedAs(ReadOnlySpan<char> text, int comma)
    {
        int end = text[comma..Math.Min(text.Length, comma + 120)].IndexOf('\n');
        ReadOnlySpan<char> rest = text.Slice(comma, end < 0 ? Math.Min(120, text.Length - comma) : end);
        foreach (char c in rest)
            if (Chars.IsDigit(c)) return false;
        return true;
    }
}
