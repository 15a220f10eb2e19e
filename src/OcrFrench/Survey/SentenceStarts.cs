using OcrFrench.Characters;
using OcrFrench.Models.Ngrams;
using OcrFrench.Models.Search;

namespace OcrFrench.Survey;

/// <summary>Tells whether a sentence may start at a place: what a capital there means depends on it.</summary>
internal static class SentenceStarts
{
    /// <summary>
    /// By hand, in characters: a longer run of marks and spaces is not part of a sentence, and must not be read again at each place.
    /// </summary>
    private const int Reach = 256;

    /// <summary>
    /// By hand, in characters: two times with their hours and thousandths, the arrow between them, and what a player adds.
    /// </summary>
    private const int LongestTimeCode = 48;

    /// <summary>
    /// Whether only opening marks and spaces stand between the place and the end of a sentence, a heading or the text's start.
    /// </summary>
    public static SentenceStart At(ReadOnlySpan<char> text, int at)
    {
        int breaks = 0, i = at - 1;
        bool isQuoted = false;
        for (; i >= Math.Max(0, at - Reach); i--)
        {
            char c = text[i];
            if (c == '\n') breaks++;
            if (Chars.IsSpace(c)) continue;
            if (c is not ('«' or '"' or '“' or '(' or '—' or '–' or '-' or '\'' or '’')) break;
            isQuoted = true;
        }

        if (i < 0) return SentenceStart.Sure;
        if (i < at - Reach) return SentenceStart.Possible;
        if (breaks == 1 && Chars.IsDigit(text[i]) && IsTimeCode(text[..(i + 1)])) return SentenceStart.Possible;
        return text[i] switch
        {
            '.' => isQuoted || i == at - 1 || !EndsSentence(text[..i]) ? SentenceStart.Possible : SentenceStart.Sure,
            '!' or '?' or '…' or ':' => SentenceStart.Possible,
            char c => breaks > 1 && !Chars.IsLower(c) && c != ',' ? SentenceStart.Possible : SentenceStart.No,
        };
    }

    /// <summary>Whether a text ends with the times of a subtitle: <c>00:01:02,000 --> 00:01:04,000</c>.</summary>
    private static bool IsTimeCode(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - LongestTimeCode)..];
        return before[(before.LastIndexOf('\n') + 1)..].Contains("-->", StringComparison.Ordinal);
    }

    /// <summary>Whether the period after a text ends a sentence: not after an abbreviation, a number or another period.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> before)
    {
        int start = before.Length;
        while (start > 0 && before.Length - start < Reach && Chars.IsLetter(before[start - 1])) start--;
        ReadOnlySpan<char> word = before[start..];
        return word.Length > 1 && !Abbreviations.Contains(word) && !LanguageWords.IsAbbreviation(word);
    }
}
