using OcrFrench.Characters;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Survey;

/// <summary>A hyphen between two runs of letters: <c>gouver-nement</c>, <c>peut-être</c>.</summary>
/// <param name="Start">Where the letters before it start.</param>
/// <param name="At">The hyphen.</param>
/// <param name="End">Where the letters after it end.</param>
internal readonly record struct HyphenPlace(int Start, int At, int End)
{
    /// <summary>No word is longer; longer runs are not looked at.</summary>
    public const int LongestPart = WordGraph.MaxWordLength / 2;

    /// <summary>Finds the next hyphen that a line's end may have put into a word, at or after a position.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int from, out HyphenPlace place)
    {
        for (int at = from; at < text.Length; at++)
        {
            int next = text[at..].IndexOfAny('-', '\u2010');
            if (next < 0) break;
            at += next;
            int start = at, end = at + 1;
            while (start > 0 && at - start <= LongestPart && Chars.IsLetter(text[start - 1])) start--;
            while (end < text.Length && end - at - 1 <= LongestPart && Chars.IsLetter(text[end])) end++;
            place = new HyphenPlace(start, at, end);
            if (place.MayBeCut(text)) return true;
        }

        place = default;
        return false;
    }

    /// <summary>The word without the hyphen, in a buffer of <see cref="WordGraph.MaxWordLength"/>.</summary>
    public ReadOnlySpan<char> Join(ReadOnlySpan<char> text, Span<char> buffer)
    {
        text[Start..At].CopyTo(buffer);
        text[(At + 1)..End].CopyTo(buffer[(At - Start)..]);
        return buffer[..(End - Start - 1)];
    }

    /// <summary>Where the whole compound starts and ends: <c>arc-en-ciel</c> around each of its hyphens.</summary>
    public (int Start, int End) Whole(ReadOnlySpan<char> text)
    {
        int start = Start, end = End;
        while (start > 1 && Chars.ClassOf(text[start - 1]) == CharClass.Hyphen && Chars.IsLetter(text[start - 2])
            && At - start < LongestPart)
        {
            start--;
            while (start > 0 && Chars.IsLetter(text[start - 1]) && At - start < LongestPart) start--;
        }

        while (end + 1 < text.Length && Chars.ClassOf(text[end]) == CharClass.Hyphen && Chars.IsLetter(text[end + 1])
            && end - At < LongestPart)
        {
            end++;
            while (end < text.Length && Chars.IsLetter(text[end]) && end - At < LongestPart) end++;
        }

        return (start, end);
    }

    /// <summary>No line begins with a single letter, with the t of a-t-il, or with a capital unless capitals precede it.</summary>
    private bool MayBeCut(ReadOnlySpan<char> text)
    {
        int before = At - Start, after = End - At - 1;
        if (before is 0 or > LongestPart || after is < 2 or > LongestPart) return false;
        if (before == 1 && !IsVowel(text[Start])) return false;
        if (Start > 0 && Chars.IsDigit(text[Start - 1]) || End < text.Length && Chars.IsDigit(text[End])) return false;
        return Chars.IsLower(text[At + 1])
            || (before > 1 && LetterCases.Of(text[Start..At]) == LetterCase.Upper
            && LetterCases.Of(text[(At + 1)..End]) == LetterCase.Upper);
    }

    private static bool IsVowel(char c) => Chars.MayFollowElision(Letters.ToLower(c)) && c is not ('h' or 'H' or 'y' or 'Y');
}
