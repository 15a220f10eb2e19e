using OcrFrench.Characters;

namespace OcrFrench.Acceptance;

/// <summary>
/// A sign beside a word whose partner stands at another word belongs to both, and is not a speck: the bracket that ends
/// <c>(à voir plus loin)</c>, the quotation marks of <c>'trappe d'accès'</c>, the braces of <c>\emph{clé publique}</c>, the lines under
/// <c>_deux mots_</c>.
/// </summary>
internal static class PairedMarks
{
    /// <summary>By hand, in characters: what stands in brackets, quotation marks or emphasis inside a sentence is rarely longer.</summary>
    private const int Farthest = 200;

    /// <summary>
    /// By hand: this many other words with a line under them, within <see cref="Farthest"/> on either side, are the habit of the text: some
    /// transcripts mark every word so. Specks are not as dense.
    /// </summary>
    private const int Habit = 2;

    private const string Opening = "([{", Closing = ")]}";

    /// <summary>Whether a change takes away a sign that has its partner elsewhere.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the change starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="result">What it writes.</param>
    /// <param name="isClean">Whether the page has few specks: then apostrophes, lines and stars make pairs too, not only brackets.</param>
    public static bool Loses(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> result, bool isClean)
    {
        ReadOnlySpan<char> read = text[start..end];
        if (read.IsEmpty) return false;
        char first = read[0], last = read[^1];
        if (!result.IsEmpty && first == result[0] && last == result[^1]) return false;
        if (IsLost(read, result, first) && IsPair(text, start, end, first, isFirst: true, isClean)) return true;
        return IsLost(read, result, last) && IsPair(text, start, end, last, isFirst: false, isClean);
    }

    private static bool IsLost(ReadOnlySpan<char> read, ReadOnlySpan<char> result, char sign) => read.Count(sign) > result.Count(sign);

    private static bool IsPair(ReadOnlySpan<char> text, int start, int end, char sign, bool isFirst, bool isClean)
    {
        ReadOnlySpan<char> before = text[Math.Max(0, start - Farthest)..start], behind = text[end..Math.Min(text.Length, end + Farthest)];
        int border = before.LastIndexOf("\n\n"), close = behind.IndexOf("\n\n");
        if (border >= 0) before = before[(border + 2)..];
        if (close >= 0) behind = behind[..close];
        if (isFirst && Opening.AsSpan().IndexOf(sign) is var open and >= 0) return IsClosed(behind, sign, Closing[open]);
        if (!isFirst && Closing.AsSpan().IndexOf(sign) is var closing and >= 0) return IsOpened(before, Opening[closing], sign);
        if (sign is '_' && CountUnderlined(before) + CountUnderlined(behind) >= Habit) return true;
        if (!isClean || sign is not ('\'' or '’' or '_' or '*')) return false;
        return isFirst ? EndsAtWord(behind, sign) : StartsAtWord(before, sign);
    }

    private static bool IsClosed(ReadOnlySpan<char> behind, char open, char close)
    {
        int next = behind.IndexOfAny(open, close);
        return next >= 0 && behind[next] == close;
    }

    private static bool IsOpened(ReadOnlySpan<char> before, char open, char close)
    {
        int last = before.LastIndexOfAny(open, close);
        return last >= 0 && before[last] == open;
    }

    /// <summary>Whether the sign ends a word behind: a word follows it neither at once nor before another such sign begins one.</summary>
    private static bool EndsAtWord(ReadOnlySpan<char> behind, char sign)
    {
        for (int at = 1; at < behind.Length; at++)
        {
            if (behind[at] != sign) continue;
            bool hasBefore = !Chars.IsSpace(behind[at - 1]), hasBehind = at + 1 < behind.Length && IsInWord(behind[at + 1]);
            if (hasBefore && hasBehind && Chars.IsLetter(behind[at - 1])) continue; // an elision, a compound
            return hasBefore || !hasBehind;
        }

        return false;
    }

    private static bool StartsAtWord(ReadOnlySpan<char> before, char sign)
    {
        for (int at = before.Length - 2; at >= 0; at--)
        {
            if (before[at] != sign) continue;
            bool hasBefore = at > 0 && IsInWord(before[at - 1]), hasBehind = !Chars.IsSpace(before[at + 1]);
            if (hasBefore && hasBehind) continue;
            return hasBehind;
        }

        return false;
    }

    private static int CountUnderlined(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int at = 1; at + 1 < text.Length; at++)
            if (text[at] == '_' && Chars.IsSpace(text[at - 1]) && Chars.IsLetter(text[at + 1])) count++;
        return count;
    }

    private static bool IsInWord(char c) => Chars.IsLetter(c) || Chars.IsDigit(c);
}
