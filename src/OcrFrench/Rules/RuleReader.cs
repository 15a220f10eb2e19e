using System.Globalization;

namespace OcrFrench.Rules;

/// <summary>Reads a rule file: blocks of lines, each a field and its value. The built-in files describe the format.</summary>
internal sealed class RuleReader
{
    private static readonly string[] s_fields =
        ["kind", "confidence", "level", "convention", "match", "require", "rivals", "fix", "keep"];

    private readonly string _file;
    private readonly List<Rule> _rules;
    private readonly Dictionary<string, RulePlace> _ids;
    private Draft? _draft;

    private RuleReader(string file, List<Rule> rules, Dictionary<string, RulePlace> ids)
    {
        _file = file;
        _rules = rules;
        _ids = ids;
    }

    /// <summary>Adds the rules of a file to those already read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rules">Receives the rules, in file order.</param>
    /// <param name="ids">The identifiers already taken.</param>
    public static void Read(RuleFile file, List<Rule> rules, Dictionary<string, RulePlace> ids)
    {
        var reader = new RuleReader(file.Name, rules, ids);
        int line = 0;
        foreach (ReadOnlySpan<char> raw in file.Text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            line++;
            if (raw.Length > RuleLimits.LineLength)
            {
                throw new RulePlace(file.Name, line,
                    reader._draft?.Id).Error($"The line is longer than {RuleLimits.LineLength} characters.",
                    "Split it, or check that this is a rule file.");
            }
            ReadOnlySpan<char> trimmed = raw.Trim();
            if (trimmed.Length > 0 && trimmed[0] != '#') reader.ReadLine(trimmed, line);
        }

        reader.Finish();
    }

    private void ReadLine(ReadOnlySpan<char> text, int line)
    {
        int gap = text.IndexOfAny(' ', '\t');
        string name = (gap < 0 ? text : text[..gap]).ToString();
        string value = gap < 0 ? "" : text[gap..].Trim().ToString();
        var place = new RulePlace(_file, line, _draft?.Id);
        if (name == "rule")
        {
            Finish();
            Begin(value, place with { Rule = null });
            return;
        }

        if (Array.IndexOf(s_fields, name) < 0)
        {
            throw place.Error($"There is no field '{name}'.",
                $"The fields are rule, {string.Join(", ", s_fields)}; a comment begins with #.");
        }

        if (_draft is null) throw place.Error($"'{name}' stands before the first rule.", "Begin with: rule category.name.");
        if (value.Length == 0) throw place.Error($"'{name}' has no value.", "Write the value after the name, or leave the line out.");
        _draft.Set(name, value, place);
    }

    private void Begin(string id, RulePlace place)
    {
        if (!IsId(id))
        {
            throw place.Error($"'{id}' is not an identifier.", "Write: rule category.name, with a-z, 0-9, hyphens and at least one dot.");
        }
        if (_ids.TryGetValue(id, out RulePlace other))
        {
            throw (place with { Rule = id }).Error(string.Create(CultureInfo.InvariantCulture,
                $"The identifier is taken by {other.File}({other.Line})."), "Give each rule an identifier of its own.");
        }

        if (_rules.Count >= RuleLimits.Rules)
        {
            throw place.Error($"There are more than {RuleLimits.Rules} rules.", "Leave rarely needed rules out.");
        }
        _ids.Add(id, place);
        _draft = new Draft(id, place with { Rule = id });
    }

    private void Finish()
    {
        if (_draft is not null) _rules.Add(_draft.ToRule());
        _draft = null;
    }

