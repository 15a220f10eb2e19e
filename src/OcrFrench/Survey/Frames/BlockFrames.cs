using OcrFrench.Characters;

namespace OcrFrench.Survey.Frames;

/// <summary>Frames of whole lines: blocks of code, rules, time codes, front matter, fenced blocks, what Gallica puts in front.</summary>
internal sealed class BlockFrames
{
    private readonly record struct Line(int Start, int End, LineKind Kind);

    private readonly List<Line> _lines = [];

    /// <summary>How many lines were framed as code.</summary>
    public int CodeLines { get; private set; }

    public void Find(ReadOnlySpan<char> text, FrameList into)
    {
        CodeLines = 0;
        _lines.Clear();
        int code = 0, codeLike = 0, settings = 0, filled = 0, requests = 0;
        int fence = -1;
        var lines = new LineReader(text);
        while (lines.Read())
        {
            ReadOnlySpan<char> line = text[lines.Start..lines.End];
            LineKind kind = LineShape.Of(line);
            if (kind == LineKind.Code) code++;
            else if (kind == LineKind.CodeLike) codeLike++;
            else if (kind == LineKind.Setting) settings++;
            if (kind != LineKind.Blank) filled++;
            if (RoffLines.IsRequest(line)) requests++;
            if (kind == LineKind.Rule || (kind == LineKind.Setting && IsBracketed(line)))
                into.Add(lines.Start, lines.End, FrameKind.TableFrame);
            if (IsTimeCode(line)) into.Add(lines.Start, lines.End, FrameKind.TimeCode);
            if (IsFence(line))
            {
                if (fence >= 0) into.Add(fence, lines.End, FrameKind.Code);
                fence = fence >= 0 ? -1 : lines.Start;
            }

            if (kind != LineKind.Text || _lines.Count > 0
                && _lines[^1].Kind != LineKind.Text) _lines.Add(new Line(lines.Start, lines.End, kind));
        }

        if (RoffLines.Make(requests, filled))
        {
            into.Add(0, text.Length, FrameKind.Code);
            CodeLines = filled;
            return;
        }

        if (code + settings > 0) FrameCode(text, code, codeLike, settings, filled, into);
    }

    /// <summary>
    /// A document of code is framed as a whole; elsewhere, lines of code and the code-like lines beside them. By hand: three lines in ten,
    /// with at least three that are plainly code, is more than pages of prose with samples have.
    /// </summary>
    private void FrameCode(ReadOnlySpan<char> text, int code, int codeLike, int settings, int filled, FrameList into)
    {
        bool isCode = code >= 3 && (code * 10 >= filled * 3 || (code + codeLike + settings) * 10 >= filled * 6);
        bool isSettings = settings >= 4 && (code + settings) * 10 >= filled * 6 && (code + codeLike + settings) * 10 >= filled * 8;
        if (isCode || isSettings)
        {
            into.Add(0, text.Length, FrameKind.Code);
            CodeLines = filled;
            return;
        }

        bool inQuery = false;
        int queryStart = 0;
        for (int i = 0; i < _lines.Count; i++)
        {
            Line line = _lines[i];
            ReadOnlySpan<char> body = LineShape.Trim(text[line.Start..line.End]);
            if (!inQuery && line.Kind == LineKind.Code && LineShape.IsQuery(body) && !body.Contains(';'))
            {
                inQuery = true;
                queryStart = i;
            }

            bool framed = line.Kind == LineKind.Code || line.Kind is LineKind.CodeLike or LineKind.Setting
                && (NextTo(i, -1) || NextTo(i, 1)) || inQuery && line.Kind != LineKind.Blank;
            // By hand: a query that does not end within forty lines was not one.
            if (line.Kind == LineKind.Blank || body.Contains(';') || i - queryStart > 40) inQuery = false;
            if (!framed) continue;
            into.Add(line.Start, line.End, FrameKind.Code);
            CodeLines++;
        }
    }

    /// <summary>
    /// Whether there is code before or after a line, at most three lines away, with only code-like lines between.
    /// </summary>
    private bool NextTo(int index, int step)
    {
        for (int i = index + step, steps = 0; i >= 0 && i < _lines.Count && steps < 3; i += step, steps++)
        {
            if (_lines[i].Kind == LineKind.Code) return true;
            if (_lines[i].Kind is not (LineKind.CodeLike or LineKind.Setting or LineKind.Blank)) return false;
        }

        return false;
    }

    /// <summary>Whether the line of a subtitle says from when to when it is shown.</summary>
    private static bool IsTimeCode(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !Chars.IsDigit(line[0]) && line[0] != 'W') return false;
        int arrow = line.IndexOf("-->", StringComparison.Ordinal);
        if (arrow < 5 || arrow > 40) return line.StartsWith("WEBVTT");
        foreach (char c in line[..arrow])
            if (!Chars.IsDigit(c) && c is not (':' or ',' or '.' or ' ')) return false;
        return line[..arrow].Contains(':');
    }

    /// <summary>A line with nothing but a name in square brackets: <c>[preface]</c>, <c>[mysqld]</c>.</summary>
    private static bool IsBracketed(ReadOnlySpan<char> line) => LineShape.Trim(line) is ['[', .., ']'];

    private static bool IsFence(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(' ');
        return (line.StartsWith("```") || line.StartsWith("~~~")) && line.Length < 40 && line.LastIndexOf('`') < 4;
    }
}
