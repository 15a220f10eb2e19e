using System.Runtime.InteropServices;
using OcrFrench.Characters;

namespace OcrFrench.Survey.Frames;

/// <summary>
/// Goes through the signs that are rare in prose, and frames what is well formed around them. What needs a second sign of its kind in the
/// text is kept until the end.
/// </summary>
internal sealed class TokenFrames
{
    private static readonly CharFinder s_telltales = CharFinder.Of("&<\\$[]{(*_~`@#/=0123456789");

    /// <summary>By hand: how far a field without spaces is looked at to either side, in characters.</summary>
    private const int FieldReach = 128;

    private readonly List<Frame> _pending = [];
    private readonly List<int> _signs = [];
    private int _social, _points, _options;

    /// <summary>Where something stood that only texts about programs have.</summary>
    public List<int> Signs => _signs;

    /// <summary>How many signs were met, brackets not counted.</summary>
    public int Met { get; private set; }

    /// <summary>How many addresses on networks there were.</summary>
    public int Addresses { get; private set; }

    /// <summary>How many options there were, or things that look like one.</summary>
    public int Options => _options;

    public void Find(ReadOnlySpan<char> text, FrameList into)
    {
        _pending.Clear();
        _signs.Clear();
        _social = _points = _options = Met = Addresses = 0;
        int fieldEnd = 0;
        for (int at = 0; at < text.Length;)
        {
            int found = text[at..].IndexOfAny(s_telltales);
            if (found < 0) break;
            if (text[at + found] is not ('(' or '[' or ']' or '*')) Met++;
            at = At(text, at + found, ref fieldEnd, into);
        }

        fieldEnd = 0;
        for (int at = SignPairs.Next(text, 0); at >= 0; at = SignPairs.Next(text, at + 1))
        {
            if (text[at] != '.') Point(text, at);
            else if (!Chars.IsSpace(text[at - 1])) Field(text, at, ref fieldEnd, into);
        }

        Settle(text, into);
        if (_signs.Count == 0) return;
        CountOptions(text);
        SortSigns();
    }

    private void CountOptions(ReadOnlySpan<char> text)
    {
        for (int at = 0; text[at..].IndexOf("--", StringComparison.Ordinal) is var found and >= 0;)
        {
            int dashes = at + found;
            at = dashes + 2;
            if (at < text.Length && Ascii.IsLower(text[at])
                && (dashes == 0 || Chars.IsSpace(text[dashes - 1]) || text[dashes - 1] is '[' or '(' or '«')) _options++;
            while (at < text.Length && text[at] == '-') at++;
        }
    }

    /// <summary>Puts them in order, each once: a field has been looked at for each kind of sign in it.</summary>
    private void SortSigns()
    {
        _signs.Sort();
        Span<int> signs = CollectionsMarshal.AsSpan(_signs);
        int last = 0;
        foreach (int sign in signs)
            if (sign != signs[last]) signs[++last] = sign;
        CollectionsMarshal.SetCount(_signs, last + 1);
    }

    /// <summary>Looks at one sign. Returns where to go on.</summary>
    private int At(ReadOnlySpan<char> text, int at, ref int fieldEnd, FrameList into)
    {
        switch (text[at])
        {
            case '(':
                return Framed(Formulas.Condition(text, at), at, FrameKind.Code, into);
            case '&':
                return Framed(MarkupFrames.Entity(text, at), at, FrameKind.Markup, into, sign: false);
            case '<':
                return Framed(MarkupFrames.Tag(text, at), at, FrameKind.Markup, into, sign: false);
            case '[' or ']' or '{':
                return Framed(MarkupFrames.Bracket(text, at), at, FrameKind.Markup, into, sign: false);
            case '\\':
                Field(text, at, ref fieldEnd, into);
                return Framed(MarkupFrames.Command(text, at), at, FrameKind.Markup, into, sign: false);
            case '$':
                Field(text, at, ref fieldEnd, into);
                return Framed(MarkupFrames.Mathematics(text, at), at, FrameKind.Formula, into, sign: false);
            case '*' or '_' or '~' or '`':
                return Marks(text, at, ref fieldEnd, into);
            case '=':
                if (Formulas.TryEquation(text, at, out int start, out int end)) into.Add(start, end, FrameKind.Formula);
                return at + 1;
            case '@' or '#':
                Tagged(text, at);
                Field(text, at, ref fieldEnd, into);
                return at + 1;
            case '/':
                Field(text, at, ref fieldEnd, into);
                return at + 1;
            default:
                return Number(text, at, ref fieldEnd, into);
        }
    }

    private int Framed(int end, int at, FrameKind kind, FrameList into, bool sign = true)
    {
        if (end == at) return at + 1;
        into.Add(at, end, kind);
        if (sign) _signs.Add(at);
        return end;
    }

