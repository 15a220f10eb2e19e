using System.CommandLine;
using System.Globalization;
using OcrFrench.Documents;
using OcrFrench.ModelBuilder.Quality;
using OcrFrench.Steps.Context;

namespace OcrFrench.ModelBuilder;

/// <summary>
/// <c>collection</c>: cleans the measuring sets page by page and with the profile of the book or folder they come from, and compares.
/// </summary>
internal static class CollectionCommand
{
    public static Command Create()
    {
        var shared = new Option<DirectoryInfo>("--shared") { Description = "The folder with corpora/.", Required = true };
        var sets = new Option<string[]>("--set")
        {
            Description = "Only these sets: " + string.Join(", ", CollectionSets.Names) + ". The last " + CollectionSets.OnRequest
                + " are training pages and only run when asked for.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var mistakes = new Option<int>("--mistakes") { Description = "List up to this many words per set whose result differs." };
        var jobs = new Option<int>("--jobs") { Description = "Pages cleaned at once.", DefaultValueFactory = _ => 2 };

        var command = new Command("collection", "Cleans the measured pages alone and with the profile of their source, and compares.")
        {
            shared, sets, HeldOutModels.Language, mistakes, jobs,
        };
        command.SetAction(parse => Run(
            parse.GetRequiredValue(shared).FullName,
            parse.GetValue(sets) ?? [],
            OcrCleaner.Create(new OcrCleanerOptions(), HeldOutModels.Open(parse), Ranker.Load()),
            parse.GetValue(mistakes),
            Math.Max(1, parse.GetValue(jobs))));
        return command;
    }

    private static int Run(string shared, string[] names, OcrCleaner cleaner, int mistakes, int jobs)
    {
        if (names.FirstOrDefault(name => !CollectionSets.Names.Contains(name, StringComparer.Ordinal)) is { } unknown)
        {
            Console.Error.WriteLine("There is no set " + unknown + "; the sets are " + string.Join(", ", CollectionSets.Names) + ".");
            return 1;
        }

        Console.OutputEncoding = System.Text.Encoding.UTF8;
        var table = new Table(
            "With the profile of the source (the newspapers name none: all are one)",
            "set", "sources", "pages", "", "damaged", "fixed", "recall", "nearer", "wrong", "broken", "precision", "CER after", "unstable",
            "faulty", "largest profile");
        foreach (CollectionSet set in CollectionSets.Load(shared, names))
        {
            CollectionFinding finding = CollectionFinding.Of(set, cleaner, jobs);
            Add(table, finding, "alone", finding.ScoreAlone, finding.Alone);
            Add(table, finding, "together", finding.ScoreTogether, finding.Together);
            if (mistakes > 0) Console.WriteLine(Differences(finding, mistakes).ToText());
        }

        Console.WriteLine(table.ToText());
        return 0;
    }

    private static void Add(Table table, CollectionFinding finding, string how, EvaluationResult score, IReadOnlyList<PageFinding> pages) =>
        table.Add(
            finding.Set.Name, Count(finding.Set.Sources.Count), Count(pages.Count), how, Count(score.Damaged), Count(score.Fixed),
            Percent(score.Recall),
            Count(score.Nearer), Count(score.Wrong), Count(score.Broken), Percent(score.EditPrecision),
            Percent(score.CharacterErrorRateAfter),
            Count(pages.Count(static page => page.Unstable)), Count(pages.Count(static page => page.Inconsistent)),
            Count(finding.LargestProfile));

    /// <summary>Words whose result differs with the profile, the worse ones first.</summary>
    private static Table Differences(CollectionFinding finding, int most)
    {
        var table = new Table("Otherwise with the profile on " + finding.Set.Name, "alone", "together", "truth", "read", "written alone",
            "written together", "count");
        var changes = finding.Alone.Zip(finding.Together).SelectMany(static pair => Changes(pair.First, pair.Second))
            .GroupBy(static change => change)
            .OrderByDescending(static change => Gravity(change.Key.Together)).ThenByDescending(static change => change.Count())
            .ThenBy(static change => change.Key.ToString(), StringComparer.Ordinal);
        foreach (var change in changes.Take(most))
            table.Add(change.Key.Alone.ToString(), change.Key.Together.ToString(), change.Key.Truth, change.Key.Read,
                change.Key.WrittenAlone, change.Key.WrittenTogether, Count(change.Count()));
        return table;
    }

    private static int Gravity(WordVerdict verdict) => verdict switch
    {
        WordVerdict.Broken => 4,
        WordVerdict.Wrong => 3,
        WordVerdict.Missed => 2,
        WordVerdict.Sound => 1,
        _ => 0,
    };

    private static IEnumerable<(
        WordVerdict Alone, WordVerdict Together, string Truth, string Read, string WrittenAlone, string WrittenTogether)> Changes(
        PageFinding alone, PageFinding together)
    {
        if (alone.Cleaned.Text == together.Cleaned.Text) yield break;
        Evaluator.Compare(alone.Page.Truth, alone.Page.Read, alone.Cleaned.Text, out IReadOnlyList<WordOutcome> a);
        Evaluator.Compare(alone.Page.Truth, alone.Page.Read, together.Cleaned.Text, out IReadOnlyList<WordOutcome> b);
        for (int i = 0; i < a.Count; i++)
            if (a[i].Verdict != b[i].Verdict || a[i].Written != b[i].Written)
                yield return (a[i].Verdict, b[i].Verdict, a[i].Truth, a[i].Read, a[i].Written, b[i].Written);
    }

    private static string Count(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Percent(double value) => (100 * value).ToString("F2", CultureInfo.InvariantCulture) + "%";
}
