using OcrFrench.Characters;

namespace OcrFrench.Survey.Frames;

/// <summary>Equations of single letters and numbers, and rows of capitals before a measure.</summary>
internal static class Formulas
{
    /// <summary>
    /// <c>a = 1</c>, <c>n2 == l1</c>: one letter with figures or primes, or a number, on both sides, and a letter on one.
    /// </summary>
    public static bool TryEquation(ReadOnlySpan<char> text, int at, out int start, out int end)
    {
        start = at;
        end = at + 1;
        while (end < text.Length && text[end] is '=' or '<' or '>') end++;
        while (start > 0 && text[start - 1] is '=' or '<' or '>' or '!') start--;
        int left = start, right = end;
        while (left > 0 && start - left < 2 && Ascii.IsBlank(text[left - 1])) left--;
        while (right < text.Length && right - end < 2 && Ascii.IsBlank(text[right])) right++;
        int first = left, last = right;
        while (first > 0 && left - first < 12 && IsOperand(text[first - 1])) first--;
        if (right < text.Length && text[right] is '-' or '+' or '−') last++;
        while (last < text.Length && last - right < 12 && IsOperand(text[last])) last++;
        bool letterLeft = IsVariable(text[first..left]), letterRight = IsVariable(text[right..last]);
        bool numberLeft = IsNumber(text[first..left]), numberRight = IsNumber(text[right..last].TrimStart("-+−"));
        if (first > 0 && (Chars.IsLetter(text[first - 1]) || Chars.IsApostrophe(text[first - 1])) || last < text.Length
            && Chars.IsLetter(text[last])) return false;
        bool found = letterLeft && (numberRight || letterRight && text[first] != text[right]) || numberLeft && letterRight;
        start = first;
        end = last;
        return found;
    }

    /// <summary>
    /// A condition in brackets: <c>(n2 != l1 || isDone)</c>. Returns the position after the closing bracket, or that of the opening one.
    /// </summary>
    public static int Condition(ReadOnlySpan<char> text, int open)
    {
        ReadOnlySpan<char> rest = text[open..Math.Min(text.Length, open + 120)];
        int close = rest.IndexOf(')');
        if (close < 4) return open;
        ReadOnlySpan<char> inside = rest[1..close];
        bool code = inside.Contains("==", StringComparison.Ordinal) || inside.Contains("&&", StringComparison.Ordinal)
            || inside.Contains("!=", StringComparison.Ordinal)
            || inside.Contains("||", StringComparison.Ordinal) || inside.Contains("->", StringComparison.Ordinal);
        return code && !inside.Contains('\n') ? open + close + 1 : open;
    }

    /// <summary>
    /// Whether two to four capitals without a vowel, in small print, stand before a number: <c>FR 14/min</c>. Returns where they start, or
    /// −1.
    /// </summary>
    public static int LabelBefore(ReadOnlySpan<char> text, int number)
    {
        int end = number;
        if (end == 0 || !Ascii.IsBlank(text[end - 1])) return -1;
        end--;
        int start = end;
        while (start > 0 && end - start < 5 && Ascii.IsUpper(text[start - 1])
            && text[start - 1] is not ('A' or 'E' or 'I' or 'O' or 'U' or 'Y' or 'L' or 'V' or 'X' or 'D')) start--;
        if (end - start is < 2 or > 4 || start > 0 && !Chars.IsSpace(text[start - 1])
            && Chars.ClassOf(text[start - 1]) != CharClass.Punctuation) return -1;
        return start;
    }

    private static bool IsOperand(char c) => Ascii.IsLetter(c) || Chars.IsDigit(c) || c is '\'' or '′' or ',' or '.' or '_';

    private static bool IsVariable(ReadOnlySpan<char> operand)
    {
        if (operand.IsEmpty || !Ascii.IsLetter(operand[0])) return false;
        foreach (char c in operand[1..])
            if (!Chars.IsDigit(c) && c is not ('\'' or '′' or '.' or ',')) return false;
        return true;
    }

    private static bool IsNumber(ReadOnlySpan<char> operand)
    {
        if (operand.IsEmpty || !Chars.IsDigit(operand[0])) return false;
        foreach (char c in operand)
            if (!Chars.IsDigit(c) && c is not (',' or '.')) return false;
        return true;
    }
}
