using OcrFrench.Characters;

namespace OcrFrench.Survey;

/// <summary>The parts of a word that a line's end divides: <c>obsta-⏎«cles</c>.</summary>
/// <param name="FirstEnd">Where its first half ends, before the hyphen and whatever was read for one.</param>
/// <param name="Gap">Where the white space of the line's end starts, behind the hyphen.</param>
/// <param name="GapEnd">Where that white space ends.</param>
/// <param name="Second">Where its second half starts, behind the quotation mark that a printer sets at the start of each line.</param>
internal readonly record struct DividedWord(int FirstEnd, int Gap, int GapEnd, int Second)
{
    /// <summary>Takes a divided word apart; the text starts with its first half and ends with its second.</summary>
    public static DividedWord Of(ReadOnlySpan<char> cut)
    {
        int gap = 0;
        while (gap < cut.Length && !Chars.IsLineBreak(cut[gap])) gap++;
        int gapEnd = gap;
        while (gap > 0 && Chars.IsSpace(cut[gap - 1])) gap--;
        while (gapEnd < cut.Length && Chars.IsSpace(cut[gapEnd])) gapEnd++;
        int first = gap;
        while (first > 0 && !IsPart(cut[first - 1])) first--;
        return new DividedWord(first, gap, gapEnd, gapEnd + LineEnd.QuoteAt(cut[gapEnd..]));
    }

    private static bool IsPart(char c) => Chars.ClassOf(c) is CharClass.Lower or CharClass.Upper or CharClass.Digit or CharClass.Apostrophe;
}