    private int Number(ReadOnlySpan<char> text, int at, ref int fieldEnd, FrameList into)
    {
        int end = at + 1;
        while (end < text.Length && Chars.IsDigit(text[end])) end++;
        bool joined = at > 0 && (Ascii.IsLetter(text[at - 1]) || text[at - 1] is '-' or '_') || end < text.Length
            && (Ascii.IsLetter(text[end]) || text[end] is '-' or '_');
        if (joined) Field(text, at, ref fieldEnd, into);
        if (end + 2 < text.Length && text[end] == '/' && Ascii.IsLetter(text[end + 1]) && Ascii.IsLetter(text[end + 2])
            && Formulas.LabelBefore(text, at) is var label and >= 0)
            into.Add(label, end, FrameKind.Label);
        return end;
    }

    /// <summary>Emphasis and code between marks; else a field with an underscore.</summary>
    private int Marks(ReadOnlySpan<char> text, int at, ref int fieldEnd, FrameList into)
    {
        char mark = text[at];
        int width = 1;
        while (width < 4 && at + width < text.Length && text[at + width] == mark) width++;
        int close = width < 4 && (mark != '~' || width == 2) ? MarkupFrames.Emphasis(text, at, width) : -1;
        if (close >= 0 && mark == '`' && text[(at + width)..close].Contains(' ')) close = -1;
        if (close >= 0)
        {
            if (mark == '`')
            {
                into.Add(at, close + width, FrameKind.Code);
                return close + width;
            }

            into.Add(at, at + width, FrameKind.Markup);
            into.Add(close, close + width, FrameKind.Markup);
            return at + width;
        }

        if (mark is '_' or '~') Field(text, at, ref fieldEnd, into);
        return at + width;
    }

    /// <summary>Looks at the field around a sign, from space to space, once for all the signs in it.</summary>
    private void Field(ReadOnlySpan<char> text, int at, ref int fieldEnd, FrameList into)
    {
        if (at < fieldEnd) return;
        int start = at, end = at + 1;
        int first = Math.Max(0, at - FieldReach), last = Math.Min(text.Length, at + FieldReach);
        while (start > first && !Chars.IsSpace(text[start - 1])) start--;
        while (end < last && !Chars.IsSpace(text[end])) end++;
        fieldEnd = end;
        // A link of Markdown is looked at as such.
        if (text[start..end].Contains("](", StringComparison.Ordinal)) return;
        (int from, int to) = FieldShape.Bare(text, start, end);
        if (FieldShape.Strong(text[from..to]) is not { } kind) return;
        into.Add(from, to, kind);
        if (kind is FrameKind.Address) Addresses++;
        if (kind is FrameKind.Identifier or FrameKind.FileName or FrameKind.Code) _signs.Add(from);
    }

    /// <summary>A capital with a prime: a point of a figure, if there are others.</summary>
    private void Point(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || !Ascii.IsUpper(text[at - 1]) || at > 1 && (Chars.IsLetter(text[at - 2]) || Chars.IsApostrophe(text[at - 2]))) return;
        if (at + 1 < text.Length && (Chars.IsLetter(text[at + 1]) || Chars.IsApostrophe(text[at + 1]))) return;
        // Letters that are neither an elided word nor a misread l.
        bool isPoint = text[at - 1] is 'A' or 'B' or 'E' or 'F' or 'G' or 'H' or 'K' or 'O' or 'R' or 'X' or 'Z';
        if (isPoint) _points++;
        int before = at - 2;
        while (before >= 0 && Ascii.IsBlank(text[before])) before--;
        if (isPoint || before >= 0
            && (Chars.IsLower(text[before])
            || text[before] is ',' or ';' or ':' or '(')) _pending.Add(new Frame(at - 1, at + 1 < text.Length
            && Ascii.IsBlank(text[at + 1]) ? at + 2 : at + 1, FrameKind.Label));
    }

    /// <summary><c>@name</c> or <c>#topic</c>: one of them is noise, two are not.</summary>
    private void Tagged(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && !Chars.IsSpace(text[at - 1]) && text[at - 1] != '(') return;
        int end = at + 1;
        while (end < text.Length && end - at < 64 && (Chars.IsLetter(text[end]) || Chars.IsDigit(text[end]) || text[end] == '_')) end++;
        if (end - at < 4 || Chars.IsDigit(text[at + 1])) return;
        _social++;
        _pending.Add(new Frame(at, end, FrameKind.Address));
        if (at >= 3 && text[(at - 3)..at] is "RT ") _social++;
    }

    private void Settle(ReadOnlySpan<char> text, FrameList into)
    {
        foreach (Frame frame in _pending)
            if (frame.Kind == FrameKind.Address ? _social >= 2 : _points >= 1
                && _pending.Count >= 2) into.Add(frame.Start, frame.End, frame.Kind);
        if (_social < 2) return;
        for (int at = 0; text[at..].IndexOf("RT ", StringComparison.Ordinal) is var found and >= 0; at += found + 3)
        {
            int start = at + found;
            if (start == 0 || Chars.IsSpace(text[start - 1])) into.Add(start, start + 2, FrameKind.Address);
        }
    }
}
