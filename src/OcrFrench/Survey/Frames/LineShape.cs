using OcrFrench.Characters;

namespace OcrFrench.Survey.Frames;

/// <summary>
/// Tells lines of code from prose: by operators of two signs, calls and assignments that end as statements do, never by one stray sign.
/// </summary>
internal static class LineShape
{
    /// <summary>A line of code has at least one of these signs, or begins with a word that opens one.</summary>
    private static readonly CharFinder s_signs = CharFinder.Of("{}=<>_|\\$#&`*/[]\"");

    private static readonly CharFinder s_inArguments = CharFinder.Of("=\"&*[{$_");

    private static readonly SmallWordTable s_openers = SmallWordTable.Of(
        "import from def class return function var let const public private protected static using namespace package include require "
            + "struct typedef "
        + "enum SELECT INSERT UPDATE DELETE FROM WHERE SET VALUES JOIN LEFT INNER ORDER GROUP HAVING LIMIT UNION void int char float "
        + "double bool string echo print printf export elif else endif then done esac fi begin end procedure declare");

    /// <summary>What opens a query, in the capitals that people write it with.</summary>
    private static readonly SmallWordTable s_queries = SmallWordTable.Of(
        "SELECT INSERT UPDATE DELETE CREATE ALTER DROP REPLACE GRANT TRUNCATE WITH");

    private static readonly SmallWordTable s_queryWords = SmallWordTable.Of(
        "FROM INTO SET TABLE VALUES WHERE JOIN INDEX VIEW DATABASE ON AS COLUMN", ignoresCase: true);

