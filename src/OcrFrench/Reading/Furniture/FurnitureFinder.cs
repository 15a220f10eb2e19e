using OcrFrench.Characters;
using OcrFrench.Edits;
using OcrFrench.Steps;
using OcrFrench.Survey;
using OcrFrench.Survey.Notes;

namespace OcrFrench.Reading.Furniture;

/// <summary>Drops running heads, page numbers and form feeds. One text at a time, on one thread.</summary>
internal sealed class FurnitureFinder : IRepairStep
{
    /// <summary>The longest block of notes at the foot of a page, in lines. By hand.</summary>
    private const int MostNoteLines = 20;

    private readonly List<TextLine> _lines = [];
    private readonly List<PageLines> _pages = [];
    private Role[] _roles = [];

    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found) => Find(text, found);

    /// <summary>Adds the changes to a list.</summary>
    public void Find(ReadOnlySpan<char> text, ChangeList into)
    {
        TextLine.Read(text, _lines);
        if (_lines.Count == 0) return;
        PageLines.Find(text, _lines, _pages);
        if (_roles.Length < _lines.Count) _roles = new Role[_lines.Count * 2];
        Span<Role> roles = _roles.AsSpan(0, _lines.Count);
        roles.Clear();
        bool isPaged = _pages.Count > 1;
        if (isPaged) PagedFurniture.Mark(text, _lines, _pages, roles);
        else if (text.Contains('\f')) SinglePage.Mark(text, _lines, roles);
        else RecurringLines.Mark(text, _lines, roles);
        Write(text, isPaged, roles, into);
    }

    /// <summary>Removes what lies between two lines that stay if it contains a line to drop or a page break.</summary>
    private void Write(ReadOnlySpan<char> text, bool isPaged, ReadOnlySpan<Role> roles, ChangeList into)
    {
        int before = -1;
        for (int next = 0; next <= _lines.Count; next++)
        {
            if (next < _lines.Count && roles[next] != Role.Text) continue;
            Role role = Role.Text;
            for (int i = before + 1; i < next; i++) role = roles[i] > role ? roles[i] : role;
            int from = before < 0 ? 0 : _lines[before].End, to = next == _lines.Count
                ? text.Length : _lines[next].Start - _lines[next].Indent;
            if (!isPaged && role != Role.Text) DropLines(text, before, next, role, from, to, into);
            else if (isPaged && (role != Role.Text || text[from..to].Contains('\f'))) Drop(text, before, next, role, from, to, into);
            before = next;
        }
    }

    private void Drop(ReadOnlySpan<char> text, int before, int next, Role role, int from, int to, ChangeList into)
    {
        ReadOnlySpan<char> between = text[from..to], lineBreak = between.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        ReadOnlySpan<char> instead = before < 0 ? [] : next == _lines.Count ? between.ContainsAny('\n', '\r') ? lineBreak : []
            : GoesOn(text, before, next) ? lineBreak : lineBreak.Length == 2 ? "\r\n\r\n" : "\n\n";
        Add(from, to, instead, role, into);
    }

    /// <summary>Without form feeds to drop, blank lines around the dropped ones stay unless a sentence continues across them.</summary>
    private void DropLines(ReadOnlySpan<char> text, int before, int next, Role role, int from, int to, ChangeList into)
    {
        if (before >= 0 && next < _lines.Count && !text[from..to].Contains('\f'))
        {
            Drop(text, before, next, role, from, to, into);
            return;
        }

        int first = before + 1, last = next - 1;
        // A page number takes the blank line above it along at the foot of a page, the one below it at the head.
        bool isAtFoot = before >= 0 && text[_lines[last].End..to].TrimStart(" \t\r\n").StartsWith('\f');
        if (isAtFoot) Add(from, _lines[last].End, [], role, into);
        else Add(_lines[first].Start - _lines[first].Indent, to, [], role, into);
    }

    /// <summary>Whether the line before and the next one belong to one paragraph, or are neighbours in text without paragraphs.</summary>
    private bool GoesOn(ReadOnlySpan<char> text, int before, int next)
    {
        if (Sentences.GoOn(text, _lines[before], _lines[next])) return !IsNote(text, before);
        char last = text[_lines[before].End - 1];
        bool isBlank = _lines[next].AfterBlank && !_lines[next].StartsPage;
        return !isBlank && next == before + 1 && (Chars.IsLetter(last) || last == '-') && _lines[next].Indent <= _lines[before].Indent
            && !TextLine.IsItem(text[_lines[next].Start.._lines[next].End]);
    }

    /// <summary>Whether a line is in the notes at the foot of a page: what continues after them is the text above.</summary>
    private bool IsNote(ReadOnlySpan<char> text, int line)
    {
        int first = line;
        while (!_lines[first].AfterBlank && line - first < MostNoteLines) first--;
        return NoteLine.IsAt(text, _lines[first].Start);
    }

    private static void Add(int from, int to, ReadOnlySpan<char> instead, Role role, ChangeList into)
    {
        (string rule, float confidence) = role switch
        {
            Role.Head => ("furniture.running-head", 0.96f),
            Role.Number => ("furniture.page-number", 0.98f),
            _ => ("furniture.page-break", 1),
        };
        into.Add(from, to, instead, new Reason(CorrectionKind.Layout, rule, confidence) { Judge = Judge.User });
    }
}

/// <summary>What a line is on its page.</summary>
internal enum Role : byte
{
    Text,
    Number,
    Head,
}
