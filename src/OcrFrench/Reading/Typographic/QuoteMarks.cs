using OcrFrench.Characters;
using OcrFrench.Edits;

namespace OcrFrench.Reading.Typographic;

/// <summary>Guillemets for straight and curly quotes if those of a paragraph come in pairs; curly quotes inside guillemets.</summary>
internal sealed class QuoteMarks
{
    private readonly List<int> _straight = [];
    private readonly List<int> _curly = [];

    public void Find(ReadOnlySpan<char> text, ChangeList into)
    {
        if (text.IndexOfAny('"', '“', '”') < 0) return;
        for (int start = 0; start < text.Length;)
        {
            int end = EndOfParagraph(text, start);
            Collect(text, start, end);
            if (IsPaired(text, _straight)) Write(text, start, _straight, into);
            if (IsPairedCurly(text)) Write(text, start, _curly, into);
            start = end;
        }
    }

    private void Collect(ReadOnlySpan<char> text, int start, int end)
    {
        _straight.Clear();
        _curly.Clear();
        for (int at = start; at < end; at++)
        {
            if (text[at] == '"') _straight.Add(at);
            else if (text[at] is '“' or '”') _curly.Add(at);
        }
    }

    /// <summary>Just after the blank line that ends a paragraph, or the end of the text.</summary>
    private static int EndOfParagraph(ReadOnlySpan<char> text, int start)
    {
        bool blank = false;
        for (int at = start; at < text.Length; at++)
        {
            if (text[at] == '\f') return at + 1;
            if (text[at] == '\n')
            {
                if (blank) return at + 1;
                blank = true;
            }
            else if (!Chars.IsSpace(text[at]))
            {
                blank = false;
            }
        }

        return text.Length;
    }

    /// <summary>Whether straight quotes open and close in turn.</summary>
    private static bool IsPaired(ReadOnlySpan<char> text, List<int> marks)
    {
        if (marks.Count == 0 || marks.Count % 2 != 0) return false;
        for (int i = 0; i < marks.Count; i++)
        {
            int at = marks[i];
            bool spaceBefore = at == 0 || Chars.IsSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '’' or '\'' or '—' or '–' or '«';
            bool spaceAfter = at + 1 == text.Length || Chars.ClassOf(text[at + 1]) is CharClass.Space or CharClass.Punctuation;
            if (i % 2 == 0 ? !spaceBefore || spaceAfter : spaceBefore || !spaceAfter) return false;
        }

        return true;
    }

    private bool IsPairedCurly(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < _curly.Count; i++)
            if (text[_curly[i]] == '“' != (i % 2 == 0)) return false;
        return _curly.Count > 0 && _curly.Count % 2 == 0;
    }

    private static void Write(ReadOnlySpan<char> text, int start, List<int> marks, ChangeList into)
    {
        int depth = 0, at = start;
        for (int i = 0; i < marks.Count; i++)
        {
            for (; at < marks[i]; at++) depth += text[at] == '«' ? 1 : text[at] == '»' ? -1 : 0;
            bool opens = i % 2 == 0;
            ReadOnlySpan<char> mark = depth > 0 ? (opens ? "“" : "”") : opens ? "«\u00A0" : "\u00A0»";
            if (!text.Slice(marks[i], 1).SequenceEqual(mark)) FrenchTypography.Add(into, marks[i], marks[i] + 1, mark, "typography.quote");
        }
    }
}
