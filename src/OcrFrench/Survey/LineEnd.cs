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
        DividedWord parts = DividedWord.Of(cut);
        int hyphen = parts.FirstEnd;
        if (hyphen <= 0 || hyphen >= word.Length || Chars.ClassOf(word[hyphen]) != CharClass.Hyphen) return false;
        ReadOnlySpan<char> gap = cut[parts.Gap..parts.Second];
        length = word.Length + gap.Length;
        if (buffer.Length < length) buffer = new char[length * 2];
        word[..(hyphen + 1)].CopyTo(buffer);
        gap.CopyTo(buffer.AsSpan(hyphen + 1));
        word[(hyphen + 1)..].CopyTo(buffer.AsSpan(hyphen + 1 + gap.Length));
        return true;
    }

    /// <summary>Writes a divided word without its hyphen and the line break; returns its length.</summary>
    public static int Join(ReadOnlySpan<char> cut, Span<char> to)
    {
        DividedWord parts = DividedWord.Of(cut);
        cut[..parts.FirstEnd].CopyTo(to);
        cut[parts.Second..].CopyTo(to[parts.FirstEnd..]);
        return parts.FirstEnd + cut.Length - parts.Second;
    }

    /// <summary>
    /// The length of a quotation mark at the start of a line, with the space behind it: printers of old set one before each line of what
    /// they quote.
    /// </summary>
    public static int QuoteAt(ReadOnlySpan<char> line)
    {
        if (line.Length < 2 || line[0] is not ('«' or '»' or '"' or '“' or '”' or '„' or '‘' or '\u201A')) return 0;
        return line[1] is ' ' or '\u00A0' ? 2 : 1;
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

        if (breaks is 0 or > MaxLineBreaks || at >= to) return -1;
        at += QuoteAt(text[at..to]);
        return at < to && Chars.IsLower(text[at]) ? at : -1;
    }

    /// <summary>
    /// The text for a divided word: it stays on the first line with the punctuation after it, and the line break moves after them, with the
    /// quotation mark that starts the next line.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the divided word starts.</param>
    /// <param name="joined">The word in one piece.</param>
    /// <param name="end">Where the divided word ends; advanced past what moves with it.</param>
    /// <param name="buffer">Room for the result.</param>
    public static ReadOnlySpan<char> MoveBreak(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> joined, scoped ref int end,
        ref char[] buffer)
    {
        DividedWord parts = DividedWord.Of(text[start..end]);
        ReadOnlySpan<char> quote = text[(start + parts.GapEnd)..(start + parts.Second)];
        int tail = EndOfMarks(text, end);
        // A space before closing punctuation belongs to it and stays on the same line.
        while (!quote.IsEmpty && HasSpacedMark(text, tail)) tail = EndOfMarks(text, tail + 1);
        bool isFree = tail < text.Length && text[tail] is ' ' or '\u00A0' && !HasSpacedMark(text, tail);
        if (!isFree && quote.IsEmpty) return joined;
        // Marks without a space behind them cannot end a line: only the word moves.
        if (!isFree) tail = end;
        int from = start + parts.FirstEnd;
        while (!Chars.IsLineBreak(text[from])) from++;
        int to = from;
        while (Chars.IsLineBreak(text[to])) to++;
        int length = joined.Length + (tail - end) + (to - from) + quote.Length;
        if (buffer.Length < length) buffer = new char[length * 2];
        joined.CopyTo(buffer);
        text[end..tail].CopyTo(buffer.AsSpan(joined.Length));
        text[from..to].CopyTo(buffer.AsSpan(joined.Length + tail - end));
        quote.CopyTo(buffer.AsSpan(length - quote.Length));
        end = isFree ? tail + 1 : tail;
        return buffer.AsSpan(0, length);
    }

    private static int EndOfMarks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Chars.ClassOf(text[at]) == CharClass.Punctuation) at++;
        return at;
    }

    private static bool HasSpacedMark(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] is ' ' or '\u00A0' && text[at + 1] is ';' or ':' or '!' or '?' or '»';
}
