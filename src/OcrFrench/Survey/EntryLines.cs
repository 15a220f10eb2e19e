using OcrFrench.Characters;

namespace OcrFrench.Survey;

/// <summary>
/// Finds the entries of lists and registers: a name, a trade, a street, a number. Names and words cut off are the rule there, and no
/// sentence tells what was printed.
/// </summary>
internal sealed class EntryLines
{
    /// <summary>The longest entry (by hand: five lines of a column).</summary>
    private const int LongestEntry = 400;

    /// <summary>By hand: a single word shows nothing.</summary>
    private const int FewestTokens = 2;

    /// <summary>The share of an entry’s words that are names, numbers or abbreviated; of a sentence’s, a fifth at most (by hand).</summary>
    private const float LeastShare = 0.34f;

    private static readonly SmallWordTable s_ofSentences = SmallWordTable.Of(
        "il elle ils elles je tu nous vous on que qui qu dont où ne pas plus est sont était étaient fut ont avait avaient sera serait se "
            + "sa son ses "
        + "mais donc car si quand comme ce cette cet ces mon ma mes leur lui y était fait faire dit être avoir sans sous dans",
        ignoresCase: true);

    private readonly List<(int Start, int End)> _entries = [];
    private bool _isRead;

    /// <summary>Announces that the text has changed. It is read when a place is first asked about: most texts have none.</summary>
    public void Restart() => _isRead = false;

    /// <summary>Reads a text block by block between blank lines; a long block line by line.</summary>
    private void Read(ReadOnlySpan<char> text)
    {
        _isRead = true;
        _entries.Clear();
        for (int at = 0; at < text.Length;)
        {
            int end = BlockEnd(text, at);
            if (end - at <= LongestEntry) Judge(text, at, end);
            else
            {
                for (int line = at; line < end;)
                {
                    int next = text[line..end].IndexOf('\n');
                    int lineEnd = next < 0 ? end : line + next + 1;
                    if (lineEnd - line <= LongestEntry) Judge(text, line, lineEnd);
                    line = lineEnd;
                }
            }

            at = end;
        }
    }

    /// <summary>Whether a place of the text is in an entry.</summary>
    public bool Contain(ReadOnlySpan<char> text, int at)
    {
        if (!_isRead) Read(text);
        int low = 0, high = _entries.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_entries[middle].End <= at) low = middle + 1;
            else high = middle;
        }

        return low < _entries.Count && _entries[low].Start <= at;
    }

    private void Judge(ReadOnlySpan<char> text, int start, int end)
    {
        if (!IsEntry(text[start..end])) return;
        if (_entries.Count > 0 && _entries[^1].End == start) _entries[^1] = (_entries[^1].Start, end);
        else _entries.Add((start, end));
    }

    /// <summary>Where the block of lines that starts at a place ends: after the blank line below it.</summary>
    private static int BlockEnd(ReadOnlySpan<char> text, int at)
    {
        bool isBlank = true;
        for (int i = at; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                if (isBlank && i > at) return i + 1;
                isBlank = true;
            }
            else if (!Chars.IsSpace(text[i])) isBlank = false;
        }

        return text.Length;
    }

    private static bool IsEntry(ReadOnlySpan<char> block)
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
