using OcrFrench.Characters;

namespace OcrFrench.Survey;

/// <summary>
/// Finds the entries of lists and registers: a name, a trade, a street, a number. Names and abbreviations are the rule there, and there is
/// no sentence to tell what was printed.
/// </summary>
internal sealed class EntryLines
{
    /// <summary>The longest entry, in characters (by hand: five lines of a column).</summary>
    private const int LongestEntry = 400;

    /// <summary>By hand: a single word shows nothing.</summary>
    private const int FewestTokens = 2;

    /// <summary>
    /// The least share of an entry’s words that are names, numbers or abbreviations; in a sentence it is a fifth at most (by hand).
    /// </summary>
    private const float LeastShare = 0.34f;

    private static readonly SmallWordTable s_ofSentences = SmallWordTable.Of(
        "il elle ils elles je tu nous vous on que qui qu dont où ne pas plus est sont était étaient fut ont avait avaient sera serait se "
            + "sa son ses "
        + "mais donc car si quand comme ce cette cet ces mon ma mes leur lui y était fait faire dit être avoir sans sous dans",
        ignoresCase: true);

    /// <summary>By hand, in characters: what stands between two entries of a list and is no longer is one too.</summary>
    private const int LongestBetween = 300;

    private int _start, _end, _judgedStart, _judgedEnd;
    private bool _isEntry;

    /// <summary>The block or line that was last asked about.</summary>
    public (int Start, int End) Last => (_judgedStart, _judgedEnd);

    /// <summary>Announces that the text has changed.</summary>
    public void Restart() => _start = _end = _judgedStart = _judgedEnd = 0;

    /// <summary>Whether a place of the text is in an entry: a block between blank lines, or a line of a long block.</summary>
    /// <remarks>
    /// Few places are asked about, so only what is around them is read. The last block is remembered: places are asked about in order,
    /// and its ends are sought once for all that are in it.
    /// </remarks>
    public bool Contain(ReadOnlySpan<char> text, int at)
    {
        if (at < 0 || at >= text.Length) return false;
        if (at < _judgedStart || at >= _judgedEnd)
        {
            if (at < _start || at >= _end) FindBlock(text, at);
            (_judgedStart, _judgedEnd) = _end - _start <= LongestEntry ? (_start, _end) : LineAround(text, at);
            _isEntry = _judgedEnd - _judgedStart <= LongestEntry && (IsEntry(text[_judgedStart.._judgedEnd]) || IsBetweenEntries(text));
        }

        return _isEntry;
    }

    /// <summary>
    /// Whether a short block without a number stands between two entries: in a register it is one as well, as <c>Roy, ministre de la
    /// guerre</c>.
    /// </summary>
    private bool IsBetweenEntries(ReadOnlySpan<char> text)
    {
        if (_end - _start > LongestBetween || _start == 0 || _end == text.Length) return false;
        int before = LastStart(text, _start), behind = BlockEnd(text, _end);
        return _start - before <= LongestEntry && behind - _end <= LongestEntry
            && IsEntry(text[before.._start]) && IsEntry(text[_end..behind]);
    }

    /// <summary>Where the block that ends at a place starts.</summary>
    private static int LastStart(ReadOnlySpan<char> text, int end)
    {
        int start, next = CertainStart(text, end - 1);
        do
        {
            start = next;
            next = BlockEnd(text, start);
        }
        while (next < end);
        return start;
    }

    private (int Start, int End) LineAround(ReadOnlySpan<char> text, int at)
    {
        int start = _start + text[_start..at].LastIndexOf('\n') + 1, length = text[at.._end].IndexOf('\n');
        return (start, length < 0 ? _end : at + length + 1);
    }

    /// <summary>Finds the block that a place is in, from a place before it where a block certainly starts.</summary>
    private void FindBlock(ReadOnlySpan<char> text, int at)
    {
        int end = CertainStart(text, at), start;
        do
        {
            start = end;
            end = BlockEnd(text, start);
        }
        while (end <= at);
        (_start, _end) = (start, end);
    }

    /// <summary>The last place, at or before another, right behind a blank line that follows a line with text.</summary>
    private static int CertainStart(ReadOnlySpan<char> text, int at)
    {
        int behind = -1; // the end of the blank line above, if there is one
        for (int end = text[..at].LastIndexOf('\n'); end >= 0;)
        {
            int start = text[..end].LastIndexOf('\n') + 1;
            if (IsBlank(text[start..end])) behind = end + 1;
            else if (behind >= 0) return behind;
            end = start - 1;
        }

        return 0;
    }

    private static bool IsBlank(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
            if (!Chars.IsSpace(c)) return false;
        return true;
    }

    /// <summary>Where the block of lines that starts at a place ends: after the blank line below it.</summary>
    private static int BlockEnd(ReadOnlySpan<char> text, int at)
    {
        for (int line = at; ;)
        {
            int length = text[line..].IndexOf('\n');
            if (length < 0) return text.Length;
            int end = line + length;
            if (end > at && IsBlank(text[line..end])) return end + 1;
            line = end + 1;
        }
    }

    /// <summary>Whether a block of lines, or a line, is an entry.</summary>
    internal static bool IsEntry(ReadOnlySpan<char> block)
    {
        int tokens = 0, figures = 0, capitals = 0, cut = 0, commas = 0, ofSentences = 0;
        for (int at = 0; at < block.Length;)
        {
            char c = block[at];
            if (c is ',' or '(') commas++;
            if (!Chars.IsLetter(c) && !Chars.IsDigit(c))
            {
                at++;
                continue;
            }

            int start = at;
            while (at < block.Length && (Chars.IsLetter(block[at]) || Chars.IsDigit(block[at]))) at++;
            ReadOnlySpan<char> token = block[start..at];
            tokens++;
            if (token.ContainsAnyInRange('0', '9')) figures++;
            else if (at < block.Length && block[at] == '.' && IsCut(block, at)) cut++;
            else if (Chars.IsUpper(c)) capitals++;
            else if (s_ofSentences.Contains(token)) ofSentences++;
        }

        return tokens >= FewestTokens && commas + cut > 0 && figures + cut > 0 && ofSentences * 8 <= tokens
            && figures + capitals + cut >= tokens * LeastShare;
    }

    /// <summary>Whether a sentence continues after a full stop.</summary>
    private static bool IsCut(ReadOnlySpan<char> block, int stop)
    {
        int at = stop + 1;
        while (at < block.Length && Chars.IsSpace(block[at])) at++;
        return at < block.Length && (!Chars.IsUpper(block[at]) || stop > 0 && block[stop - 1] is not ('e' or 's' or 't' or 'r'));
    }
}