    private static bool IsId(string id)
    {
        bool dot = false;
        char previous = '.';
        foreach (char c in id)
        {
            if (c is '.' or '-' ? previous is '.' or '-' : c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9'))) return false;
            dot |= c == '.';
            previous = c;
        }

        return dot && previous is not ('.' or '-');
    }

    /// <summary>A rule while it is being read.</summary>
    private sealed class Draft(string id, RulePlace start)
    {
        private readonly List<MatchLine> _matches = [];
        private readonly List<Guard> _guards = [];
        private readonly List<Replacement> _rivals = [];
        private readonly List<FixExample> _fixes = [];
        private readonly List<KeepExample> _keeps = [];
        private readonly HashSet<string> _once = new(StringComparer.Ordinal);
        private CorrectionKind? _kind;
        private double _confidence = 0.99;
        private CleaningLevel _level = CleaningLevel.Conservative;
        private Conventions _convention;

        public string Id => id;

        public void Set(string name, string value, RulePlace place)
        {
            if (name is "kind" or "confidence" or "level" or "convention" && !_once.Add(name))
            {
                throw place.Error($"'{name}' is given twice.", "Keep one of the two lines.");
            }

            switch (name)
            {
                case "kind":
                    _kind = Value<CorrectionKind>(name, value, place);
                    break;
                case "level":
                    _level = Value<CleaningLevel>(name, value, place);
                    break;
                case "confidence":
                    if (!double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _confidence)
                        || _confidence is <= 0 or > 1)
                    {
                        throw place.Error($"'{value}' is not a confidence.", "Write a number above 0 and up to 1, as in 0.99.");
                    }

                    break;
                case "convention":
                    foreach (string one in value.Split(',', StringSplitOptions.TrimEntries)) _convention |= Convention(one, place);
                    break;
                case "match":
                    _matches.Add(PatternParser.ParseMatch(value, place));
                    break;
                case "require":
                    GuardParser.Parse(value, place, _guards);
                    break;
                case "rivals":
                    foreach (string one in value.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
                    {
                        _rivals.Add(PatternParser.ParseReplacement(one, 0, place));
                    }
                    if (_rivals.Exists(static rival => rival.Parts.Any(static part => part.Literal?.Length > RuleLimits.ReplacementLength)))
                    {
                        throw place.Error($"A rival is longer than {RuleLimits.ReplacementLength} characters.", "Shorten it.");
                    }
                    if (_rivals.Count > RuleLimits.Guards)
                    {
                        throw place.Error($"There are more than {RuleLimits.Guards} rivals.", "Split the rule.");
                    }
                    break;
                case "fix":
                    string[] sides = value.Split(" => ");
                    if (sides.Length != 2 || sides[0] == sides[1])
                    {
                        throw place.Error($"'{value}' is not an example of a repair.", "Write: fix damaged text => repaired text.");
                    }
                    _fixes.Add(new FixExample(Unescape(sides[0]), Unescape(sides[1]), place.Line));
                    break;
                default:
                    _keeps.Add(new KeepExample(Unescape(value), place.Line));
                    break;
            }
        }

        public Rule ToRule()
        {
            if (_kind is null)
            {
                throw start.Error("The rule has no kind.",
                    $"Add a line: kind, and one of {string.Join(", ", Enum.GetNames<CorrectionKind>())}.");
            }
            if (_matches.Count == 0) throw start.Error("The rule matches nothing.", "Add a line: match what => instead.");
            if (_fixes.Count == 0)
            {
                throw start.Error("The rule has no example of what it repairs.", "Add a line: fix damaged text => repaired text.");
            }
            if (_keeps.Count == 0)
            {
                throw start.Error("The rule has no example of what it must leave alone.",
                    "Add a line: keep sound text that looks like the damage.");
            }
            return new Rule
            {
                File = start.File,
                Line = start.Line,
                Id = id,
                Kind = _kind.Value,
                Confidence = _confidence,
                Level = _level,
                Convention = _convention,
                Matches = _matches,
                Guards = _guards,
                Rivals = _rivals,
                Fixes = _fixes,
                Keeps = _keeps,
            };
        }

        private static T Value<T>(string name, string value, RulePlace place)
            where T : struct, Enum
        {
            return Array.IndexOf(Enum.GetNames<T>(), value) >= 0
                ? Enum.Parse<T>(value)
                : throw place.Error($"'{value}' is not a {name}.", $"Write one of {string.Join(", ", Enum.GetNames<T>())}.");
        }

        private static Conventions Convention(string name, RulePlace place) => name switch
        {
            "œ" => Conventions.Ligature,
            "É" => Conventions.CapitalAccents,
            "et" => Conventions.NoAmpersand,
            _ => throw place.Error($"'{name}' is not a convention.", "Write one of œ, É, et."),
        };

        /// <summary>Examples may contain line breaks.</summary>
        private static string Unescape(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal);
    }
}
