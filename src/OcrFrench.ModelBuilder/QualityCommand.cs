using System.CommandLine;
using System.Diagnostics;
using OcrFrench.ModelBuilder.Quality;

namespace OcrFrench.ModelBuilder;

/// <summary><c>quality</c>: cleans the measured documents, scores what came out, and counts the changes made to sound text.</summary>
internal static class QualityCommand
{
    public static Command Create()
    {
        var shared = new Option<DirectoryInfo>("--shared") { Description = "The folder with seed/ and corpora/.", Required = true };
        var sets = new Option<string[]>("--set")
        {
            Description = "Only these sets: " + string.Join(", ", QualitySets.Names) + ". The last " + QualitySets.OnRequest + " only run when named.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var mistakes = new Option<int>("--mistakes") { Description = "List up to this many of each kind of mistake, per set." };
        var report = new Option<FileInfo?>("--report") { Description = "Write the tables to this file, in Markdown." };
        var level = new Option<CleaningLevel>("--level") { Description = "The level to clean at.", DefaultValueFactory = _ => CleaningLevel.Balanced };
        var jobs = new Option<int>("--jobs") { Description = "Pages cleaned at once.", DefaultValueFactory = _ => 2 };

        var command = new Command("quality", "Cleans the measured documents and scores the result.") { shared, sets, mistakes, report, level, jobs };
        command.SetAction(parse => Run(
            parse.GetRequiredValue(shared).FullName,
            parse.GetValue(sets) ?? [],
            parse.GetValue(mistakes),
            parse.GetValue(report),
            OcrCleaner.Create(new OcrCleanerOptions { Level = parse.GetValue(level) }),
            Math.Max(1, parse.GetValue(jobs))));
        return command;
    }

    private static int Run(string shared, string[] names, int mistakes, FileInfo? report, OcrCleaner cleaner, int jobs)
    {
        if (names.FirstOrDefault(name => !QualitySets.Names.Contains(name, StringComparer.Ordinal)) is { } unknown)
        {
            Console.Error.WriteLine("There is no set " + unknown + "; the sets are " + string.Join(", ", QualitySets.Names) + ".");
            return 1;
        }

        Console.OutputEncoding = System.Text.Encoding.UTF8;
        var findings = new List<SetFinding>();
        foreach (QualitySet set in QualitySets.Load(shared, names))
        {
            long start = Stopwatch.GetTimestamp();
            findings.Add(SetFinding.Of(set, cleaner, jobs));
            Console.Error.WriteLine(FormattableString.Invariant($"{set.Name}: {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s"));
        }

        IReadOnlyList<Table> tables = QualityReport.Tables(findings);
        foreach (Table table in tables) Console.WriteLine(table.ToText());
        if (mistakes > 0) MistakeReport.Write(Console.Out, findings, mistakes);
        if (report is not null)
        {
            report.Directory?.Create();
            File.WriteAllText(report.FullName, QualityReport.Markdown(tables, cleaner.Options.Level));
        }

        return 0;
    }
}
