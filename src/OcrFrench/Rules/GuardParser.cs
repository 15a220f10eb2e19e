using System.Globalization;

namespace OcrFrench.Rules;

/// <summary>Reads the value of a <c>require</c> line: guards with commas between them.</summary>
internal static class GuardParser
{
    private const string Advice =
        "Write: token, result, previous or next; then, if wanted, not; then known, unknown, absent, lower, upper, caps, number, verb, "
            + "'frequency 20' or 'in de du des'.";

    public static void Parse(string text, RulePlace place, List<Guard> into)
    {
        foreach (string one in text.Split(','))
        {
            into.Add(ParseOne(one, place));
            if (into.Count > RuleLimits.Guards)
            {
                throw place.Error($"There are more than {RuleLimits.Guards} requirements.", "Split the rule.");
            }
        }
    }

    private static Guard ParseOne(string text, RulePlace place)
    {
        string[] words = text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) throw place.Error($"'{text.Trim()}' is not a requirement.", Advice);
        GuardSubject subject = words[0] switch
        {
            "token" => GuardSubject.Token,
            "result" => GuardSubject.Result,
            "previous" => GuardSubject.Previous,
            "next" => GuardSubject.Next,
            _ => throw place.Error($"'{words[0]}' is nothing that can be asked about.", Advice),
        };
        bool not = words[1] == "not";
        int at = not ? 2 : 1;
        if (at == words.Length) throw place.Error($"'{text.Trim()}' is not a requirement.", Advice);
        string name = words[at++];
        GuardTest test = name switch
        {
            "known" or "unknown" => GuardTest.Known,
            "absent" => GuardTest.Absent,
            "lower" => GuardTest.Lower,
            "upper" => GuardTest.Upper,
            "caps" => GuardTest.Caps,
            "number" => GuardTest.Number,
            "frequency" => GuardTest.Frequency,
            "in" => GuardTest.In,
            "verb" => GuardTest.Verb,
            _ => throw place.Error($"'{name}' is nothing that can be required.", Advice),
        };
        if (test == GuardTest.Absent && subject is (GuardSubject.Token or GuardSubject.Result))
        {
            throw place.Error("A token is never absent.", "Only previous and next can be absent.");
        }

        string[] rest = words[at..];
        int frequency = 0;
        if (test == GuardTest.Frequency)
        {
            if (rest.Length != 1 || !int.TryParse(rest[0], NumberStyles.None, CultureInfo.InvariantCulture, out frequency)
                || frequency == 0)
            {
                throw place.Error("A frequency is one whole number above 0.", "Write: require result frequency 20.");
            }
        }
        else if (test == GuardTest.In ? rest.Length == 0 : rest.Length > 0)
        {
            throw place.Error($"'{text.Trim()}' has {(rest.Length == 0 ? "no words after 'in'" : "more words than it needs")}.", Advice);
        }

        return new Guard(subject, test, not != (name == "unknown"), frequency, test == GuardTest.In ? rest : []);
    }
}
