using OcrFrench.Characters;

namespace OcrFrench.Survey.Frames;

/// <summary>
/// In a text about programs, frames what might be damage elsewhere: options, names with figures, and the names that the text itself uses.
/// </summary>
internal sealed class TechnicalPassages
{
    private readonly Vocabulary _names = new();

    public void Clear() => _names.Clear();

    public void AddName(ReadOnlySpan<char> name) => _names.AddParts(name);

    public void Find(ReadOnlySpan<char> text, int start, int end, FrameList into)
    {
        Pass(text, start, end, into, collects: true);
        Pass(text, start, end, into, collects: false);
    }

    private void Pass(ReadOnlySpan<char> text, int start, int end, FrameList into, bool collects)
    {
        int command = 0;
        bool introduced = false, synopsis = false;
        for (int at = start; at < end;)
        {
            if (Chars.IsSpace(text[at]))
            {
                if (text[at] == '\n')
                {
                    command = 0;
                    synopsis = false;
                }

                at++;
                continue;
            }

            int first = at;
            while (at < end && !Chars.IsSpace(text[at])) at++;
            (int from, int to) = FieldShape.Bare(text, first, at);
            from = BehindElision(text, from, to);
            if (collects)
            {
                synopsis |= text[first] == '[' && at - first > 3 && (Ascii.IsLower(text[first + 1]) || text[first + 1] == '-');
                if ((introduced || synopsis) && IsPlain(text[from..to])) _names.Add(text[from..to]);
                introduced = to == at && KnownNames.Introduces(text[from..to]);
                Collect(text, first, at, from, to, into);
            }
            else Frame(text, from, to, first, at, ref command, into);
        }
    }

    private void Collect(ReadOnlySpan<char> text, int first, int last, int from, int to, FrameList into)
    {
        ReadOnlySpan<char> bare = text[from..to], field = text[first..last];
        if (ManualName(field) is var length and > 0)
        {
            into.Add(first, first + length + 3, FrameKind.Identifier);
            _names.Add(field[..length]);
            return;
        }

        bool quoted = from > first && text[from - 1] == '"' && to < last && text[to] == '"';
        FrameKind? kind = FieldShape.Strong(bare) ?? FieldShape.Weak(bare);
        if (kind is null && from > first && text[from - 1] == '.' && (from - 1 == first || !Chars.IsLetter(text[from - 2]))
            && bare.Length > 2 && IsPlain(bare))
        {
            from--;
            kind = FrameKind.FileName;
        }

        if (kind is null && quoted && bare.Length > 1 && IsPlain(bare)) kind = FrameKind.Identifier;
        if (kind is null && field.EndsWith("()") && IsPlain(bare)) kind = FrameKind.Identifier;
        if (field[0] == '[' || field[^1] == ']') into.Add(first, last, FrameKind.Option);
        if (kind is not { } found)
        {
            if (bare.Contains('-') && IsPlain(bare)) _names.AddIfRecurs(bare);
            return;
        }

        into.Add(from, to, found);
        if (found is FrameKind.Identifier or FrameKind.Option or FrameKind.FileName) _names.AddParts(bare);
        if (quoted) _names.Add(bare);
    }

    private void Frame(ReadOnlySpan<char> text, int from, int to, int first, int last, ref int command, FrameList into)
    {
        ReadOnlySpan<char> bare = text[from..to];
        if (last - first == 1 && text[first] is '@' or '_' or '=' or '&' or '|' or '*' or '$') into.Add(first, last, FrameKind.Code);
        if (bare.IsEmpty)
        {
            if (command > 0 && text[first..last] is "&&" or "|" or "||") command = 3;
            return;
        }

        if (KnownNames.IsProgram(bare))
        {
            into.Add(from, to, FrameKind.Code);
            // By hand: the word or two after a command's name belong to it.
            command = 3;
        }
        else if (command > 0 && IsPlain(bare))
        {
            into.Add(from, to, FrameKind.Code);
        }
        else if (bare.Length == 1 && IsLabel(bare[0]))
        {
            into.Add(from, to, FrameKind.Label);
        }
        else if (_names.Contains(bare))
        {
            into.Add(from, to, FrameKind.Identifier);
        }

        // An option does not use up the words that a command may have.
        if (command > 0 && bare[0] != '-') command--;
        if (to < last && text[to] is ',' or '.' or ';') command = 0;
    }

    /// <summary>Where the word after an elided one starts.</summary>
    private static int BehindElision(ReadOnlySpan<char> text, int from, int to)
    {
        // By hand: lorsqu' and quelqu' are the longest.
        for (int at = from; at < to - 2 && at - from <= 7; at++)
        {
            if (Chars.IsApostrophe(text[at])) return at > from ? at + 1 : from;
            if (!Ascii.IsLetter(text[at])) return from;
        }

        return from;
    }

    /// <summary>A letter that is neither a French word nor an elided one without its apostrophe.</summary>
    private static bool IsLabel(char c) => Ascii.IsUpper(c)
        && c is not ('A' or 'Y' or 'I' or 'L' or 'D' or 'C' or 'S' or 'J' or 'N' or 'M' or 'O' or 'T')
        || Ascii.IsLower(c) && c is not ('a' or 'y' or 'l' or 'd' or 'c' or 's' or 'j' or 'n' or 'm' or 't' or 'o');

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (!Ascii.IsName(c) && c is not ('-' or '.' or '+' or '/' or '_')) return false;
        return word.Length > 1;
    }

    /// <summary>The length of the name in <c>chmod(1)</c>, or 0.</summary>
    private static int ManualName(ReadOnlySpan<char> field)
    {
        int open = field.IndexOf('(');
        if (open < 2 || open + 2 >= field.Length || field[open + 1] is < '1' or > '9' || !IsPlain(field[..open])) return 0;
        return field[open + 2] == ')' || field.Length > open + 3 && field[open + 3] == ')' ? open : 0;
    }
}
