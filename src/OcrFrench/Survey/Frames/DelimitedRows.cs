using OcrFrench.Characters;

namespace OcrFrench.Survey.Frames;

/// <summary>
/// Rows of a data file: three or more lines in a row with the same number of separators outside quotes, none of them followed by a space.
/// Heads, separators, quotes and cells of one or two words are framed; longer cells may be prose.
/// </summary>
internal sealed class DelimitedRows
{
    /// <summary>By hand: two lines of prose may have equally many commas by chance, but not three without a space after any.</summary>
    private const int LeastRows = 3;

    /// <summary>By hand: longer lines are paragraphs.</summary>
    private const int LongestRow = 20_000;

    private readonly List<(int Start, int End)> _rows = [];

    public void Find(ReadOnlySpan<char> text, FrameList into)
    {
        Find(text, ';', into);
        Find(text, '\t', into);
        Find(text, ',', into);
    }

    private void Find(ReadOnlySpan<char> text, char separator, FrameList into)
    {
        _rows.Clear();
        int before = 0, next = 0;
        for (int at = 0; ;)
        {
            // In prose a space follows: the line is not even looked at.
            int sign = separator == '\t' ? Next(text, at, separator) : SignPairs.NextTight(text, at, separator);
            if (sign < 0) break;
            at = sign + 1;
            if (separator != '\t' && (at == text.Length || Chars.IsSpace(text[at]))) continue;
            int start = text[next..sign].LastIndexOf('\n') + 1 + next;
            int length = text[sign..].IndexOf('\n'), end = length < 0 ? text.Length : sign + length;
            at = Math.Min(end + 1, text.Length);
            int count = Separators(text[start..end].TrimEnd('\r'), separator);
            if (start != next || count != before) Flush(text, separator, into);
            before = count;
            next = at;
            if (count >= (separator == ',' ? 2 : 1)) _rows.Add((start, end > start && text[end - 1] == '\r' ? end - 1 : end));
        }

        Flush(text, separator, into);
    }

    private static int Next(ReadOnlySpan<char> text, int at, char separator) =>
        text[at..].IndexOf(separator) is var found and >= 0 ? at + found : -1;

    /// <summary>How many separators stand outside quotes; 0 when one of them is followed by a space.</summary>
    private static int Separators(ReadOnlySpan<char> line, char separator)
    {
        int first = line.Length > LongestRow ? -1 : line.IndexOfAny(separator, '"');
        if (first < 0) return 0;
        int count = 0;
        bool quoted = false;
        for (int i = first; i < line.Length; i++)
        {
            if (line[i] == '"') quoted = !quoted;
            // A separator at the end of a line may be the punctuation of a verse.
            if (quoted || line[i] != separator || separator != '\t' && count == 0 && i == line.Length - 1) continue;
            if (i + 1 < line.Length && line[i + 1] is ' ' or '\u00A0' || separator != '\t' && i > 0
                && line[i - 1] is ' ' or '\u00A0') return 0;
            count++;
        }

        return quoted ? 0 : count;
    }

    private void Flush(ReadOnlySpan<char> text, char separator, FrameList into)
    {
        if (_rows.Count >= LeastRows)
        {
            into.Add(_rows[0].Start, _rows[0].End, FrameKind.TableFrame);
            foreach ((int start, int end) in _rows) Row(text, start, end, separator, into);
        }

        _rows.Clear();
    }

    private static void Row(ReadOnlySpan<char> text, int start, int end, char separator, FrameList into)
    {
        int cell = start;
        bool quoted = false;
        for (int i = start; i <= end; i++)
        {
            if (i < end && text[i] == '"')
            {
                quoted = !quoted;
                into.Add(i, i + 1, FrameKind.TableFrame);
            }

            if (i < end && (quoted || text[i] != separator)) continue;
            if (Ascii.GapCount(text[cell..i]) < 2) into.Add(cell, i, FrameKind.TableFrame);
            into.Add(i, Math.Min(i + 1, end), FrameKind.TableFrame);
            cell = i + 1;
        }
    }
}
