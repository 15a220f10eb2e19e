using System.Globalization;

namespace OcrFrench.Rules;

/// <summary>Reads the characters of a pattern: spaces skipped, escapes and names resolved.</summary>
internal sealed class PatternScanner(string text, RulePlace place)
{
    public const char Nothing = '∅';

    public int Position { get; set; }

    public RulePlace Place => place;

    public bool AtEnd
    {
        get
        {
            SkipSpaces();
            return Position >= text.Length;
        }
    }

    /// <summary>The next character that is not a space, or NUL at the end.</summary>
    public char Peek()
    {
        SkipSpaces();
        return Position < text.Length ? text[Position] : '\0';
    }

    public bool Take(char c)
    {
        if (AtEnd || text[Position] != c) return false;
        Position++;
        return true;
    }

    public bool Take(string mark)
    {
        if (AtEnd || string.CompareOrdinal(text, Position, mark, 0, mark.Length) != 0) return false;
        Position += mark.Length;
        return true;
    }

    /// <summary>Inside a class or a name, spaces count.</summary>
    public char TakeRaw()
    {
        if (Position >= text.Length) throw place.Error($"'{text.Trim()}' ends too early.", "Close every [ with ] and every { with }.");
        return text[Position++];
    }

    public char PeekRaw() => Position < text.Length ? text[Position] : '\0';

    /// <summary>The character after a backslash.</summary>
    public char TakeEscaped()
    {
        char c = TakeRaw();
        return c switch
        {
            'n' => '\n',
            _ when CharClasses.Letter.Contains(c) || CharClasses.Digit.Contains(c) =>
                throw place.Error($"'\\{c}' means nothing.", "A backslash stands before a mark, as in \\? or \\[; a letter needs none."),
            _ => c,
        };
    }

    /// <summary>The text between braces, after the opening one was read.</summary>
    public string TakeName()
    {
        int end = text.IndexOf('}', Position);
        if (end < 0)
        {
            throw place.Error($"'{{' is never closed in '{text.Trim()}'.", "Write a class as {vowel}, and the character itself as \\{.");
        }
        string name = text[Position..end].Trim();
        Position = end + 1;
        return name;
    }

    /// <summary>The set that a name between braces denotes.</summary>
    public CharSet Resolve(string name)
    {
        if (TryCodePoint(name, out char c)) return CharSet.Of(c);
        return CharClasses.Named(name)
            ?? throw place.Error($"There is no class '{{{name}}}'.",
                $"The classes are {string.Join(", ", CharClasses.Names)}; a character by number is {{U+00A2}}.");
    }

    public static bool TryCodePoint(string name, out char c)
    {
        c = '\0';
        if (!name.StartsWith("U+", StringComparison.Ordinal)
            || name.Length != 6
            || !ushort.TryParse(name.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
                out ushort code)) return false;
        c = (char)code;
        return true;
    }

    private void SkipSpaces()
    {
        while (Position < text.Length && (text[Position] is ' ' or '\t')) Position++;
    }
}
