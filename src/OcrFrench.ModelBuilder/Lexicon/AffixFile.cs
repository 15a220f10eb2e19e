using System.Globalization;

namespace OcrFrench.ModelBuilder.Lexicon;

/// <summary>A Hunspell affix file: its rules by flag, and the flags with a special meaning.</summary>
internal sealed class AffixFile
{
    private readonly Dictionary<string, List<AffixRule>> _rules = [];
    private readonly Dictionary<string, bool> _crossProducts = [];
    private string _flagMode = "";

    internal string? NeedAffix { get; private set; }

    internal string? Circumfix { get; private set; }

    internal string? Forbidden { get; private set; }

    internal string? KeepCase { get; private set; }

    internal bool FullStrip { get; private set; }

    internal static AffixFile Read(IEnumerable<string> lines)
    {
        AffixFile file = new();
        List<string> all = [.. lines];

        // The options say how the flags of rules are read, and may come after the rules.
        foreach (string line in all)
        {
            file.ReadOption(Fields(line));
        }

        foreach (string line in all)
        {
            file.ReadRule(Fields(line));
        }

        return file;
    }

    /// <summary>The rules of a flag, if any.</summary>
    internal IReadOnlyList<AffixRule> RulesOf(string flag) => _rules.TryGetValue(flag, out List<AffixRule>? rules) ? rules : [];

    /// <summary>Splits a sequence of flags in the way that the FLAG line of the file says.</summary>
    internal IReadOnlyList<string> Flags(string text)
    {
        switch (_flagMode)
        {
            case "long":
                if (text.Length % 2 != 0)
                    throw new InvalidDataException($"The long flags {text} are an odd number of characters.");
                return [.. Enumerable.Range(0, text.Length / 2).Select(i => text.Substring(2 * i, 2))];
            case "num":
                return text.Split(',', StringSplitOptions.RemoveEmptyEntries);
            default:
                return [.. text.Select(c => c.ToString())];
        }
    }

    private static string[] Fields(string line) => line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);

    private void ReadOption(string[] fields)
    {
        if (fields.Length == 0)
            return;
        switch (fields[0])
        {
            case "FLAG": _flagMode = fields[1]; break;
            case "NEEDAFFIX": NeedAffix = fields[1]; break;
            case "CIRCUMFIX": Circumfix = fields[1]; break;
            case "FORBIDDENWORD": Forbidden = fields[1]; break;
            case "KEEPCASE": KeepCase = fields[1]; break;
            case "FULLSTRIP": FullStrip = true; break;
            default: break;
        }
    }

    private void ReadRule(string[] fields)
    {
        if (fields.Length < 4 || fields[0] is not ("PFX" or "SFX"))
            return;
        string key = fields[0] + fields[1];
        if (_crossProducts.TryAdd(key, fields[2] == "Y"))
        {
            // The first line of a table says whether it combines with other affixes, and how many rules follow.
            _ = int.Parse(fields[3], CultureInfo.InvariantCulture);
            return;
        }

        int slash = fields[3].IndexOf('/', StringComparison.Ordinal);
        string append = slash < 0 ? fields[3] : fields[3][..slash];
        string condition = fields.Length > 4 ? fields[4] : ".";
        AffixRule rule = new(
            fields[0] == "PFX",
            _crossProducts[key],
            fields[2] == "0" ? "" : fields[2],
            append == "0" ? "" : append,
            new AffixCondition(condition),
            slash < 0 ? [] : Flags(fields[3][(slash + 1)..]),
            string.Join(' ', fields.Skip(5)));
        if (!_rules.TryGetValue(fields[1], out List<AffixRule>? rules))
            _rules.Add(fields[1], rules = []);
        rules.Add(rule);
    }
}
