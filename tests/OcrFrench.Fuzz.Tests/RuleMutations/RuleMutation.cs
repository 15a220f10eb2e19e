using OcrFrench.Rules;

namespace OcrFrench.Fuzz.Tests.RuleMutations;

/// <summary>A way to break a built-in rule: the line of its file that is changed, and what it becomes.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="What">What is broken, for the table.</param>
/// <param name="File">The index of its file.</param>
/// <param name="Line">The line, from 0.</param>
/// <param name="Instead">What stands there now; null when the line is dropped.</param>
internal sealed record RuleMutation(string Rule, string What, int File, int Line, string? Instead)
{
    private const string RulePrefix = "rule ", Blank = "  ";

    /// <summary>
    /// All ways to break a rule: each guard dropped and turned round, each pattern without what stands before or behind it, other
    /// replacements, no rivals, another scope.
    /// </summary>
    public static IEnumerable<RuleMutation> Of(string rule)
    {
        for (int file = 0; file < BuiltInRules.Files.Count; file++)
        {
            string[] lines = Lines(file);
            int start = Array.IndexOf(lines, RulePrefix + rule);
            for (int line = start + 1; start >= 0 && line < lines.Length
                && !lines[line].StartsWith(RulePrefix, StringComparison.Ordinal); line++)
            {
                string trimmed = lines[line].Trim();
                int gap = trimmed.IndexOf(' ', StringComparison.Ordinal);
                if (gap < 0 || trimmed[0] == '#') continue;
                foreach ((string what, string? value) in OfLine(trimmed[..gap], trimmed[gap..].Trim()))
                    yield return new RuleMutation(rule, what, file, line, value is null ? null : Blank + trimmed[..gap] + " " + value);
            }
        }
    }

    /// <summary>The built-in files with this change in them.</summary>
    public RuleFile[] Files() =>
    [
        .. BuiltInRules.Files.Select((rules, index) => index != File
            ? rules
            : rules with { Text = string.Join('\n', Lines(index).Select((line, number) => number == Line ? Instead ?? "" : line)) }),
    ];

    private static string[] Lines(int file) => BuiltInRules.Files[file].Text.Replace("\r", "", StringComparison.Ordinal).Split('\n');

    private static IEnumerable<(string What, string? Value)> OfLine(string field, string value) => field switch
    {
        "require" => Guards(value),
        "rivals" => [("rivals dropped", null)],
        "convention" => [("convention dropped", null)],
        "level" => [("level dropped", null)],
        "confidence" => [("confidence 0.5", "0.5")],
        "match" => Matches(value),
        _ => [],
    };

    private static IEnumerable<(string What, string? Value)> Guards(string value)
    {
        string[] guards = [.. value.Split(',').Select(static guard => guard.Trim())];
        for (int i = 0; i < guards.Length; i++)
        {
            string[] others = [.. guards.Where((_, index) => index != i)];
            yield return ("without: " + Short(guards[i]), others.Length == 0 ? null : string.Join(", ", others));
            string turned = guards[i].Contains(" not ", StringComparison.Ordinal)
                ? guards[i].Replace(" not ", " ", StringComparison.Ordinal)
                : guards[i].Insert(guards[i].IndexOf(' ', StringComparison.Ordinal), " not");
            yield return (
                "turned round: " + Short(guards[i]), string.Join(", ", guards.Select((guard, index) => index == i ? turned : guard)));
        }
    }

    private static IEnumerable<(string What, string? Value)> Matches(string value)
    {
        int arrow = value.IndexOf(" => ", StringComparison.Ordinal), slash = value.IndexOf(" / ", StringComparison.Ordinal);
        string found = value[..arrow], written = slash < 0 ? value[(arrow + 4)..] : value[(arrow + 4)..slash], context = slash < 0 ? ""
            : value[(slash + 3)..];
        string rest = context.Length == 0 ? "" : " / " + context;
        yield return ("writes x: " + Short(value), $"{found} => x{rest}");
        yield return ("writes twice: " + Short(value), $"{found} => {(written == "∅" ? "e" : written + written)}{rest}");
        if (context.Length == 0) yield break;
        int place = context.IndexOf('_', StringComparison.Ordinal);
        string before = context[..place].Trim(), after = context[(place + 1)..].Trim();
        if (before.Length > 0)
            yield return ("nothing before: " + Short(value), $"{found} => {written}{(after.Length > 0 ? " / _ " + after : "")}");
        if (after.Length > 0)
            yield return ("nothing behind: " + Short(value), $"{found} => {written}{(before.Length > 0 ? " / " + before + " _" : "")}");
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..37] + "...";
}
