using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Steps;
using OcrFrench.Survey;
using OcrFrench.Survey.Notes;

namespace OcrFrench.Reading;

/// <summary>Joins the lines of paragraphs.</summary>
internal sealed class Paragraphs : IRepairStep
{
    /// <summary>How many lines that continue in lower case it takes to tell how wide the text was set.</summary>
    /// <remarks>By hand, like all numbers here.</remarks>
    private const int LeastEvidence = 3;

    /// <summary>A line of this share of the width is full: the next word did not fit.</summary>
    private const float Full = 0.82f;

    /// <summary>In verse, lists and addresses at least this share of the lines start like sentences.</summary>
    private const float Verse = 0.75f;

    /// <summary>A block with at least this share of rows is a table.</summary>
    private const float Table = 0.25f;

    /// <summary>A line of capitals with fewer than this is a number or a name, not a heading.</summary>
    private const int HeadingLetters = 6;

    private readonly List<TextLine> _lines = [];
    private readonly List<int> _widths = [];
    private readonly List<bool> _joins = [];

    /// <summary>
    /// Whether the current block starts like the notes at the foot of a page: what continues after them is the text above.
    /// </summary>
    private bool _isInNotes;

    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found) => Find(text, found);

    /// <summary>Adds the changes to a list.</summary>
    public void Find(ReadOnlySpan<char> text, ChangeList into)
    {
        TextLine.Read(text, _lines);
        if (_lines.Count < 2) return;
        LostPageBreaks.Find(_lines);
        int width = Width(text);
        Decide(text, width);
        for (int first = 0; first < _lines.Count;)
        {
            int end = first + 1;
            while (end < _lines.Count && !_lines[end].AfterBlank) end++;
            Write(text, first, end, width, into);
            first = end;
        }
    }

    /// <summary>The length of a full line, judged by the lines that continue in lower case; 0 if there are too few of them.</summary>
    private int Width(ReadOnlySpan<char> text)
    {
        _widths.Clear();
        for (int i = 1; i < _lines.Count; i++)
            if (!_lines[i].AfterBlank && GoesOn(text, i)) _widths.Add(_lines[i - 1].Length);
        if (_widths.Count < LeastEvidence) return 0;
        _widths.Sort();
        return _widths[_widths.Count * 3 / 4];
    }

    private bool GoesOn(ReadOnlySpan<char> text, int line)
    {
        ReadOnlySpan<char> next = text[_lines[line].Start.._lines[line].End];
        return Chars.IsLower(next[0]) && !TextLine.IsItem(next);
    }

    private void Decide(ReadOnlySpan<char> text, int width)
    {
        _joins.Clear();
        for (int i = 0; i < _lines.Count; i++)
        {
            _joins.Add(i > 0 && (_lines[i].AfterBlank ? JoinsOverBlank(text, i, width) : Joins(text, i, width)));
            if (_lines[i].AfterBlank) _isInNotes = NoteLine.IsAt(text, _lines[i].Start);
        }

        for (int first = 0; first < _lines.Count;)
        {
            int end = first + 1;
            while (end < _lines.Count && !_lines[end].AfterBlank) end++;
            if (IsVerse(text, first, end, width) || IsTable(text, first, end))
            {
                for (int i = first + 1; i < end; i++) _joins[i] = false;
            }

            first = end;
        }
    }

    private bool Joins(ReadOnlySpan<char> text, int line, int width)
    {
        TextLine previous = _lines[line - 1], next = _lines[line];
        if (width == 0) return false;
        if (GoesOn(text, line)) return true;
        if (_isInNotes && NoteLine.IsAt(text, next.Start)) return false;
        bool isIndented = next.Indent >= previous.Indent + 2;
        return !isIndented && previous.Length >= width * Full && !TextLine.IsItem(text[next.Start..next.End]);
    }

    /// <summary>Whether a page break, or a line read as two, interrupts a sentence: it neither ends before nor starts after.</summary>
    private bool JoinsOverBlank(ReadOnlySpan<char> text, int line, int width)
    {
        TextLine previous = _lines[line - 1];
        char last = text[previous.End - 1];
        return width > 0 && previous.Length >= width * Full && (Chars.IsLetter(last) || last is ',' or '-') && GoesOn(text, line)
            && !_isInNotes;
    }

    /// <summary>Whether the lines of a block start like verse or an address, with room left on the line before.</summary>
    private bool IsVerse(ReadOnlySpan<char> text, int first, int end, int width)
    {
        if (end - first < 3) return false;
        int starts = 0;
        for (int i = first + 1; i < end; i++)
            if (!Chars.IsLower(text[_lines[i].Start]) && _lines[i - 1].Length < width * Full) starts++;
        return starts >= Verse * (end - first - 1);
    }

    private bool IsTable(ReadOnlySpan<char> text, int first, int end)
    {
        int rows = 0;
        for (int i = first; i < end; i++)
            if (IsRow(text[_lines[i].Start.._lines[i].End])) rows++;
        return rows >= Table * (end - first);
    }

    /// <summary>A row of a table or of contents: leaders or a wide space inside, or a number after the remains of leaders.</summary>
    private static bool IsRow(ReadOnlySpan<char> line)
    {
        if (line.Contains("....", StringComparison.Ordinal) || line.Contains("   ", StringComparison.Ordinal) || line.Contains('\t'))
        {
            return true;
        }
        int end = line.Length;
        while (end > 0 && Chars.IsDigit(line[end - 1])) end--;
        int start = end;
        while (start > 0 && line[start - 1] is ' ' or '.' or '…' or '·' or '«' or '_') start--;
        return end < line.Length && start > 0 && end - start >= 2 && line[start..end].ContainsAny(".…·");
    }

    /// <summary>Whether a line of capitals above one that is not in capitals is a heading.</summary>
    private bool IsHeading(ReadOnlySpan<char> text, int line)
    {
        int capitals = 0;
        foreach (char c in text[_lines[line].Start.._lines[line].End])
        {
            if (Chars.IsLower(c)) return false;
            if (Chars.IsUpper(c)) capitals++;
        }

        ReadOnlySpan<char> next = text[_lines[line + 1].Start.._lines[line + 1].End];
        return capitals >= HeadingLetters && Chars.IsUpper(next[0]) && next.ContainsAnyInRange('a', 'z');
    }

    private void Write(ReadOnlySpan<char> text, int first, int end, int width, ChangeList into)
    {
        if (_joins[first]) Join(text, first, into);
        else if (width > 0 && first + 1 < end && !_joins[first + 1] && IsHeading(text, first) && !IsTable(text, first, end))
        {
            Part(text, ++first, into);
        }
        bool isProse = false;
        for (int i = first + 1; i < end; i++) isProse |= _joins[i];
        for (int i = first + 1; i < end; i++)
        {
            if (_joins[i]) Join(text, i, into);
            else if (isProse) Part(text, i, into);
        }
    }

    private void Join(ReadOnlySpan<char> text, int line, ChangeList into)
    {
        int from = _lines[line - 1].End, to = _lines[line].Start;
        bool isCut = text[from - 1] == '-' && from > 1 && Chars.IsLetter(text[from - 2]) && Chars.IsLetter(text[to]);
        into.Add(from, to, isCut ? [] : " ", new Reason(CorrectionKind.Layout, RuleNames.Paragraph, 1) { Judge = Judge.User });
    }

    /// <summary>Inserts a blank line between two paragraphs.</summary>
    private void Part(ReadOnlySpan<char> text, int line, ChangeList into)
    {
        int at = _lines[line - 1].End;
        while (!Chars.IsLineBreak(text[at])) at++;
        ReadOnlySpan<char> lineBreak = text.Slice(at, text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1);
        into.Add(at, at, lineBreak, new Reason(CorrectionKind.Layout, RuleNames.Paragraph, 1) { Judge = Judge.User });
    }
}
