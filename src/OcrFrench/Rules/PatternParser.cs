namespace OcrFrench.Rules;

/// <summary>Reads the value of a <c>match</c> line: <c>what => instead / before _ after</c>.</summary>
internal sealed class PatternParser
{
    private const string Reserved = "|()[]{}<>^$_/?*+=#";

    /// <summary>Most of a pattern is single characters, and a hostile file may have millions: they share their nodes.</summary>
    private static readonly OneOf?[] s_singles = new OneOf?[char.MaxValue + 1];

    private readonly PatternScanner _scan;
    private int _captures;
    private int _depth;

    private PatternParser(string text, RulePlace place) => _scan = new PatternScanner(text, place);

    public static MatchLine ParseMatch(string text, RulePlace place) => new PatternParser(text, place).ParseMatch();

    /// <summary>Reads one of the alternatives of a <c>rivals</c> line.</summary>
    public static Replacement ParseReplacement(string text, int captures, RulePlace place)
    {
        var parser = new PatternParser(text, place) { _captures = captures };
        Replacement replacement = parser.ParseReplacement();
        if (!parser._scan.AtEnd)
        {
            throw place.Error($"'{text}' has more than a replacement in it.", "Write rivals with spaces between them: rivals é è.");
        }
        return replacement;
    }

    private MatchLine ParseMatch()
    {
        Pattern core = ParseChoice(context: false);
        if (!_scan.Take("=>"))
        {
            throw Misplaced("'=>' should stand after what is found.", "Write: match what => instead / before _ after.");
        }

        Replacement replacement = ParseReplacement();
        CharSet? left = null;
        Pattern right = new Series([]);
        if (_scan.Take('/'))
        {
            left = ParseLeft();
            right = ParseChoice(context: true);
        }

        if (!_scan.AtEnd)
        {
            throw Misplaced($"'{_scan.Peek()}' stands where the line should end.", "Write: match what => instead / before _ after.");
        }
        return new MatchLine(left, core, right, replacement, _scan.Place.Line);
    }

    private CharSet? ParseLeft()
    {
        CharSet? left = null;
        if (_scan.Take('<')) left = CharClasses.BeforeWord;
        else if (_scan.Take('^')) left = CharClasses.LineEdge;
        else if (_scan.Peek() != '_') left = ParseElement(context: true) is OneOf one ? one.Set : throw TooMuchBefore();
        if (!_scan.Take('_')) throw TooMuchBefore();
        return left;
    }

    private RuleFormatException TooMuchBefore() => _scan.Place.Error(
        "What stands before is one character, and _ must follow it.",
        "Write / {digit} _ , / < _ , / ^ _ or / _ ; for the word before use: require previous …");

    private Pattern ParseChoice(bool context)
    {
        if (++_depth > RuleLimits.Nesting)
        {
            throw _scan.Place.Error($"Parentheses are nested deeper than {RuleLimits.Nesting}.", "Write several match lines instead.");
        }
        var options = new List<Pattern> { ParseSeries(context) };
        while (_scan.Take('|')) options.Add(ParseSeries(context));
        _depth--;
        return options.Count == 1 ? options[0] : new Choice(options);
    }

    private Series ParseSeries(bool context)
    {
        var parts = new List<Pattern>();
        while (!_scan.AtEnd && _scan.Peek() is not ('|' or ')' or '/' or '='))
        {
            Pattern part = ParseElement(context);
            parts.Add(_scan.Take('?') ? new Maybe(part) : part);
            if (parts.Count > RuleLimits.PatternLength) throw TooLong();
        }

        return new Series(parts);
    }

    private RuleFormatException TooLong() =>
        _scan.Place.Error($"The pattern looks at more than {RuleLimits.PatternLength} characters.",
            "Shorten it: a rule names the damaged place, not the whole sentence.");

