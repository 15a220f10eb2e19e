using OcrFrench.Characters;
using OcrFrench.Survey;

namespace OcrFrench.Reading.Typographic;

/// <summary>The words whose letters may be written otherwise: runs of letters and digits.</summary>
internal static class WordRuns
{
    /// <summary>Finds the next run.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to look from; then the end of the run.</param>
    /// <param name="start">Where it starts.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryNext(ReadOnlySpan<char> text, ref int at, out int start)
    {
        while (at < text.Length && !IsPart(text[at])) at++;
        start = at;
        while (at < text.Length && IsPart(text[at])) at++;
        return at > start;
    }

    public static bool IsPart(char c) => Chars.ClassOf(c) is CharClass.Lower or CharClass.Upper or CharClass.Digit;

    /// <summary>
    /// Whether a run is a whole word of French prose, rather than half a word at a line’s end, part of an address or of the name of a file,
    /// or in a passage that is left alone.
    /// </summary>
    public static bool IsFree(ReadOnlySpan<char> text, int start, int end, SourceFacts facts) =>
        facts.Closed.Touched(start, end) is null
        && !IsJoined(text, start - 1, start - 2) && !IsJoined(text, end, end + 1)
        && !IsDivided(text, start, end)
        && !FrenchTypography.IsProtected(text, start);

    /// <summary>Whether a sign beside a run ties it to what follows there: <c>coeur.fr</c>, <c>#coeur</c>, <c>mon_coeur</c>.</summary>
    private static bool IsJoined(ReadOnlySpan<char> text, int sign, int beyond)
    {
        if ((uint)sign >= (uint)text.Length) return false;
        return text[sign] switch
        {
            '_' or '@' or '#' or '\\' => true,
            '.' => (uint)beyond < (uint)text.Length && IsPart(text[beyond]),
            _ => false,
        };
    }

    private static bool IsDivided(ReadOnlySpan<char> text, int start, int end)
    {
        if (end + 1 < text.Length && IsHyphen(text[end]) && Chars.IsLineBreak(text[end + 1])) return true;
        int before = start;
        while (before > 0 && text[before - 1] is ' ' or '\t') before--;
        if (before == 0 || !Chars.IsLineBreak(text[before - 1])) return false;
        while (before > 0 && Chars.IsLineBreak(text[before - 1])) before--;
        return before > 0 && IsHyphen(text[before - 1]);
    }

    private static bool IsHyphen(char c) => c is '¬' or '\u00AD' || Chars.ClassOf(c) == CharClass.Hyphen;
}
