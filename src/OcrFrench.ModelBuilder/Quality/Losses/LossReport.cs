using System.Globalization;

namespace OcrFrench.ModelBuilder.Quality.Losses;

/// <summary>A table of what became of the damaged words of each set, and examples of each kind in context.</summary>
internal static class LossReport
{
    private const int Context = 30, MostCommon = 24;

    /// <summary>Pages read by commercial engines, which also get a column in common.</summary>
    private static readonly string[] s_scans = ["newspapers", "gallica", "residue"];

    private static readonly (string Name, LossKind[] Kinds)[] s_rows =
    [
        ("repaired", [LossKind.Repaired]),
        ("spaces lost or made up", [LossKind.Glued, LossKind.GluedByMark, LossKind.Cut, LossKind.CutAtHyphen, LossKind.CutByLineEnd]),
        ("  glued to a neighbour", [LossKind.Glued]),
        ("  glued, with a mark between", [LossKind.GluedByMark]),
        ("  cut by a space", [LossKind.Cut]),
        ("  cut by a space beside a hyphen", [LossKind.CutAtHyphen]),
        ("  cut by a line's end", [LossKind.CutByLineEnd]),
        ("never weighed", [LossKind.NeverWeighed, LossKind.InSoundText, LossKind.TakenForRight]),
        ("  never suspected", [LossKind.NeverWeighed]),
        ("  not suspected, in a text judged sound", [LossKind.InSoundText]),
        ("  taken for right at a quick look", [LossKind.TakenForRight]),
        ("weighed, the truth not among the candidates", [LossKind.NoCandidate, LossKind.NotAmongCandidates]),
        ("  no candidate at all", [LossKind.NoCandidate]),
        ("among them, another was better", [LossKind.AnotherBetter]),
        ("the best one, less likely than 0.6", [LossKind.Unlikely]),
        ("the best one, from 0.6 to the threshold", [LossKind.BelowThreshold]),
        ("figures", [LossKind.Figures]),
        ("refused for another reason", [LossKind.Refused]),
        ("right, with something beside it", [LossKind.Stray]),
        ("right, the truth lacks a space", [LossKind.CutAtMark]),
        ("changed, and nearer", [LossKind.Nearer]),
        ("wrongly changed", [LossKind.WronglyChanged]),
    ];

    public static IReadOnlyList<Table> Tables(IReadOnlyList<LossFinding> findings)
    {
        LossFinding[] scans = [.. findings.Where(static finding => s_scans.Contains(finding.Set))];
        (QualityPage, IReadOnlyList<Loss>)[] pages = [.. scans.SelectMany(static scan => scan.Pages)];
        var all = new LossFinding(string.Join('+', scans.Select(static scan => scan.Set)), pages);
        LossFinding[] columns = scans.Length < 2 ? [.. findings] : [.. findings, all];
        var table = new Table("Losses (damaged words by what became of them)", ["", .. columns.Select(static column => column.Set)]);
        foreach ((string name, LossKind[] kinds) in s_rows) Add(table, name, columns, loss => kinds.Contains(loss.Kind));
        var reasons = new Table("Refused for another reason", ["", .. columns.Select(static column => column.Set)]);
        IEnumerable<Loss> refused = findings.SelectMany(static finding => finding.All).Where(static loss => loss.Kind == LossKind.Refused);
        foreach (DoubtReason? reason in refused.Select(static loss => loss.Reason).Distinct().Order())
            Add(reasons, reason?.ToString() ?? "not said", columns, loss => loss.Kind == LossKind.Refused && loss.Reason == reason);
        table.Add(["damaged words", .. columns.Select(static column => column.All.Count().ToString(CultureInfo.InvariantCulture))]);
        return reasons.Count > 0 ? [table, reasons] : [table];
    }

    /// <summary>Writes examples of each kind except the repaired ones, spread over the pages of each set.</summary>
    public static void WriteExamples(TextWriter to, IReadOnlyList<LossFinding> findings, int most)
    {
        foreach (LossFinding finding in findings)
        {
            foreach (var kind in finding.Pages.SelectMany(static page => page.Losses.Select(loss => (page.Page, Loss: loss)))
                .Where(static one => one.Loss.Kind != LossKind.Repaired)
                .GroupBy(static one => one.Loss.Kind).OrderBy(static kind => kind.Key))
            {
                (QualityPage Page, Loss Loss)[] all = [.. kind];
                to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{finding.Set}: {kind.Key} ({all.Length})"));
                to.WriteLine("  often: " + Commonest(all));
                int shown = Math.Min(most, all.Length);
                for (int i = 0; i < shown; i++)
                {
                    (QualityPage page, Loss loss) = all[(int)((long)i * all.Length / shown)];
                    to.WriteLine(Line(page, loss));
                }

                to.WriteLine();
            }
        }
    }

    /// <summary>The losses that occurred more than once.</summary>
    private static string Commonest(IEnumerable<(QualityPage Page, Loss Loss)> all) =>
        string.Join(", ", all.GroupBy(static one => (Read: OneLine(one.Page.Read[one.Loss.Start..one.Loss.End]), one.Loss.Truth))
            .Select(static same => (same.Key.Read, same.Key.Truth, Count: same.Count())).Where(static same => same.Count > 1)
            .OrderByDescending(static same => same.Count)
            .ThenBy(static same => same.Read, StringComparer.Ordinal).ThenBy(static same => same.Truth, StringComparer.Ordinal)
            .Take(MostCommon)
            .Select(static same => string.Create(CultureInfo.InvariantCulture, $"{same.Read}→{same.Truth} {same.Count}")));

    private static string Line(QualityPage page, Loss loss)
    {
        string before = OneLine(page.Read[Math.Max(0, loss.Start - Context)..loss.Start]);
        string behind = OneLine(page.Read[loss.End..Math.Min(page.Read.Length, loss.End + Context)]);
        string best = loss.Best is null
            ? "" : string.Create(CultureInfo.InvariantCulture, $"  best {OneLine(loss.Best)} ({loss.Probability:F2})");
        string reason = loss.Reason is { } said ? "  " + said : "";
        return $"  {before}[{OneLine(page.Read[loss.Start..loss.End])}→{loss.Truth}]{behind}{best}{reason}  {page.Id}";
    }

    private static void Add(Table table, string name, LossFinding[] columns, Func<Loss, bool> counts) =>
        table.Add([name, .. columns.Select(column => Cell(column, counts))]);

    private static string Cell(LossFinding column, Func<Loss, bool> counts)
    {
        int all = column.All.Count(), count = column.All.Count(counts);
        return count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count} {100.0 * count / all,5:F1}%");
    }

    private static string OneLine(string text) => text.Replace("\r", "", StringComparison.Ordinal).Replace('\n', '⏎');
}
