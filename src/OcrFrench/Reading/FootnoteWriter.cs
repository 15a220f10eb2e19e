using OcrFrench.Edits;
using OcrFrench.Steps;
using OcrFrench.Survey;
using OcrFrench.Survey.Notes;

namespace OcrFrench.Reading;

/// <summary>Writes the marks and numbers of notes as superscripts or in Markdown. One text at a time, on one thread.</summary>
internal sealed class FootnoteWriter(Footnotes style) : IRepairStep, IWrittenNotes
{
    /// <summary>How far above its note a mark is sought, in characters: the length of a large page. By hand.</summary>
    private const int PageLength = 9000;

    private readonly List<NoteLine> _all = [], _notes = [];
    private readonly List<NoteBlock> _blocks = [];
    private readonly List<NoteMark> _marks = [];
    private readonly List<(int Number, int Label)> _pairs = [];
    private readonly FootnoteLabels _labels = new(style);
    private readonly BlankLines _blanks = new();
    private readonly ChangeList _scratch = new();

    public void Find(ReadOnlySpan<char> text, SourceFacts facts, ChangeList found) => Find(text, found);

    /// <summary>Adds the changes to a list, in any order.</summary>
    public void Find(ReadOnlySpan<char> text, ChangeList into)
    {
        _all.Clear();
        _pairs.Clear();
        NoteLine.FindAll(text, _all);
        if (_all.Count == 0) return;
        _labels.Start(text);
        if (style == Footnotes.Markdown) _blanks.Start(text);
        FindStyle(text, inBrackets: false, into);
        FindStyle(text, inBrackets: true, into);
    }

    /// <summary>
    /// Reports which marks and notes belong together, so that their numbers are not taken for damage before they are rewritten.
    /// </summary>
    public void Tell(ReadOnlySpan<char> text, FootnoteMarks known)
    {
        _scratch.Clear();
        Find(text, _scratch);
        foreach ((int number, int label) in _pairs) known.Know(number, label);
    }

    private void FindStyle(ReadOnlySpan<char> text, bool inBrackets, ChangeList into)
    {
        _notes.Clear();
        _blocks.Clear();
        foreach (NoteLine note in _all)
            if (note.InBrackets == inBrackets) _notes.Add(note);
        NoteBlock.FindAll(text, _notes, _blocks);
        int from = 0;
        foreach (NoteBlock block in _blocks)
        {
            NoteLine first = _notes[block.First], last = _notes[block.First + block.Count - 1];
            _marks.Clear();
            NoteMark.FindAll(text, Math.Max(from, first.Start - PageLength), first.Start, inBrackets, starsAreNotes: false, _marks);
            if (Write(text, block, inBrackets, into) && style == Footnotes.Markdown) _blanks.Around(text, first.Label, last.Label, into);
            from = last.LabelEnd;
        }
    }

    /// <summary>Writes those notes of a page that have exactly one mark.</summary>
    private bool Write(ReadOnlySpan<char> text, in NoteBlock block, bool inBrackets, ChangeList into)
    {
        bool any = false;
        int reached = 0;
        for (int i = 0; i < block.Count; i++)
        {
            NoteLine note = _notes[block.First + i];
            int number = block.Base + i;
            if (note.Value != number || !TryMark(number, reached, out NoteMark mark)) continue;
            reached = mark.End;
            any = true;
            int start = mark.Start, end = mark.End, label = note.Label, labelEnd = note.LabelEnd;
            if (inBrackets)
            {
                (start, end, label, labelEnd) = (start - 1, end + 1, label - 1, labelEnd + 1);
                while (start > 0 && text[start - 1] is ' ' or '\u00A0') start--;
            }

            _pairs.Add((number, note.Label));
            string written = _labels.Next(number);
            Add(start, end, written, into);
            Add(label, labelEnd, style == Footnotes.Markdown ? written + ":" : written, into);
        }

        return any;
    }

    private bool TryMark(int number, int from, out NoteMark found)
    {
        found = default;
        int count = 0;
        foreach (NoteMark mark in _marks)
        {
            if (mark.Value != number) continue;
            found = mark;
            count++;
        }

        return count == 1 && found.Start >= from;
    }

    private void Add(int start, int end, string text, ChangeList into) =>
        into.Add(start, end, text,
            new Reason(CorrectionKind.Typography, style == Footnotes.Markdown
            ? "notes.markdown" : "notes.superscript", 0.98f)
            { Judge = Judge.User });
}
