using OcrFrench.Characters;

namespace OcrFrench.Survey.Notes;

/// <summary>
/// A line that begins like a note at the foot of a page: <c>2 Ibid.</c>, <c>(1) Voir</c>, or <c>! Résolution</c> when its number was
/// misread.
/// </summary>
/// <param name="Start">Where the line starts.</param>
/// <param name="Label">Where its number, or the sign in place of it, starts.</param>
/// <param name="LabelEnd">The end of the number or sign.</param>
/// <param name="Value">The number; 0 when something else was read.</param>
/// <param name="InBrackets">Whether the number is in brackets.</param>
internal readonly record struct NoteLine(int Start, int Label, int LabelEnd, int Value, bool InBrackets)
{
    /// <summary>By hand: numbers with more digits than this are years or page numbers.</summary>
    public const int MostDigits = 3;

    /// <summary>Signs that superscript figures are read as.</summary>
    private static readonly CharFinder s_signs = CharFinder.Of("!?®©\"”“'’‘°|");

    /// <summary>What a figure in brackets is read as.</summary>
    private static readonly CharFinder s_inBrackets = CharFinder.Of("!?'’|]tlIi");

    public static bool IsSign(char c) => s_signs.Contains(c);

    public static bool IsSignInBrackets(char c) => s_inBrackets.Contains(c);

    /// <summary>Adds the lines of a text that begin like notes to a list, in order.</summary>
    public static void FindAll(ReadOnlySpan<char> text, List<NoteLine> into)
    {
        for (int start = 0; start < text.Length;)
        {
            int at = start;
            while (at < text.Length && text[at] is ' ' or '\t' or '\f' or '\u00A0') at++;
            if (at < text.Length && !Chars.IsLetter(text[at]) && TryRead(text, start, at, out NoteLine line)) into.Add(line);
            int length = text[at..].IndexOf('\n');
            if (length < 0) return;
            start = at + length + 1;
        }
    }

    /// <summary>
    /// Whether a line whose first character is at a place begins like a note, with a number that was read or not, or with a mark that was
    /// written.
    /// </summary>
    public static bool IsAt(ReadOnlySpan<char> text, int at) => FootnoteLabels.IsAt(text, at) || TryRead(text, at, at, out _);

    private static bool TryRead(ReadOnlySpan<char> text, int start, int at, out NoteLine line)
    {
        line = default;
        bool inBrackets = text[at] == '(';
        int label = inBrackets ? at + 1 : at;
        if (label >= text.Length) return false;
        int value = NumberAt(text, label, out int end);
        if (value == 0)
        {
            end = label + 1;
            if (!(inBrackets ? IsSignInBrackets(text[label]) : IsSign(text[label]))) return false;
        }

        int next = end;
        if (inBrackets)
        {
            if (next >= text.Length || text[next] != ')') return false;
            next++;
        }

        int word = next;
        while (word < text.Length && text[word] is ' ' or '\u00A0') word++;
        if (word == next || word - next > 3 || word >= text.Length || !(Chars.IsUpper(text[word]) || text[word] == '«')) return false;
        line = new NoteLine(start, label, end, value, inBrackets);
        return true;
    }

    /// <summary>The number at a place, or 0 if there is none that a note can have.</summary>
    public static int NumberAt(ReadOnlySpan<char> text, int at, out int end)
    {
        int value = 0;
        end = at;
        while (end < text.Length && Chars.IsDigit(text[end]) && end - at <= MostDigits) value = (value * 10) + (text[end++] - '0');
        return end - at > MostDigits || text[at] == '0' ? 0 : value;
    }
}
