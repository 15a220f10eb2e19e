using OcrFrench.Characters;

namespace OcrFrench.Survey.Notes;

/// <summary>How much a place looks like a footnote mark.</summary>
internal enum MarkStrength : byte
{
    /// <summary>A number in the position of one: <c>personnes2,</c>, <c>personnes (2)</c>.</summary>
    Number,

    /// <summary>
    /// A sign where none would be printed: <c>enfants®</c>, <c>personnes?,</c>, a quotation mark without its counterpart.
    /// </summary>
    Strong,

    /// <summary>A sign that may be genuine: <c>organisée? et</c>.</summary>
    Weak,
}

/// <summary>A footnote mark after a word, or something that may be a misread one.</summary>
/// <param name="Start">Where it starts, without brackets.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Value">Its number; 0 when something else was read.</param>
/// <param name="Strength">How much it looks like a mark.</param>
internal readonly record struct NoteMark(int Start, int End, int Value, MarkStrength Strength)
{
    /// <summary>By hand: after fewer small letters a number or a sign is rarely a mark.</summary>
    private const int LeastLetters = 3;

    /// <summary>By hand: how far the other end of a quotation is sought, in characters.</summary>
    private const int QuoteReach = 1500;
    private static readonly CharFinder s_starters = CharFinder.Of("0123456789!?®©\"”“'’‘°*");

    /// <summary>
    /// Adds the marks between two places to a list, in order. Returns whether there are genuine question or exclamation marks.
    /// </summary>
    public static bool FindAll(ReadOnlySpan<char> text, int from, int to, bool inBrackets, bool starsAreNotes, List<NoteMark> into)
    {
        bool asks = false;
        for (int at = from; at < to; at++)
        {
            int step = inBrackets ? text[at..to].IndexOf('(') : text[at..to].IndexOfAny(s_starters);
            if (step < 0) return asks;
            at += step;
            if (inBrackets ? TryBrackets(text, at, out NoteMark mark) : TryPlain(text, at, starsAreNotes, out mark)) into.Add(mark);
            else if (text[at] is '?' or '!') asks = true;
            if (mark.End > at) at = mark.End - 1;
            else if (Chars.IsDigit(text[at])) while (at + 1 < to && Chars.IsDigit(text[at + 1])) at++;
        }

        return asks;
    }

    private static bool TryBrackets(ReadOnlySpan<char> text, int at, out NoteMark mark)
    {
        mark = default;
        int before = at - 1;
        if (before >= 0 && text[before] is ' ' or '\u00A0') before--;
        if (before < 0 || at + 2 >= text.Length || !(Chars.IsLower(text[before]) || text[before] is '»' or ',' or ';' or '.')) return false;
        int value = NoteLine.NumberAt(text, at + 1, out int end);
        // A year in brackets is not a mark.
        if (end - at - 1 > NoteLine.MostDigits) return false;
        if (value == 0 && NoteLine.IsSignInBrackets(text[at + 1])) end = at + 2;
        if (end == at + 1 || end >= text.Length || text[end] != ')') return false;
        mark = new NoteMark(at + 1, end, value, value > 0 ? MarkStrength.Number : MarkStrength.Strong);
        return true;
    }

    private static bool TryPlain(ReadOnlySpan<char> text, int at, bool starsAreNotes, out NoteMark mark)
    {
        mark = default;
        if (at == 0) return false;
        int letters = LettersBefore(text, at);
        char before = text[at - 1];
        if (Chars.IsDigit(text[at]))
        {
            int value = NoteLine.NumberAt(text, at, out int end);
            bool stands = letters >= LeastLetters || before is '»' or ')';
            if (value == 0 || !stands || (end < text.Length && Chars.ClassOf(text[end]) is not (CharClass.Space or CharClass.Punctuation)))
            {
                return false;
            }
            mark = new NoteMark(at, end, value, MarkStrength.Number);
            return true;
        }

        if (letters < LeastLetters || (text[at] == '*' && starsAreNotes) || !TryJudge(text, at, out MarkStrength strength)) return false;
        mark = new NoteMark(at, at + 1, 0, strength);
        return true;
    }

    private static bool TryJudge(ReadOnlySpan<char> text, int at, out MarkStrength strength)
    {
        strength = MarkStrength.Strong;
        char next = at + 1 < text.Length ? text[at + 1] : '\n', after = at + 2 < text.Length ? text[at + 2] : '\n';
        if (Chars.ClassOf(next) is not (CharClass.Space or CharClass.Punctuation)) return false;
        switch (text[at])
        {
            case '?' or '!':
                if (next is ',' or ';' && Chars.IsSpace(after)) return true;
                strength = MarkStrength.Weak;
                return next is ' ' or '\n' && Chars.IsLower(after);
            case '"':
                return Paragraph(text, at).Count('"') == 1;
            case '”' or '“':
                return Paragraph(text, at).IndexOfAny('"', '„', text[at] == '”' ? '“' : '”') < 0
                    && Paragraph(text, at).Count(text[at]) == 1;
            case '\'' or '’' or '‘':
                strength = MarkStrength.Weak;
                return !IsElided(text, at) && !HasOpeningQuote(Paragraph(text, at));
            default:
                return true;
        }
    }

    private static int LettersBefore(ReadOnlySpan<char> text, int at)
    {
        int start = at;
        while (start > 0 && Chars.IsLower(text[start - 1])) start--;
        return at - start;
    }

    /// <summary>The text from blank line to blank line around a place, as far as it is worth looking.</summary>
    private static ReadOnlySpan<char> Paragraph(ReadOnlySpan<char> text, int at)
    {
        int from = Math.Max(0, at - QuoteReach), to = Math.Min(text.Length, at + QuoteReach);
        int start = text[from..at].LastIndexOf("\n\n"), end = text[at..to].IndexOf("\n\n");
        return text[(start < 0 ? from : from + start)..(end < 0 ? to : at + end)];
    }

    private static bool IsElided(ReadOnlySpan<char> text, int at)
    {
        int start = at - LettersBefore(text, at);
        return Clitics.LengthAt(text[start..(at + 1)]) == at + 1 - start;
    }

    private static bool HasOpeningQuote(ReadOnlySpan<char> paragraph)
    {
        for (int i = 1; i < paragraph.Length; i++)
            if (paragraph[i] is '\'' or '’' or '‘' && Chars.IsSpace(paragraph[i - 1])) return true;
        return false;
    }
}
