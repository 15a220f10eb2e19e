using OcrFrench.Characters;

namespace OcrFrench.Survey.Frames;

/// <summary>
/// Tells what stands between two spaces: a path, an identifier, an option, a formula. Strong signs count anywhere, weak ones only in texts
/// about files and programs.
/// </summary>
internal static class FieldShape
{
    private static readonly CharFinder s_around = CharFinder.Of("()[]«»\"',;:!?.…⟨⟩<>“”‘’`{}|*");

    private static readonly CharFinder s_operators = CharFinder.Of("=:@%#^");

    /// <summary>The field without the punctuation around it.</summary>
    public static (int Start, int End) Bare(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && s_around.Contains(text[start]) && !(text[start] == '.' && start + 1 < end
            && text[start + 1] is '/' or '.')) start++;
        while (end > start && s_around.Contains(text[end - 1])) end--;
        return (start, end);
    }

    /// <summary>What only programs, chemists and networks write.</summary>
    public static FrameKind? Strong(ReadOnlySpan<char> bare)
    {
        if (bare.Length < 2) return null;
        if (IsAddress(bare)) return FrameKind.Address;
        int slash = bare.IndexOfAny('/', '\\');
        if (slash >= 0 && IsPath(bare)) return FrameKind.FileName;
        if (IsFile(bare, technical: false)) return FrameKind.FileName;
        if (bare.Contains('_') && IsSnake(bare)) return FrameKind.Identifier;
        if (bare.Length > 2 && bare[0] == '0' && bare[1] is 'x' or 'X' && IsHex(bare[2..])) return FrameKind.Code;
        if (IsVariable(bare)) return FrameKind.Identifier;
        if (IsCode(bare)) return FrameKind.Identifier;
        return IsMolecule(bare) ? FrameKind.Formula : null;
    }

    /// <summary>What may be damage in a text that is not about programs.</summary>
    public static FrameKind? Weak(ReadOnlySpan<char> bare)
    {
        if (bare.Length < 2) return null;
        if (bare[0] is '-' or '+' && (Ascii.IsLetter(bare[1]) || bare[1] == '-' && bare.Length > 2
            && Ascii.IsLetter(bare[2]))) return FrameKind.Option;
        if (bare.IndexOfAny('_', '$', '~') >= 0 && Ascii.LetterCount(bare) > 0
            && bare.IndexOfAny('\\', '{') < 0) return FrameKind.Identifier;
        if (IsFile(bare, technical: true) || bare.Contains('/') && IsAsciiField(bare)) return FrameKind.FileName;
        if (IsDotted(bare)) return FrameKind.Identifier;
        if (bare[0] == '.' && bare.Length > 2 && Ascii.IsLower(bare[1])) return FrameKind.FileName;
        bool digit = false, lower = false, upper = false, inner = false;
        int capitals = 0, vowels = 0;
        for (int i = 0; i < bare.Length; i++)
        {
            char c = bare[i];
            if (c > 127) return null;
            digit |= Chars.IsDigit(c);
            if (Ascii.IsUpper(c))
            {
                inner |= i > 0 && Ascii.IsLower(bare[i - 1]);
                upper = true;
                capitals++;
                if (c is 'A' or 'E' or 'I' or 'O' or 'U' or 'Y') vowels++;
            }
            else if (Ascii.IsLower(c))
            {
                lower = true;
            }
            else if (!Chars.IsDigit(c) && c is not ('-' or '+' or '.' or ':' or '=' or '@' or '%' or '#' or '^'))
            {
                return null;
            }
        }

        if (digit && (lower || upper) && (Ascii.IsLetter(bare[0]) || bare.Contains('.') || bare.Contains('-'))) return FrameKind.Identifier;
        if (inner && bare.Length > 3) return FrameKind.Identifier;
        if (bare.ContainsAny(s_operators) && (lower || upper)) return FrameKind.Identifier;
        return capitals == bare.Length && vowels == 0 && bare.Length <= 6 ? FrameKind.Label : null;
    }

    private static bool IsAddress(ReadOnlySpan<char> bare)
    {
        int scheme = bare.IndexOf("://", StringComparison.Ordinal);
        if (scheme > 1 && bare.Length > scheme + 5) return true;
        if (bare.StartsWith("www.") && bare.Length > 7) return true;
        int at = bare.IndexOf('@');
        int dot = bare.LastIndexOf('.');
        if (dot <= 0 || dot == bare.Length - 1) return false;
        ReadOnlySpan<char> ending = bare[(dot + 1)..];
        if (at > 0) return dot > at + 1 && ending.Length >= 2 && Ascii.AllLetters(ending) && IsAsciiField(bare);
        // Two words that lost their space have this shape too: the last part must be a domain, and nothing before it may be accented.
        return dot > 3 && KnownNames.IsDomain(ending) && ending is not ("net" or "qc" or "ca" or "be" or "ch" or "info")
            && Ascii.IsLower(ending[0]) && Ascii.IsLower(bare[0])
            && IsAsciiField(bare) && (bare[..dot].Contains('.') || bare[..dot].Contains('-') || ending is "com" or "org");
    }

    /// <summary>Two folders or more; a slash first, a drive, or three parts: <c>et/ou</c> is not a path.</summary>
    private static bool IsPath(ReadOnlySpan<char> bare)
    {
        if (!IsAsciiField(bare)) return false;
        if (bare.Length > 4 && Ascii.IsUpper(bare[0]) && bare[1] == ':' && bare[2] == '\\') return true;
        int slashes = bare.Count('/'), letters = Ascii.LetterCount(bare);
        bool rooted = bare[0] == '/' || bare.StartsWith("~/") || bare.StartsWith("./") || bare.StartsWith("../");
        if (slashes == 0 || letters < 4 || letters * 2 < bare.Length) return false;
        int shortest = int.MaxValue, part = 0;
        for (int i = rooted ? bare.IndexOf('/') + 1 : 0; i <= bare.Length; i++)
        {
            if (i == bare.Length || bare[i] == '/')
            {
                if (part > 0 || i < bare.Length) shortest = Math.Min(shortest, part);
                part = 0;
            }
            else
            {
                part++;
            }
        }

        int last = bare.LastIndexOf('/');
        if (last >= 0 && last < bare.Length - 1 && IsFile(bare[(last + 1)..], technical: true)
            && Ascii.IsLower(bare[last + 1])) return true;
        return shortest >= 3 && slashes >= (rooted ? 2 : 3) && !bare.Contains('\\');
    }

    private static bool IsFile(ReadOnlySpan<char> bare, bool technical)
    {
        int dot = bare.LastIndexOf('.');
        if (dot < 1 || dot == bare.Length - 1) return false;
        ReadOnlySpan<char> ending = bare[(dot + 1)..];
        if (KnownNames.IsEnding(ending))
        {
            // Not abbreviations and lost spaces (Cie.Db): a file's name has at least two letters, and its ending only one letter case.
            return (dot >= 2 || technical) && IsAsciiField(bare[..dot]) && Ascii.LetterCount(bare[..dot]) > 0
                && (Ascii.AllLetters(ending) ? IsOneCase(ending) : true)
                && (technical || ending.Length > 2 || Ascii.IsLower(ending[0]));
        }

        return technical && KnownNames.IsShortEnding(ending) && IsAsciiField(bare[..dot]);
    }

    private static bool IsOneCase(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (Ascii.IsUpper(c) != Ascii.IsUpper(word[0])) return false;
        return true;
    }

    /// <summary>
    /// Names joined by underscores. Scans produce single underscores: one alone does not count without capitals or digits.
    /// </summary>
    private static bool IsSnake(ReadOnlySpan<char> bare)
    {
        if (!Ascii.IsLetter(bare[0]) && bare[0] is not ('_' or '$' or '@' or '#') || bare.Length < 4) return false;
        int underscores = 0, digits = 0, capitals = 0, lower = 0, part = 0, shortest = int.MaxValue;
        foreach (char c in bare)
        {
            if (c == '_')
            {
                underscores++;
                shortest = Math.Min(shortest, part);
                part = 0;
                continue;
            }

            if (c is '(' or '[') break;
            if (Chars.IsDigit(c)) digits++;
            else if (Ascii.IsUpper(c)) capitals++;
            else if (Ascii.IsLower(c)) lower++;
            else if (c is not ('.' or '-' or '$' or '@' or '#' or ':' or '*')) return false;
            part++;
        }

        shortest = Math.Min(shortest, part);
        if (shortest == 0 || underscores == 0) return false;
        if (bare.Contains('(')) return lower > 0;
        if (lower == 0) return capitals >= 3 && shortest >= 1 && underscores + digits >= 1 && part + underscores > 2;
        return capitals == 0 && (underscores >= 2 && shortest >= 2 || digits > 0 && shortest >= 2 || bare.EndsWith("_t")
            && bare.Length > 4);
    }

    private static bool IsHex(ReadOnlySpan<char> digits)
    {
        foreach (char c in digits)
            if (!char.IsAsciiHexDigit(c)) return false;
        return true;
    }

    /// <summary><c>$VAR</c>, <c>${var}</c>, <c>$(VAR)</c>, <c>HEAD~3</c>.</summary>
    private static bool IsVariable(ReadOnlySpan<char> bare)
    {
        if (bare[0] == '$' && bare.Length > 2)
        {
            ReadOnlySpan<char> name = bare[1] is '{' or '(' ? bare[2..] : bare[1..];
            int length = Ascii.NameLength(name);
            return length >= 3 && (bare[1] is '{' or '(' || name[..length].Contains('_') || Ascii.IsUpper(name[0])
                && Ascii.IsUpper(name[1]) && Ascii.IsUpper(name[2]));
        }

        int tilde = bare.IndexOf('~');
        return tilde >= 4 && tilde == bare.Length - 2 && Chars.IsDigit(bare[^1]) && Ascii.IsUpper(bare[0]) && Ascii.IsUpper(bare[1]);
    }

    /// <summary>
    /// A code of capitals and digits: <c>KAP24-NORTE-24</c>, <c>Q7RT4ZH2</c>. A word in capitals whose O, I or L was read as a figure does
    /// not count: it takes two figures side by side or three changes between figures and letters, and capitals that do not form a numeral.
    /// </summary>
    private static bool IsCode(ReadOnlySpan<char> bare)
    {
        int digits = 0, capitals = 0, changes = 0, run = 0, longestRun = 0, plain = 0;
        for (int i = 0; i < bare.Length; i++)
        {
            char c = bare[i];
            bool digit = Chars.IsDigit(c);
            if (!digit && !Ascii.IsUpper(c) && c != '-') return false;
            if (digit)
            {
                digits++;
                longestRun = Math.Max(longestRun, ++run);
                if (c is not ('0' or '1')) plain++;
            }
            else
            {
                run = 0;
                if (c is not ('-' or 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M' or 'O' or 'S' or 'B')) capitals++;
            }

            if (i > 0 && digit != Chars.IsDigit(bare[i - 1])) changes++;
        }

        // A word followed by the number of a note.
        if (changes == 1 && bare.Length - digits > 4) return false;
        bool number = longestRun >= 3 && bare.Contains('-') && Ascii.LetterCount(bare) >= 3;
        return (capitals >= 2 || number) && plain >= 1 && Ascii.IsUpper(bare[0]) && (longestRun >= 2 && digits >= 2 || changes >= 3);
    }

    /// <summary>Symbols of elements with their numbers, at least two different ones and a figure: <c>H2SO4</c>, <c>CaCO3</c>.</summary>
    private static bool IsMolecule(ReadOnlySpan<char> bare)
    {
        if (bare.Length < 3 || bare.Length > 24 || !Ascii.IsUpper(bare[0])) return false;
        int atoms = 0, figures = 0, at = 0, different = 0;
        while (at < bare.Length)
        {
            char c = bare[at];
            if (Chars.IsDigit(c))
            {
                if (c is '0' or '1' || at + 1 < bare.Length && Chars.IsDigit(bare[at + 1])) return false;
                figures++;
                at++;
                continue;
            }

            int length = at + 1 < bare.Length && Ascii.IsLower(bare[at + 1])
                && KnownNames.IsAtom(bare.Slice(at, 2)) ? 2 : KnownNames.IsAtom(bare.Slice(at, 1)) ? 1 : 0;
            if (length == 0) return false;
            atoms++;
            if (bare[..at].IndexOf(bare.Slice(at, length), StringComparison.Ordinal) < 0) different++;
            at += length;
        }

        return different >= 2 && figures >= 1 && atoms <= 8 && !(figures == 1 && bare[0] is 'I' or 'S'
            && Chars.IsDigit(bare[^1])) || bare is "NaOH" or "NaCl" or "KOH" or "HCl" or "CuO" or "CaO";
    }

    /// <summary><c>org.exemple.liste</c>: three small parts or more.</summary>
    private static bool IsDotted(ReadOnlySpan<char> bare)
    {
        int dots = 0;
        for (int i = 0; i < bare.Length; i++)
        {
            if (bare[i] == '.' && i > 1 && i < bare.Length - 2) dots++;
            else if (!Ascii.IsLower(bare[i]) && bare[i] != '-') return false;
        }

        return dots >= 2;
    }

    private static bool IsAsciiField(ReadOnlySpan<char> bare)
    {
        foreach (char c in bare)
            if (c is <= ' ' or > '~' or '"' or '\'' or '|') return false;
        return true;
    }
}
