using OcrFrench.Edits;

namespace OcrFrench.Reading;

/// <summary>Adds the blank lines around notes that keep Markdown from taking the text next to them as part of them.</summary>
internal sealed class BlankLines
{
    private readonly List<TextLine> _lines = [];

    public void Start(ReadOnlySpan<char> text)
    {
        TextLine.Read(text, _lines);
        LostPageBreaks.Find(_lines);
    }

    /// <summary>
    /// Separates the lines from the first note to the end of the last one from a page break or text around them.
    /// </summary>
    public void Around(ReadOnlySpan<char> text, int firstNote, int lastNote, ChangeList into)
    {
        int first = LineOf(firstNote), next = LineOf(lastNote) + 1;
        while (next < _lines.Count && !_lines[next].AfterBlank) next++;
        if (first > 0) Part(text, first, into);
        if (next < _lines.Count) Part(text, next, into);
    }

    private int LineOf(int position)
    {
        int low = 0, high = _lines.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_lines[middle].Start <= position) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private void Part(ReadOnlySpan<char> text, int line, ChangeList into)
    {
        int from = _lines[line - 1].End;
        ReadOnlySpan<char> between = text[from.._lines[line].Start];
        int at = between.IndexOfAny('\n', '\r', '\f');
        if (at < 0 || between.Count('\n') > 1) return;
        ReadOnlySpan<char> lineBreak = between[at..].StartsWith("\r\n") ? "\r\n" : "\n";
        into.Add(from + at, from + at, between.Contains('\n')
            ? lineBreak : "\n\n", new Reason(CorrectionKind.Typography, "notes.markdown", 1) { Judge = Judge.User });
    }
}
