using System.Text;
using OcrFrench.Documents.Xml;

namespace OcrFrench.Documents.Subtitles;

/// <summary>Finds the lines of text of subtitles. A cue continues in the next one: sentences may span several.</summary>
/// <param name="source">The file.</param>
/// <param name="isWeb">Whether it is WebVTT, which may have other blocks between empty lines.</param>
internal sealed class CueReader(XmlSource source, bool isWeb)
{
    private readonly List<(int Start, int End)> _lines = [];
    private readonly List<CueLine> _words = [];

    public IReadOnlyList<CueLine> Words => _words;

    /// <exception cref="DocumentException">It has no cues, or something else in place of the times.</exception>
    public void Read()
    {
        Divide();
        int times = -1;
        for (int i = 0; i < _lines.Count; i++)
        {
            ReadOnlySpan<byte> line = Line(i);
            if (CueTimes.Are(line)) times = i;
            else if (CueTimes.AreMeant(line)) throw Fail(i);
            else if (!isWeb && times < 0 && !IsBlank(i) && !CueTimes.IsNumber(line)) throw Fail(i);
            else if (isWeb && IsBlank(i)) times = -1;
            else if (times >= 0 && times != i && !IsIdentifier(i)) Add(i, times);
        }

        if (_words.Count == 0 && !_lines.Exists(line => CueTimes.Are(source.Utf8.AsSpan(line.Start, line.End - line.Start)))) throw Fail(0);
    }

    private void Divide()
    {
        byte[] bytes = source.Utf8;
        for (int start = source.Start; start < bytes.Length;)
        {
            int length = bytes.AsSpan(start).IndexOfAny((byte)'\r', (byte)'\n'), end = length < 0 ? bytes.Length : start + length;
            _lines.Add((start, end));
            start = end + (bytes.AsSpan(end).StartsWith("\r\n"u8) ? 2 : 1);
        }
    }

    /// <summary>The number of the next cue: the line before its times.</summary>
    private bool IsIdentifier(int line) =>
        line + 1 < _lines.Count && CueTimes.Are(Line(line + 1)) && (isWeb || CueTimes.IsNumber(Line(line)));

    private void Add(int line, int times)
    {
        (int start, int end) = _lines[line];
        if (CueTimes.HaveArrow(Line(line)) || CueText.Of(source.Utf8, start, end, hasReferences: isWeb) is not { } content) return;
        string id = times > 0 && (isWeb ? !IsBlank(times - 1) : CueTimes.IsNumber(Line(times - 1)))
            ? Encoding.UTF8.GetString(Line(times - 1)).Trim()
            : "";
        _words.Add(new CueLine
        {
            Start = start,
            TagEnd = start,
            End = end,
            Content = content,
            Id = id,
            Line = line,
            Separator = _words.Count > 0 ? "\n" : "",
            IsWhole = true,
        });
    }

    private ReadOnlySpan<byte> Line(int line) => source.Utf8.AsSpan(_lines[line].Start, _lines[line].End - _lines[line].Start);

    private bool IsBlank(int line) => Line(line).IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;

    private DocumentException Fail(int line)
    {
        ReadOnlySpan<byte> shown = _lines.Count > line ? Line(line) : [];
        string member = Encoding.UTF8.GetString(shown[..Math.Min(shown.Length, 60)]);
        return source.Fail(DocumentProblem.BadCue, _lines.Count > line ? _lines[line].Start : 0, member);
    }
}
