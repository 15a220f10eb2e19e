using System.Globalization;
using OcrFrench.Characters;
using OcrFrench.Edits;

namespace OcrFrench.Survey.Notes;

/// <summary>
/// Repairs marks and numbers of notes that were read as other signs: <c>personnes?,</c> and <c>! Résolution</c> are mark and note 1
/// when notes 2 and 3 follow in order.
/// </summary>
/// <remarks>
/// Only the order makes them certain: a page must have exactly as many places for marks as it has notes, and the numbers that were read
/// must be in order among them. Handles one text at a time, on one thread; its lists are reused.
/// </remarks>
internal sealed partial class FootnoteMarks
{
    private const string MarkRule = "notes.mark", LabelRule = "notes.number";

    /// <summary>
    /// How sure a mark is whose number the order leaves no choice about, one that might be something else, and one without a note. By hand:
    /// the first reaches every level, the second the balanced one, the third the thorough one only.
    /// </summary>
    private const float Sure = 0.98f, LessSure = 0.95f, WithoutNote = 0.8f;

    /// <summary>By hand: marks are on the same page as their note, and no page is longer than this, in characters.</summary>
    private const int PageLength = 9000;

    /// <summary>By hand: how much farther above a block of notes marks are sought for each note in it, in characters.</summary>
    private const int LengthPerNote = 3000;

    /// <summary>By hand: fewer numbers than this do not establish an order.</summary>
    private const int LeastNumbers = 2;

    private readonly List<NoteLine> _all = [], _lines = [];
    private readonly List<NoteBlock> _blocks = [];
    private readonly List<NoteMark> _marks = [], _chosen = [];

    /// <summary>The repairs for the marks and numbers of the most recently examined text, in order.</summary>
    public ChangeList Repairs { get; } = new();

    /// <summary>Looks for the notes of a text: which are known, and which could be repaired.</summary>
    public void Look(ReadOnlySpan<char> text)
    {
        Repairs.Clear();
        _all.Clear();
        Forget();
        NoteLine.FindAll(text, _all);
        if (_all.Count == 0) return;
        FindStyle(text, inBrackets: false);
        FindStyle(text, inBrackets: true);
        Repairs.Sort();
    }

    private void FindStyle(ReadOnlySpan<char> text, bool inBrackets)
    {
        _lines.Clear();
        foreach (NoteLine line in _all)
            if (line.InBrackets == inBrackets) _lines.Add(line);
        _blocks.Clear();
        NoteBlock.FindAll(text, _lines, _blocks);
        int numbers = 0;
        foreach (NoteBlock block in _blocks)
            for (int i = 0; i < block.Count; i++)
                if (_lines[block.First + i].Value > 0) numbers++;
        if (numbers < LeastNumbers) return;
        bool starsAreNotes = HasStarNote(text);
        int from = 0;
        foreach (NoteBlock block in _blocks)
        {
            Keep(block);
            int to = _lines[block.First].Start;
            Repair(text, Math.Max(from, to - PageLength - (LengthPerNote * block.Count)), to, block, inBrackets, starsAreNotes);
            from = _lines[block.First + block.Count - 1].LabelEnd;
        }

        if (!inBrackets) RepairNext(text, from, starsAreNotes);
    }

    /// <summary>The marks before a block of notes, and the numbers of these.</summary>
    private void Repair(ReadOnlySpan<char> text, int from, int to, in NoteBlock block, bool inBrackets, bool starsAreNotes)
    {
        if (!TryCollect(text, from, to, block, inBrackets, starsAreNotes)) return;
        for (int i = 0; i < block.Count; i++)
        {
            NoteMark mark = _chosen[i];
            if (mark.End == 0) continue;
            float confidence = mark.Strength == MarkStrength.Weak ? LessSure : Sure;
            NoteLine line = _lines[block.First + i];
            if (mark.Value == 0) Write(mark.Start, mark.End, block.Base + i, MarkRule, confidence);
            if (line.Value == 0) Write(line.Label, line.LabelEnd, block.Base + i, LabelRule, confidence);
        }
    }

    /// <summary>Chooses the mark of each note of a block; a note without a certain one gets an empty one.</summary>
    private bool TryCollect(ReadOnlySpan<char> text, int from, int to, in NoteBlock block, bool inBrackets, bool starsAreNotes)
    {
        _marks.Clear();
        _chosen.Clear();
        bool asks = NoteMark.FindAll(text, from, to, inBrackets, starsAreNotes, _marks);
        int next = 0, value = block.Base;
        while (true)
        {
            int anchor = next;
            while (anchor < _marks.Count && !IsOf(block, _marks[anchor])) anchor++;
            int reached = anchor < _marks.Count ? _marks[anchor].Value : block.Last + 1;
            // A number that occurs twice, or out of order: it is unclear which one is the mark.
            if (reached < value) return false;
            Fill(next, anchor, reached - value, asks);
            if (anchor == _marks.Count) return true;
            _chosen.Add(_marks[anchor]);
            next = anchor + 1;
            value = reached + 1;
        }
    }

    private static bool IsOf(in NoteBlock block, in NoteMark mark) => mark.Value >= block.Base && mark.Value <= block.Last;

    /// <summary>Gives the places between two numbers to the notes between them, when there are just as many.</summary>
    private void Fill(int from, int to, int notes, bool asks)
    {
        int strong = 0, weak = 0;
        for (int i = from; i < to; i++)
        {
            if (_marks[i].Strength == MarkStrength.Strong) strong++;
            else if (_marks[i].Strength == MarkStrength.Weak) weak++;
        }

        MarkStrength weakest = strong == notes ? MarkStrength.Strong : MarkStrength.Weak;
        bool fits = strong == notes || (!asks && strong + weak == notes);
        for (int i = from; fits && i < to; i++)
            if (_marks[i].Strength != MarkStrength.Number && _marks[i].Strength <= weakest) _chosen.Add(_marks[i]);
        for (int i = 0; !fits && i < notes; i++) _chosen.Add(default);
    }

    /// <summary>A single plausible place after the last note gets the next number; its note is on a missing page.</summary>
    private void RepairNext(ReadOnlySpan<char> text, int from, bool starsAreNotes)
    {
        _marks.Clear();
        NoteMark.FindAll(text, from, Math.Min(text.Length, from + PageLength), inBrackets: false, starsAreNotes, _marks);
        if (_marks.Count == 1 && _marks[0].Strength == MarkStrength.Strong)
        {
            Write(_marks[0].Start, _marks[0].End, _blocks[^1].Last + 1, "notes.next-mark", WithoutNote);
        }
    }

    private static bool HasStarNote(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOf('*'); at >= 0;)
        {
            int before = at;
            while (before > 0 && text[before - 1] is ' ' or '\t') before--;
            if (before == 0 || Chars.IsLineBreak(text[before - 1])) return true;
            int step = text[(at + 1)..].IndexOf('*');
            at = step < 0 ? -1 : at + 1 + step;
        }

        return false;
    }

    private void Write(int start, int end, int number, string rule, float confidence)
    {
        Span<char> digits = stackalloc char[NoteLine.MostDigits + 1];
        number.TryFormat(digits, out int length, provider: CultureInfo.InvariantCulture);
        Repairs.Add(start, end, digits[..length], new Reason(CorrectionKind.Numbering, rule, confidence));
    }
}