    public static LineKind Of(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> body = Trim(line);
        if (body.IsEmpty) return LineKind.Blank;
        bool hasSigns = body.ContainsAny(s_signs);
        if (body[^1] != ';' && body[0] is not (':' or '.')
            && !hasSigns) return IsRule(body) ? LineKind.Rule : IsKeyAndValue(body) ? LineKind.Setting : IsOpener(body)
            ? LineKind.CodeLike : LineKind.Text;
        if (IsRule(body)) return LineKind.Rule;
        if (IsPrompt(body) || IsDirective(body) || IsQuery(body)) return LineKind.Code;
        // All operators contain one of the signs, or an opening bracket.
        int operators = 0, letters = 0, signs = 0;
        if (hasSigns || body.Length <= 3 || body.Contains('(')) operators = Operators(body, out letters, out signs);
        bool ends = EndsStatement(body);
        bool short_ = body.Length <= 3;
        if (short_) return letters == 0
            && body[0] is '{' or '}' or '[' or ']' or ')' or '/' or '*' or '#' ? LineKind.CodeLike : LineKind.Text;
        // Two operators in a line with few words; or one, and the end of a statement. By hand: scans produce one of them, not both, and a
        // whole paragraph on one line may contain anything.
        int gaps = Ascii.GapCount(body);
        if (gaps > 20 && operators * 8 < gaps) operators = 0;
        if (operators >= 2 && (ends || gaps < 8 || signs * 4 > letters)) return LineKind.Code;
        if (operators >= 1 && ends) return LineKind.Code;
        if (IsKeyAndValue(body) || IsJsonMember(body)) return LineKind.Setting;
        if (IsOpener(body) && (ends || body[^1] is ':' or ',' or '(' || operators > 0)) return LineKind.Code;
        return operators > 0 || ends || IsOpener(body) || IsComment(body) ? LineKind.CodeLike : LineKind.Text;
    }

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> line)
    {
        int start = 0, end = line.Length;
        while (start < end && Chars.IsSpace(line[start])) start++;
        while (end > start && Chars.IsSpace(line[end - 1])) end--;
        return line[start..end];
    }

    /// <summary>A line that only separates: at least five signs, of which one fills more than half.</summary>
    public static bool IsRule(ReadOnlySpan<char> body)
    {
        if (body.Length < 5 || body.Length < 8 && body.Contains(' ')) return false;
        int most = 0;
        char filler = body[body.Length / 2];
        foreach (char c in body)
        {
            if (c is not ('-' or '=' or '+' or '|' or '_' or '*' or '~' or '#' or ':' or ' ' or '^' or '"')
                && c is < '\u2500' or > '\u257F') return false;
            if (c == filler) most++;
        }

        return filler != ' ' && most * 2 > body.Length;
    }

    /// <summary>A query: the word that opens one, followed by another of its keywords.</summary>
    public static bool IsQuery(ReadOnlySpan<char> body)
    {
        int first = Ascii.NameLength(body);
        if (first == 0 || !s_queries.Contains(body[..first])) return false;
        bool asksAll = false;
        for (int at = first; at < body.Length;)
        {
            int length = Ascii.NameLength(body[at..]);
            if (length > 0 && s_queryWords.Contains(body.Slice(at, length))) return true;
            asksAll |= body[at] == '*';
            at += Math.Max(length, 1);
        }

        return asksAll;
    }

    /// <summary>A line behind the prompt of a shell or an interpreter, or one that opens a script.</summary>
    private static bool IsPrompt(ReadOnlySpan<char> body)
    {
        if (body.StartsWith(">>> ") || body.StartsWith("#!/")) return true;
        if (body.Length > 4 && body[0] == '$' && body[1] == ' ' && Ascii.IsLower(body[2]) && Ascii.IsLower(body[3])) return true;
        int sign = body.IndexOfAny('$', '#', '>');
        if (sign is < 3 or > 60) return false;
        ReadOnlySpan<char> before = body[..sign];
        if (body[sign] == '>') return before.Length > 2 && Ascii.IsUpper(before[0]) && before[1] == ':' && before[2] == '\\';
        int at = before.IndexOf('@');
        return at > 0 && at < before.Length - 2 && before[at..].Contains(':') && !before.Contains(' ');
    }

    /// <summary>
    /// <c>#include &lt;…&gt;</c>, <c>.. note::</c>, <c>.. _name:</c>, <c>:members:</c>, <c>\begin{…}</c>, <c>&lt;?xml …</c>.
    /// </summary>
    private static bool IsDirective(ReadOnlySpan<char> body)
    {
        if (body[0] == '#')
        {
            ReadOnlySpan<char> word = body[1..].TrimStart(' ');
            return word.StartsWith("include <") || word.StartsWith("include \"") || word.StartsWith("define ") || word.StartsWith("ifdef ")
                || word.StartsWith("ifndef ") || word.StartsWith("pragma ") || word is "endif";
        }

        if (body[0] == '.' && body.StartsWith(".. "))
            return body.Contains("::", StringComparison.Ordinal) || (body[3] == '_' && body[^1] == ':');
        if (body[0] == ':') return IsField(body);
        return body.StartsWith("<?") || body.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary><c>:members:</c>, <c>:maxdepth: 2</c>: a name between colons, and at most a short value.</summary>
    private static bool IsField(ReadOnlySpan<char> body)
    {
        int close = body[1..].IndexOf(':') + 1;
        if (close < 3 || body.Length - close > 30 || Ascii.GapCount(body) > 1) return false;
        foreach (char c in body[1..close])
            if (!Ascii.IsLower(c) && c is not ('-' or '_')) return false;
        return close + 1 == body.Length || body[close + 1] == ' ';
    }

    private static bool IsComment(ReadOnlySpan<char> body) =>
        body.StartsWith("//") || body.StartsWith("/*") || body.StartsWith("*/") || body.StartsWith("# ") || body.StartsWith("* ")
            || body.StartsWith("-- ") || body[0] == ';';

    private static bool IsOpener(ReadOnlySpan<char> body)
    {
        int length = Ascii.NameLength(body);
        return length > 1 && (length == body.Length || body[length] is ' ' or '(' or ':' or ';') && s_openers.Contains(body[..length]);
    }

    private static bool EndsStatement(ReadOnlySpan<char> body)
    {
        char last = body[^1];
        if (last is '{' or '}') return true;
        if (last == '\\') return body.Length > 2 && body[^2] == ' ';
        if (last != ';' || body.Length < 2) return false;
        // French prose puts a space before a semicolon; where a scan has lost it, a letter precedes.
        return body[^2] is ')' or ']' or '}' or '"' or '\'' || Chars.IsDigit(body[^2]) && body.Contains('=');
    }

    /// <summary>A name without blanks, then = or :, then a value: <c>port = 80</c>, <c>nom-court: x</c>.</summary>
    private static bool IsKeyAndValue(ReadOnlySpan<char> body)
    {
        if (body[0] == '[' && body[^1] == ']') return body.Length > 3 && Ascii.LetterCount(body) * 2 > body.Length && !body.Contains(' ');
        ReadOnlySpan<char> key = body.StartsWith("- ") ? body[2..] : body;
        int length = 0;
        while (length < key.Length && (Ascii.IsName(key[length]) || key[length] is '-' or '.' or '/')) length++;
        if (length < (key.Length < body.Length ? 1 : 2) || !Ascii.IsLetter(key[0]) || key.Length > 1 && Ascii.IsUpper(key[0])
            && Ascii.IsLower(key[1])) return false;
        ReadOnlySpan<char> rest = key[length..];
        if (rest.StartsWith(":")) return Ascii.IsLower(key[0]) && (rest.Length == 1 || rest[1] == ' ');
        rest = rest.TrimStart(' ');
        return rest.StartsWith("=") && !rest.StartsWith("==");
    }

    private static bool IsJsonMember(ReadOnlySpan<char> body)
    {
        if (body[0] is not '"') return false;
        int close = body[1..].IndexOf('"') + 1;
        return close > 1 && close + 1 < body.Length && body[(close + 1)..].TrimStart(' ').StartsWith(":") && !body[1..close].Contains(' ');
    }

    /// <summary>Counts operators of two signs, calls, assignments to names, member accesses.</summary>
    internal static int Operators(ReadOnlySpan<char> body, out int letters, out int signs)
    {
        int operators = 0;
        letters = signs = 0;
        // Attributes of tags are not assignments.
        bool tags = body.Contains("</", StringComparison.Ordinal) || body.Contains("/>", StringComparison.Ordinal);
        for (int i = 0; i < body.Length; i++)
        {
            char c = body[i], next = i + 1 < body.Length ? body[i + 1] : ' ';
            if (Chars.IsLetter(c))
            {
                letters++;
                continue;
            }

            if (c is not (' ' or '\'' or '’' or '.' or ',' or '-') && !Chars.IsDigit(c)) signs++;
            if (IsOperator(c, next))
            {
                if (c != '(' || i > 1 && Ascii.IsName(body[i - 1]) && Ascii.IsName(body[i - 2])) operators++;
                i++;
            }
            else if (c == '(' && i > 1 && Ascii.IsName(body[i - 1]) && Ascii.IsName(body[i - 2])
                && (next is ')' or '"' or '\'' or '$' or '&' || HasCodeArguments(body[i..])))
            {
                operators++;
            }
            else if (c == '=' && !tags && i > 1 && IsAssigned(body[..i]) && (next is '"' or '\'' or '$' or '[' or '{' || next == ' '
                && i + 2 < body.Length && !Chars.IsSpace(body[i + 2])))
            {
                operators++;
            }
        }

        return operators;
    }

    private static bool IsOperator(char c, char next) => (c, next) switch
    {
        ('=', '=') or ('!', '=') or ('&', '&') or ('|', '|') or ('-', '>') or ('=', '>') or ('+', '=') or (':', '=') => true,
        ('<', '=') or ('>', '=') or ('$', '{') or ('$', '(') or ('(', ')') or ('{', '{') or ('}', '}') or ('\\', '{') or ('[',
            ']') or ('*', '/') => true,
        _ => false,
    };

    /// <summary>Whether what stands in brackets after a name has a sign that prose does not put there.</summary>
    private static bool HasCodeArguments(ReadOnlySpan<char> open)
    {
        int close = open[..Math.Min(open.Length, 120)].IndexOf(')');
        return close > 1 && open[1..close].ContainsAny(s_inArguments);
    }

    private static bool IsAssigned(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(' ');
        int start = before.Length;
        while (start > 0 && (Ascii.IsName(before[start - 1]) || before[start - 1] is '.' or ']' or '[' or '$' or '-' or ':')) start--;
        int length = before.Length - start;
        return length >= 2 && (start == 0 || before[start - 1] is ' ' or '\t' or '(' or '<');
    }
}
