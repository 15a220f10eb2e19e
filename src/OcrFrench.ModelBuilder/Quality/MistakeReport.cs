using System.Globalization;
using OcrFrench.Documents;

namespace OcrFrench.ModelBuilder.Quality;

/// <summary>
/// What to work on next. For each set: the record of the rules, the words made wrong, the most common misses, changes to sound text.
/// </summary>
internal static class MistakeReport
{
    private const int Context = 30;

    public static void Write(TextWriter to, IReadOnlyList<SetFinding> findings, IReadOnlyList<CaseFinding> cases, int most)
    {
        foreach (SetFinding finding in findings)
        {
            if (finding.Set.Sound)
            {
                Changes(to, finding, most);
                continue;
            }

            (WordOutcome Word, string Rule)[] outcomes = finding.Pages.SelectMany(static page => page.Outcomes).ToArray();
            Letters(to, finding, most);
            Rules(to, finding.Set.Name, outcomes);
            Spoilt(to, finding.Set.Name, outcomes, most);
            Missed(to, finding.Set.Name, outcomes, most);
        }

        Failed(to, cases, most);
    }

    /// <summary>The corrections that the letters measure finds wrong, by falling confidence.</summary>
    private static void Letters(TextWriter to, SetFinding finding, int most)
    {
        var table = new Table("Letters made wrong on " + finding.Set.Name, "verdict", "confidence", "truth", "read", "written", "rule");
        foreach (JudgedCorrection judged in finding.Pages.SelectMany(static page => page.Judged).Where(static judged => !judged.Right)
            .OrderByDescending(static judged => judged.Correction.Confidence).Take(most))
        {
            string confidence = judged.Correction.Confidence.ToString("F3", CultureInfo.InvariantCulture);
            table.Add(judged.Verdict.ToString(), confidence, judged.Truth, judged.Read, judged.Written, judged.Correction.Rule);
        }

        if (table.Count > 0) to.WriteLine(table.ToText());
    }

    private static void Failed(TextWriter to, IReadOnlyList<CaseFinding> cases, int most)
    {
        foreach (bool sound in new[] { true, false })
        {
            CaseFinding[] failed = [.. cases.Where(one => one.IsSound == sound && !one.IsRight)];
            if (failed.Length == 0) continue;
            to.WriteLine(sound ? "Sound inputs that were changed" : "Damaged inputs that did not come out as expected");
            foreach (CaseFinding one in failed.Take(most)) Failed(to, one);
            to.WriteLine();
        }
    }

