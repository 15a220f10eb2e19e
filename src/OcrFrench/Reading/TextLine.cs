using OcrFrench.Characters;

namespace OcrFrench.Reading;

/// <summary>A line that is not blank.</summary>
/// <param name="Start">Its first character that is not a space.</param>
/// <param name="End">Just after its last.</param>
/// <param name="Indent">How many spaces precede it.</param>
/// <param name="AfterBlank">Whether a blank line or a page break precedes it.</param>
/// <param name="StartsPage">Whether a form feed precedes it.</param>
internal readonly record struct TextLine(int Start, int End, int Indent, bool AfterBlank, bool StartsPage)
{
    public int Length => End - Start;

    /// <summary>Fills a list with the lines of a text.</summary>
    public static void Read(ReadOnlySpan<char> text, List<TextLine> into)
    {
        into.Clear();
        bool blank = true, isNewPage = false;
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && !Chars.IsLineBreak(text[end])) end++;
            int start = at, last = end;
            while (start < last && Chars.IsSpace(text[start])) start++;
            while (last > start && Chars.IsSpace(text[last - 1])) last--;
            if (start < last) into.Add(new TextLine(start, last, start - at, blank, isNewPage));
            isNewPage &= start == last;
            blank = start == last;
            bool isPageEnd = end < text.Length && text[end] == '\f';
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
            blank |= isPageEnd;
            isNewPage |= isPageEnd;
        }
    }

    /// <summary>Whether it starts like a list item or a line of dialogue: a), 1., —.</summary>
    public static bool IsItem(ReadOnlySpan<char> line)
    {
        if (line[0] is '—' or '–' or '•' or '*' || (line[0] == '-' && line.Length > 1 && line[1] is ' ' or '\u00A0')) return true;
        int at = line[0] == '(' ? 1 : 0, from = at;
        while (at < line.Length && at - from < 5 && (Chars.IsDigit(line[at]) || Chars.IsLetter(line[at]))) at++;
        if (at == from || at == line.Length || line[at] is not (')' or '.' or '°')) return false;
        bool isNumber = Chars.IsDigit(line[from]), isRoman = RomanNumerals.IsValue(line[from..at], mostThousands: 0);
        bool isLetter = at - from == 1 && Chars.IsLetter(line[from]);
        bool isClosed = line[at] == ')' ? isNumber || isRoman || isLetter || IsSmallRoman(line[from..at]) : isNumber
            || (isRoman && line[at] == '.');
        return isClosed && (at + 1 == line.Length || Chars.IsSpace(line[at + 1]) || line[at + 1] is '-' or '.');
    }

    private static bool IsSmallRoman(ReadOnlySpan<char> letters) => !letters.ContainsAnyExcept("ivx");
}
