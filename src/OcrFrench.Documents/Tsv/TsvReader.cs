using System.Buffers;
using System.Globalization;
using System.Text;
using OcrFrench.Documents.Evidence;
using OcrFrench.Documents.Words;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Tsv;

/// <summary>
/// Finds the words of a TSV file as Tesseract writes it: twelve columns, a row for each page, block, paragraph, line and word.
/// </summary>
internal sealed class TsvReader(XmlSource source)
{
    private static readonly SearchValues<byte> s_lineEnds = SearchValues.Create("\r\n"u8);

    private const int LongestQuoted = 60;

    private readonly List<TsvWord> _words = [];
    private readonly List<List<TsvRow>> _lines = [];
    private readonly List<(int Start, int End)> _fields = new(TsvRow.Columns);

    public IReadOnlyList<TsvWord> Words => _words;

    /// <summary>The rows of words of each line, those without text too.</summary>
    public IReadOnlyList<IReadOnlyList<TsvRow>> Lines => _lines;

    /// <summary>The line end of the file.</summary>
    public string LineEnd { get; private set; } = "\n";

    /// <summary>Whether a file starts like Tesseract’s TSV, with the names of the columns.</summary>
    public static bool HasHead(ReadOnlySpan<byte> start) => start.StartsWith(Head.Span);

    /// <summary>How the names of the columns begin.</summary>
    public static ReadOnlyMemory<byte> Head { get; } = "level\tpage_num\tblock_num\t"u8.ToArray();

    /// <summary>Finds the words.</summary>
    /// <exception cref="DocumentException">A row is not one of Tesseract’s.</exception>
    public void Read() => Read(keeps: true);

    /// <summary>Looks at all rows, and keeps none.</summary>
    /// <exception cref="DocumentException">A row is not one of Tesseract’s.</exception>
    public void Check() => Read(keeps: false);

    private void Read(bool keeps)
    {
        byte[] bytes = source.Utf8;
        TsvRow? last = null;
        int before = source.Start;
        for (int start = source.Start; start < bytes.Length;)
        {
            int length = bytes.AsSpan(start).IndexOfAny(s_lineEnds), end = length < 0 ? bytes.Length : start + length;
            int next = length < 0 ? end : bytes.AsSpan(end).StartsWith("\r\n"u8) ? end + 2 : end + 1;
            if (start == source.Start && next > end) LineEnd = Encoding.ASCII.GetString(bytes, end, next - end);
            bool isHead = start == source.Start && HasHead(bytes.AsSpan(start, end - start));
            if (!isHead && end > start && ReadRow(before, start, end, keeps, out float confidence) is { } row)
                last = Add(row, last, confidence);
            (before, start) = (end, next);
        }
    }

    /// <summary>A row of a word; null for a row of anything larger, or if none is kept.</summary>
    private TsvRow? ReadRow(int before, int start, int end, bool keeps, out float confidence)
    {
        confidence = 0;
        List<(int Start, int End)> fields = _fields;
        fields.Clear();
        for (int at = start; at <= end;)
        {
            int length = source.Utf8.AsSpan(at, end - at).IndexOf((byte)'\t'), stop = length < 0 ? end : at + length;
            fields.Add((at, stop));
            at = stop + 1;
        }

        int level = Number(fields[0]);
        // Some programs cut the empty text of larger things off.
        if (level is < 1 or > 5 || fields.Count > TsvRow.Columns || fields.Count < (level == 5 ? TsvRow.Columns : TsvRow.Columns - 1))
            throw source.Fail(DocumentProblem.BadRow, start, fields.Count.ToString(CultureInfo.InvariantCulture));
        Span<int> numbers = stackalloc int[TsvRow.Confidence];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Number(fields[i]);
            if (numbers[i] < 0) throw source.Fail(DocumentProblem.BadRow, fields[i].Start, TextOf(fields[i]));
        }

        if (level < 5) return null;
        (int from, int to) = fields[TsvRow.Confidence];
        if (!float.TryParse(source.Utf8.AsSpan(from, to - from), NumberStyles.Float, CultureInfo.InvariantCulture, out confidence)
            || !float.IsFinite(confidence))
            throw source.Fail(DocumentProblem.BadRow, from, TextOf((from, to)));
        return keeps ? new TsvRow { Before = before, Start = start, End = end, Bytes = source.Utf8, Numbers = numbers.ToArray() } : null;
    }

    /// <summary>Adds the row that was read last.</summary>
    private TsvRow Add(TsvRow row, TsvRow? last, float confidence)
    {
        bool isSameBlock = last is not null && row.Numbers.AsSpan(TsvRow.Page, 3).SequenceEqual(last.Numbers.AsSpan(TsvRow.Page, 3));
        bool isSameLine = isSameBlock && row.Numbers[TsvRow.Line] == last!.Numbers[TsvRow.Line];
        if (!isSameLine) _lines.Add([]);
        _lines[^1].Add(row);
        AddWord(row, confidence);
        return row;
    }

    private void AddWord(TsvRow row, float confidence)
    {
        (int start, int end) = _fields[TsvRow.Text];
        while (start < end && source.Utf8[start] == (byte)' ') start++;
        while (end > start && source.Utf8[end - 1] == (byte)' ') end--;
        if (start == end) return;
        int[] n = row.Numbers;
        TsvRow? last = _words.Count > 0 ? _words[^1].Row : null;
        bool isSameBlock = last is not null && n.AsSpan(TsvRow.Page, 3).SequenceEqual(last.Numbers.AsSpan(TsvRow.Page, 3));
        _words.Add(new TsvWord
        {
            Start = row.Start,
            TagEnd = start,
            End = row.End,
            Content = new XmlContent(source.Utf8, html: false).Add(start, end, verbatim: true),
            Box = new Box(
                n[TsvRow.Left], n[TsvRow.Top], (double)n[TsvRow.Left] + n[TsvRow.Width], (double)n[TsvRow.Top] + n[TsvRow.Height]),
            Line = _lines.Count - 1,
            Page = Math.Max(1, n[TsvRow.Page]),
            Separator = !isSameBlock ? "\n\n" : _words[^1].Line != _lines.Count - 1 ? "\n" : " ",
            Evidence = confidence < 0 ? null : new WordEvidence { Confidence = confidence },
            Row = row,
        });
    }

    /// <summary>A field for a message, or as much of it as fits a message.</summary>
    private string TextOf((int Start, int End) field) =>
        Encoding.UTF8.GetString(source.Utf8, field.Start, Math.Min(LongestQuoted, field.End - field.Start));

    /// <summary>An integer; -1 for anything else.</summary>
    private int Number((int Start, int End) field) =>
        int.TryParse(source.Utf8.AsSpan(field.Start, field.End - field.Start), NumberStyles.None, CultureInfo.InvariantCulture,
            out int number) ? number : -1;
}