    private static void Failed(TextWriter to, CaseFinding one)
    {
        to.WriteLine("  " + one.Id + "  " + one.Kind + (one.IsLeft ? ": left" : ":"));
        to.WriteLine("    input     " + OneLine(one.Input));
        if (!one.IsSound) to.WriteLine("    expected  " + OneLine(one.Expected));
        foreach (Correction made in one.Cleaned.Corrections)
        {
            to.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"    {made.Rule} ({made.Confidence:F3})  [{OneLine(made.Original)}→{OneLine(made.Replacement)}]"));
        }
    }

    private static void Rules(TextWriter to, string set, (WordOutcome Word, string Rule)[] outcomes)
    {
        var table = new Table("Rules on " + set, "rule", "fixed", "nearer", "wrong", "broken");
        foreach (var rule in outcomes.Where(static outcome => outcome.Word.Verdict != WordVerdict.Missed)
            .GroupBy(static outcome => outcome.Rule, StringComparer.Ordinal)
            .OrderByDescending(static rule => rule.Count(Bad)).ThenByDescending(static rule => rule.Count())
            .ThenBy(static rule => rule.Key, StringComparer.Ordinal))
        {
            string Of(WordVerdict verdict) => Text(rule.Count(outcome => outcome.Word.Verdict == verdict));
            table.Add(rule.Key, Of(WordVerdict.Fixed), Of(WordVerdict.Nearer), Of(WordVerdict.Wrong), Of(WordVerdict.Broken));
        }

        if (table.Count > 0) to.WriteLine(table.ToText());
    }

    private static void Spoilt(TextWriter to, string set, (WordOutcome Word, string Rule)[] outcomes, int most)
    {
        var table = new Table(
            "Made wrong on " + set + " (cost: character errors added)", "verdict", "cost", "count", "truth", "read", "written", "rule");
        foreach (var entry in outcomes.Where(Bad).GroupBy(static outcome => outcome)
            .Select(static group => (group.Key.Word, group.Key.Rule, Count: group.Count(), Cost: group.Count() * Cost(group.Key.Word)))
            .OrderByDescending(static entry => entry.Cost).ThenByDescending(static entry => entry.Count)
            .ThenBy(static entry => entry.Word.Truth, StringComparer.Ordinal).ThenBy(static entry => entry.Word.Written,
                StringComparer.Ordinal)
            .ThenBy(static entry => entry.Word.Read, StringComparer.Ordinal).ThenBy(static entry => entry.Rule, StringComparer.Ordinal)
            .Take(most))
        {
            table.Add(entry.Word.Verdict.ToString(), Text(entry.Cost), Text(entry.Count), entry.Word.Truth, entry.Word.Read,
                entry.Word.Written, entry.Rule);
        }

        if (table.Count > 0) to.WriteLine(table.ToText());
    }

    private static void Missed(TextWriter to, string set, (WordOutcome Word, string Rule)[] outcomes, int most)
    {
        var table = new Table("Missed on " + set, "read", "truth", "count");
        foreach (var entry in outcomes.Where(static outcome => outcome.Word.Verdict == WordVerdict.Missed)
            .GroupBy(static outcome => (outcome.Word.Read, outcome.Word.Truth))
            .OrderByDescending(static group => group.Count())
            .ThenBy(static group => group.Key.Read, StringComparer.Ordinal).ThenBy(static group => group.Key.Truth, StringComparer.Ordinal)
            .Take(most))
        {
            table.Add(entry.Key.Read.Length == 0 ? "(nothing)" : entry.Key.Read, entry.Key.Truth, Text(entry.Count()));
        }

        if (table.Count > 0) to.WriteLine(table.ToText());
    }

    private static void Changes(TextWriter to, SetFinding finding, int most)
    {
        var groups = finding.Pages
            .SelectMany(static page => page.Changes.Select(correction => (Page: page, Correction: correction)))
            .GroupBy(static change => (change.Correction.Rule, change.Correction.Original, change.Correction.Replacement))
            .ToArray();
        Dictionary<string, int> rules = finding.Pages.SelectMany(static page => page.Changes)
            .GroupBy(static change => change.Rule, StringComparer.Ordinal).ToDictionary(static rule => rule.Key,
                static rule => rule.Count(), StringComparer.Ordinal);
        groups = [.. groups
            .OrderByDescending(group => rules[group.Key.Rule]).ThenBy(static group => group.Key.Rule, StringComparer.Ordinal)
            .ThenByDescending(static group => group.Count()).ThenBy(static group => group.Key.Original, StringComparer.Ordinal)
            .ThenBy(static group => group.Key.Replacement, StringComparer.Ordinal)];
        if (groups.Length == 0) return;
        to.WriteLine("Changes to " + finding.Set.Name + ": " + string.Join(", ", rules
            .OrderByDescending(static rule => rule.Value).ThenBy(static rule => rule.Key, StringComparer.Ordinal)
            .Select(static rule => rule.Key + " " + Text(rule.Value))));
        foreach (var group in groups.Take(most))
        {
            (PageFinding page, Correction correction) = group.First();
            string source = page.Cleaned.Source;
            string before = OneLine(source[Math.Max(0, correction.Start - Context)..correction.Start]);
            string after = OneLine(source[correction.End..Math.Min(source.Length, correction.End + Context)]);
            to.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{group.Count(),5}  {correction.Rule} ({correction.Confidence:F3})  {before}[{OneLine(correction.Original)}"
                    + $"→{OneLine(correction.Replacement)}]{after}  {page.Page.Id}"));
        }

        to.WriteLine();
    }

    private static bool Bad((WordOutcome Word, string Rule) outcome) => outcome.Word.Verdict is WordVerdict.Wrong or WordVerdict.Broken;

    private static int Cost(WordOutcome word) => Evaluator.Distance(word.Truth, word.Written) - Evaluator.Distance(word.Truth, word.Read);

    private static string OneLine(string text) => text.Replace("\r", "", StringComparison.Ordinal).Replace('\n', '⏎');

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
