using OcrFrench.Characters;

namespace OcrFrench.Survey;

/// <summary>The words around a place, with no mark between: an elided word and what follows it count as one.</summary>
internal readonly ref struct Neighbours
{
    private readonly ReadOnlySpan<char> _text;
    private readonly int _start, _end;

    public Neighbours(ReadOnlySpan<char> text, int start, int end)
    {
        _text = text;
        _start = start;
        _end = end;
        Previous = Before(start, out int previousStart);
        BeforePrevious = Previous.IsEmpty ? default : Before(previousStart, out _);
        Next = After(end, out int nextEnd);
        int last = nextEnd;
        AfterNext = Next.IsEmpty ? default : After(nextEnd, out last);
        while (last < text.Length && Chars.IsSpace(text[last])) last++;
        IsLast = last == text.Length || !IsPart(text[last]);
    }

    public ReadOnlySpan<char> BeforePrevious { get; }

    public ReadOnlySpan<char> Previous { get; }

    public ReadOnlySpan<char> Next { get; }

    public ReadOnlySpan<char> AfterNext { get; }

    /// <summary>Whether a mark stands behind the words that follow, or nothing.</summary>
    public bool IsLast { get; }

    /// <summary>Whether a negation opens one of the words before, as far as the last mark: ne, n’en.</summary>
    /// <param name="words">How many words to look at.</param>
    public bool IsNegated(int words)
    {
        int at = _start;
        for (int i = 0; i < words; i++)
        {
            ReadOnlySpan<char> word = Before(at, out at);
            if (word.IsEmpty) return false;
            if (word is "ne" or "Ne" || word is ['n' or 'N', '\'' or Chars.Apostrophe, ..]) return true;
        }

        return false;
    }

    /// <summary>Whether one of the words of a table stands within so many characters on either side.</summary>
    public bool HasAround(SmallWordTable table, int reach)
    {
        int to = Math.Min(_text.Length, _end + reach);
        for (int at = Math.Max(0, _start - reach); at < to;)
        {
            int end = Chars.EndOfLetters(_text, at);
            if (end > at && (end <= _start || at >= _end) && table.Contains(_text[at..end])) return true;
            at = Math.Max(end, at + 1);
        }

        return false;
    }

    private ReadOnlySpan<char> Before(int start, out int wordStart)
    {
        wordStart = start;
        if (start < 2 || !Chars.IsSpace(_text[start - 1]) || Chars.IsSpace(_text[start - 2])) return default;
        int end = start - 1;
        wordStart = end;
        while (wordStart > 0 && IsPart(_text[wordStart - 1])) wordStart--;
        return _text[wordStart..end];
    }

    private ReadOnlySpan<char> After(int end, out int wordEnd)
    {
        wordEnd = end;
        if (end + 1 >= _text.Length || !Chars.IsSpace(_text[end]) || Chars.IsSpace(_text[end + 1])) return default;
        wordEnd = end + 1;
        while (wordEnd < _text.Length && IsPart(_text[wordEnd])) wordEnd++;
        return _text[(end + 1)..wordEnd];
    }

    private static bool IsPart(char c) => Chars.IsLetter(c) || Chars.IsApostrophe(c) || Chars.ClassOf(c) == CharClass.Hyphen;
}
