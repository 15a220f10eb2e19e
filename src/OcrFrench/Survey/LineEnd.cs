using OcrFrench.Characters;

namespace OcrFrench.Survey;

/// <summary>Finds the other half of a word divided at a line's end.</summary>
internal static class LineEnd
{
    /// <summary>By hand: the halves of a word are at most two blank lines apart.</summary>
    private const int MaxLineBreaks = 3;

    /// <summary>Whether letters and a hyphen precede a line's end and a lower-case letter begins the next line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the token with the hyphen starts.</param>
    /// <param name="end">Just after the hyphen.</param>
    /// <param name="to">Where to stop.</param>
    /// <param name="secondEnd">Just after the second half.</param>
    public static bool TryFind(ReadOnlySpan<char> text, int start, int end, int to, out int secondEnd)
    {
        secondEnd = 0;
        int second = SecondHalf(text, end, to);
        if (second < 0 || end - start < 2 || !Chars.IsLetter(text[end - 2])) return false;
        secondEnd = second;
        while (secondEnd < to && Chars.ClassOf(text[secondEnd]) is not (CharClass.Space or CharClass.Punctuation)) secondEnd++;
        // A second half that is itself divided is joined by a later pass.
        while (secondEnd > second && Chars.ClassOf(text[secondEnd - 1]) == CharClass.Hyphen) secondEnd--;
        return secondEnd > second;
    }

    /// <summary>
    /// Puts the line break of a divided word back after the hyphen if the word has one there: soixante-⏎douzième is a compound that merely
    /// breaks at the line’s end. Returns false if the word is to be joined.
    /// </summary>
    public static bool TryKeepBreak(ReadOnlySpan<char> cut, ReadOnlySpan<char> word, ref char[] buffer, out int length)
    {
        length = 0;
        int from = 0;
        while (from < cut.Length && !Chars.IsLineBreak(cut[from])) from++;
        int hyphen = from - 1;
        while (hyphen > 0 && Chars.IsSpace(cut[hyphen])) hyphen--;
        if (hyphen <= 0 || hyphen >= word.Length || Chars.ClassOf(word[hyphen]) != CharClass.Hyphen) return false;
        int to = from;
        while (to < cut.Length && Chars.IsSpace(cut[to])) to++;
        length = word.Length + (to - hyphen - 1);
        if (buffer.Length < length) buffer = new char[length * 2];
        word[..(hyphen + 1)].CopyTo(buffer);
        cut[(hyphen + 1)..to].CopyTo(buffer.AsSpan(hyphen + 1));
        word[(hyphen + 1)..].CopyTo(buffer.AsSpan(to));
        return true;
    }

    /// <summary>Writes a divided word without its hyphen and the line break; returns its length.</summary>
    public static int Join(ReadOnlySpan<char> cut, Span<char> to)
    {
        int from = 0;
        while (from < cut.Length && !Chars.IsLineBreak(cut[from])) from++;
        int hyphen = from - 1;
        while (hyphen > 0 && Chars.IsSpace(cut[hyphen])) hyphen--;
        while (from < cut.Length && Chars.IsSpace(cut[from])) from++;
        cut[..Math.Max(hyphen, 0)].CopyTo(to);
        cut[from..].CopyTo(to[Math.Max(hyphen, 0)..]);
        return Math.Max(hyphen, 0) + cut.Length - from;
    }

    /// <summary>Where the next line's first word starts, or -1 if it does not start in lower case.</summary>
    public static int SecondHalf(ReadOnlySpan<char> text, int hyphenEnd, int to)
    {
        int breaks = 0, at = hyphenEnd;
        for (; at < to && Chars.IsSpace(text[at]); at++)
        {
            if (text[at] == '\f') return -1;
            if (text[at] == '\n' || (text[at] == '\r' && !(at + 1 < to && text[at + 1] == '\n'))) breaks++;
        }

        return breaks is > 0 and <= MaxLineBreaks && at < to && Chars.IsLower(text[at]) ? at : -1;
    }

    /// <summary>
    /// The text for a divided word: it stays on the first line with the punctuation after it, and the line break moves after them.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the divided word starts.</param>
    /// <param name="joined">The word in one piece.</param>
    /// <param name="end">Where the divided word ends; advanced past what moves with it.</param>
    /// <param name="buffer">Room for the result.</param>
    public static ReadOnlySpan<char> MoveBreak(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> joined, scoped ref int end,
        ref char[] buffer)
    {
        int tail = end;
        while (tail < text.Length && Chars.ClassOf(text[tail]) == CharClass.Punctuation) tail++;
        if (tail == text.Length || text[tail] is not (' ' or '\u00A0')) return joined;
        // A space before closing punctuation belongs to it and stays on the same line.
        if (tail + 1 < text.Length && text[tail + 1] is ';' or ':' or '!' or '?' or '»') return joined;
        int from = start;
        while (!Chars.IsLineBreak(text[from])) from++;
        int to = from;
        while (Chars.IsLineBreak(text[to])) to++;
        int length = joined.Length + (tail - end) + (to - from);
        if (buffer.Length < length) buffer = new char[length * 2];
        joined.CopyTo(buffer);
        text[end..tail].CopyTo(buffer.AsSpan(joined.Length));
        text[from..to].CopyTo(buffer.AsSpan(length - (to - from)));
        end = tail + 1;
        return buffer.AsSpan(0, length);
    }
}
