using System.CommandLine;
using System.Diagnostics;
using OcrFrench.ModelBuilder.Quality;
using OcrFrench.ModelBuilder.Quality.Losses;

namespace OcrFrench.ModelBuilder;

/// <summary><c>quality</c>: cleans the measured documents, scores what came out, and counts the changes made to sound text.</summary>
internal static class QualityCommand
{
    private static IEnumerable<string> Names => [CaseFinding.SetName, .. QualitySets.Names];

    public static Command Create()
    {
        var shared = new Option<DirectoryInfo>("--shared") { Description = "The folder with seed/ and corpora/.", Required = true };
        var sets = new Option<string[]>("--set")
        {
            Description = "Only these sets: " + string.Join(", ", Names) + "; * stands for anything. The last " + QualitySets.OnRequest
                + " only run when asked for.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var mistakes = new Option<int>("--mistakes") { Description = "List up to this many of each kind of mistake, per set." };
        var losses = new Option<bool>("--losses")
        {
            Description = "Tell where each damaged word was lost, instead of the other tables; --mistakes lists examples of each kind."
        };
        var report = new Option<FileInfo?>("--report") { Description = "Write the tables to this file, in Markdown." };
        var cleaned = new Option<DirectoryInfo?>("--cleaned")
        {
            Description = "Write the cleaned pages to this folder, a file of JSON lines (id, ocr, truth, text) for each set."
        };
        var level = new Option<CleaningLevel>("--level")
        {
            Description = "The level to clean at.",
            DefaultValueFactory = _ => CleaningLevel.Balanced,
        };
        var content = new Option<TextContent>("--content")
        {
            Description = "What the texts are said to consist of.",
            DefaultValueFactory = _ => TextContent.Detect,
        };
        var jobs = new Option<int>("--jobs") { Description = "Pages cleaned at once.", DefaultValueFactory = _ => 2 };

        var command = new Command("quality", "Cleans the measured documents and scores the result.")
        {
            shared, sets, mistakes, losses, report, cleaned, level, content, jobs,
        };
        command.SetAction(parse => Run(
            parse.GetRequiredValue(shared).FullName,
            parse.GetValue(sets) ?? [],
            parse.GetValue(mistakes),
            parse.GetValue(losses),
            parse.GetValue(report),
            parse.GetValue(cleaned),
            OcrCleaner.Create(new OcrCleanerOptions { Level = parse.GetValue(level), Content = parse.GetValue(content) }),
            Math.Max(1, parse.GetValue(jobs))));
        return command;
    }

    private static int Run(
        string shared, string[] names, int mistakes, bool losses, FileInfo? report, DirectoryInfo? written, OcrCleaner cleaner, int jobs)
    {
        if (names.FirstOrDefault(static name => !Names.Any(set => QualitySets.Matches(name, set))) is { } unknown)
        {
            Console.Error.WriteLine("There is no set " + unknown + "; the sets are " + string.Join(", ", Names) + ".");
            return 1;
        }

        Console.OutputEncoding = System.Text.Encoding.UTF8;
        if (losses) return Losses(shared, names, mistakes, report, cleaner, jobs);
        // The level Thorough also makes doubtful corrections, which shows what low confidences are worth.
        OcrCleaner thorough = OcrCleaner.Create(cleaner.Options with { Level = CleaningLevel.Thorough });
        var findings = new List<SetFinding>();
        var said = new List<SaidAndRight>();
        foreach (QualitySet set in QualitySets.Load(shared, names))
        {
            long start = Stopwatch.GetTimestamp();
            SetFinding finding = SetFinding.Of(set, cleaner, jobs);
            findings.Add(finding);
            if (!set.Sound) said.Add(SaidAndRight.Of(set, thorough, jobs));
            if (!set.Sound && written is not null) CleanedPages.Write(written, finding);
            Console.Error.WriteLine(FormattableString.Invariant($"{set.Name}: {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s"));
        }

        bool withCases = names.Length == 0 || names.Any(static name => QualitySets.Matches(name, CaseFinding.SetName));
        IReadOnlyList<CaseFinding> cases = withCases ? CaseFinding.Of(shared, cleaner, jobs) : [];
        IReadOnlyList<Table> tables = QualityReport.Tables(findings, said, cases);
        foreach (Table table in tables) Console.WriteLine(table.ToText());
        if (mistakes > 0) MistakeReport.Write(Console.Out, findings, cases, mistakes);
        WriteReport(report, tables, cleaner);
        return 0;
    }

    /// <summary>Only shows where damaged words were lost, which is quick enough to run after every change.</summary>
    private static int Losses(string shared, string[] names, int mistakes, FileInfo? report, OcrCleaner cleaner, int jobs)
    {
        LossFinding[] findings = [
            .. QualitySets.Load(shared, names).Where(static set => !set.Sound).Select(set => LossFinding.Of(set, cleaner, jobs))];
        IReadOnlyList<Table> tables = LossReport.Tables(findings);
        foreach (Table table in tables) Console.WriteLine(table.ToText());
        if (mistakes > 0) LossReport.WriteExamples(Console.Out, findings, mistakes);
        WriteReport(report, tables, cleaner);
        return 0;
    }

    private static void WriteReport(FileInfo? report, IReadOnlyList<Table> tables, OcrCleaner cleaner)
    {
        if (report is null) return;
        report.Directory?.Create();
        File.WriteAllText(report.FullName, QualityReport.Markdown(tables, cleaner.Options.Level));
    }
}