    private Pattern ParseElement(bool context)
    {
        char c = _scan.Peek();
        _scan.Position++;
        switch (c)
        {
            case '\\':
                char escaped = _scan.TakeEscaped();
                return s_singles[escaped] ??= new OneOf(CharSet.Of(escaped));
            case '{':
                return new OneOf(_scan.Resolve(_scan.TakeName()));
            case '[':
                return new OneOf(ParseClass());
            case '(':
                int number = context ? 0 : ++_captures;
                if (number > 9) throw _scan.Place.Error("There are more than nine parentheses.", "Write several match lines instead.");
                Pattern inner = ParseChoice(context);
                if (!_scan.Take(')')) throw Misplaced("'(' is never closed.", "Add ')' or write the character itself as \\(.");
                return context ? inner : new Capture(number, inner);
            case '>' when context:
                return new OneOf(CharClasses.AfterWord);
            case '$' when context:
                return new OneOf(CharClasses.LineEdge);
            case '*' or '+':
                throw _scan.Place.Error($"'{c}' would find text of any length.",
                    $"Say how much is meant, with ? for what may be missing; for the character itself write \\{c}.");
            case '<' or '>' or '^' or '$' or '_' when !context:
                throw _scan.Place.Error($"'{c}' belongs to the context, after '/'.",
                    $"Write: match what => instead / < _ >; for the character itself write \\{c}.");
        }

        if (Reserved.Contains(c, StringComparison.Ordinal))
        {
            throw Misplaced($"'{c}' has no meaning here.", $"For the character itself write \\{c}.");
        }
        return s_singles[c] ??= new OneOf(CharSet.Of(c));
    }

    private CharSet ParseClass()
    {
        bool negated = _scan.PeekRaw() == '^';
        if (negated) _scan.TakeRaw();
        CharSet set = CharSet.OfRanges("");
        while (_scan.PeekRaw() != ']')
        {
            char first = _scan.TakeRaw();
            if (first == '{')
            {
                set = set.Union(_scan.Resolve(_scan.TakeName()));
                continue;
            }

            if (first == '\\') first = _scan.TakeEscaped();
            char last = first;
            if (_scan.PeekRaw() == '-')
            {
                _scan.TakeRaw();
                last = _scan.TakeRaw();
                if (last == ']') throw _scan.Place.Error("'-' stands last in a class.", "For the hyphen itself write \\-.");
                if (last == '\\') last = _scan.TakeEscaped();
                if (last < first)
                {
                    throw _scan.Place.Error($"The range {first}-{last} runs backwards.",
                        "Put the smaller character first, or write \\- for the hyphen itself.");
                }
            }

            set = set.Union(CharSet.OfRanges($"{first}{last}"));
        }

        _scan.TakeRaw();
        if (negated) set = set.Complement();
        return set.IsEmpty ? throw _scan.Place.Error("A class has no character in it.", "Put characters between [ and ].") : set;
    }

    private Replacement ParseReplacement()
    {
        var parts = new List<ReplacementPart>();
        var literal = new System.Text.StringBuilder();
        bool nothing = false;
        while (!_scan.AtEnd && _scan.Peek() != '/')
        {
            char c = _scan.Peek();
            _scan.Position++;
            if (c == PatternScanner.Nothing)
            {
                nothing = true;
            }
            else if (c == '$')
            {
                char digit = _scan.TakeRaw();
                int number = digit - '0';
                if (number < 1 || number > _captures)
                {
                    throw _scan.Place.Error($"'${digit}' names no parentheses of the pattern.",
                        "$1 repeats what the first ( ) found; for the character itself write \\$.");
                }

                Flush(literal, parts);
                parts.Add(new ReplacementPart(null, number));
            }
            else
            {
                literal.Append(c switch
                {
                    '\\' => _scan.TakeEscaped(),
                    '{' => SingleCharacter(),
                    _ => c,
                });
            }
        }

        Flush(literal, parts);
        if (parts.Count == 0 != nothing)
        {
            throw _scan.Place.Error("The replacement is missing, or ∅ stands among letters.",
                "Write what to put instead after '=>', and ∅ alone to remove what was found.");
        }

        return new Replacement(parts);
    }

    private char SingleCharacter()
    {
        string name = _scan.TakeName();
        if (name == "space") return ' ';
        if (PatternScanner.TryCodePoint(name, out char c)) return c;
        throw _scan.Place.Error($"'{{{name}}}' cannot be written: it is not one character.",
            "In a replacement use {space}, {U+00E9} or $1.");
    }

    private static void Flush(System.Text.StringBuilder literal, List<ReplacementPart> parts)
    {
        if (literal.Length > 0) parts.Add(new ReplacementPart(literal.ToString(), 0));
        literal.Clear();
    }

    private RuleFormatException Misplaced(string problem, string advice) => _scan.Place.Error(problem, advice);
}
