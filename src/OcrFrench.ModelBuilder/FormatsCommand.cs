using System.CommandLine;
using System.Globalization;
using OcrFrench.ModelBuilder.Formats;
using OcrFrench.ModelBuilder.Quality;

namespace OcrFrench.ModelBuilder;

/// <summary><c>formats</c>: cleans pages in all formats and validates what was written.</summary>
internal static class FormatsCommand
{
    public static Command Create()
    {
        var shared = new Option<DirectoryInfo>("--shared")
        {
            Description = "The folder with schemas/: the schemas of ALTO and PAGE as published.",
            Required = true,
        };
        var testdata = new Option<DirectoryInfo>("--testdata")
        {
            Description = "The pages of our own.",
            DefaultValueFactory = static _ => new DirectoryInfo("testdata"),
        };
        var command = new Command("formats",
            "Cleans pages in all formats, validates what was written, and checks the places of words. Fails when a page was made worse.") {
            shared, testdata };
        command.SetAction(
            parse => Run(Path.Combine(parse.GetRequiredValue(shared).FullName, "schemas"), parse.GetRequiredValue(testdata).FullName));
        return command;
    }

    private static int Run(string schemas, string testdata)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        var check = new SchemaCheck(schemas);
        List<FormatFinding> findings = [
            .. FormatSamples.Load(testdata).Select(sample => FormatFinding.Of(sample, OcrCleaner.Default, check))];
        var table = new Table("Pages, before → after", "page", "format", "valid", "words", "changes", "with evidence", "without place",
            "overlapping", "stable");
        foreach (FormatFinding finding in findings)
        {
            table.Add(
                finding.Name,
                finding.Format.ToString(),
                $"{Yes(finding.Problems.Before is null)} → {Yes(finding.Problems.After is null)}",
                Both(finding.Words),
                Number(finding.Changed),
                Number(finding.Recognized),
                Both(finding.Homeless),
                Both(finding.Overlaps),
                Yes(finding.IsStable));
        }

        Console.WriteLine(table.ToText());
        foreach (FormatFinding finding in findings)
        {
            if (finding.Problems.Before is { } before) Console.WriteLine($"{finding.Name}, before: {before}");
            if (finding.Problems.After is { } after) Console.WriteLine($"{finding.Name}, after: {after}");
        }

        return findings.TrueForAll(static finding => finding.IsGood) ? 0 : 1;
    }

    private static string Yes(bool value) => value ? "yes" : "no";

    private static string Both((int Before, int After) counts) => Number(counts.Before) + " → " + Number(counts.After);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
