using System.Globalization;

namespace OcrFrench.ModelBuilder.Channel;

/// <summary>Reports what a table is worth: its size, its strongest edits, and how well it predicts pages it has not seen.</summary>
internal static class ChannelReport
{
    /// <summary>One page in this many is held out. By hand: enough pages to report on.</summary>
    private const int HoldOut = 10;

    /// <summary>The costs of a pair, in nats, at which coverage is reported. By hand: around what the decoder allows.</summary>
    private static readonly double[] Budgets = [4, 6, 8, 10, 14];

    public static void HeldOut(string language, List<List<WordPair>> pages, LookAlikes lookAlikes, ChannelTable shapes, TextWriter report)
    {
        TrainingSet train = TrainingSet.Of(pages.Where(static (_, i) => i % HoldOut != HoldOut - 1));
        TrainingSet test = TrainingSet.Of(pages.Where(static (_, i) => i % HoldOut == HoldOut - 1));
        ChannelTable learnt = ChannelTrainer.Learn(train, lookAlikes);
        Line(report, $"{language}: {test.Pages} pages held out, {test.Words} words, {test.DamagedWords} damaged, {test.DroppedWords} more "
            + "not aligned");
        Judge("  generic costs only", ChannelCosts.GenericOnly(train));
        Judge("  learnt", new ChannelCosts(learnt));
        Judge("  learnt and shapes", new ChannelCosts(learnt, shapes));

        void Judge(string name, ChannelCosts costs)
        {
            double total = test.SoundCharacters.OrderBy(static c => c.Key).Sum(c => c.Value * costs.Cost(EditKey.Of([c.Key], [c.Key])));
            int[] within = new int[Budgets.Length];
            foreach (DamagedPair pair in test.Damaged())
            {
                double cost = SmallPairs.Cost(pair.Read, pair.Printed, costs.Cost);
                total += pair.Count * cost;
                for (int b = 0; b < Budgets.Length; b++)
                    if (cost <= Budgets[b]) within[b] += pair.Count;
            }
            string curve = string.Join(", ", Budgets.Select(
                (b, i) => string.Create(CultureInfo.InvariantCulture, $"≤{b}: {100.0 * within[i] / test.DamagedWords:F1} %")));
            Line(report, $"{name}: {total / test.Words:F3} nats a word; true word within {curve}");
        }
    }

    public static void Top(string language, TrainingSet set, ChannelTable table, TextWriter report)
    {
        Line(report, $"{language}: {table.Rows.Count} rows from {set.Pages} pages, {set.Words} words, {set.DamagedWords} damaged, "
            + $"{set.DroppedWords} more not aligned; " +
            string.Join(", ", table.Parameters.Select(static p => p.Key + " " + ChannelTable.Number(p.Value))));
        report.WriteLine("  " + string.Join("  ", table.Rows.Where(static r => !r.Edit.IsIdentity).OrderByDescending(static r => r.Count)
            .ThenBy(static r => r.Edit.ToString(), StringComparer.Ordinal).Take(60)
            .Select(static r => $"{r.Edit} {ChannelTable.Number(Math.Round(r.Count))} ({ChannelTable.Number(r.Cost)})")));
    }

    private static void Line(TextWriter report, FormattableString text) => report.WriteLine(FormattableString.Invariant(text));

    private static void Line(TextWriter report, string text) => report.WriteLine(text);
}
