using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using OcrFrench.Benchmarks;

// linear, parallel, repairs, journal: tables of our own, printed, or written to benchmarks/results after --write.
// Anything else goes to BenchmarkDotNet; after --write its tables go to benchmarks/results too.
bool write = args.Contains("--write");
args = [.. args.Where(static a => a != "--write")];
(string Command, string Name, Action<TextWriter> Print)[] commands =
[
    ("linear", "Linear", LinearBenchmarks.Print),
    ("parallel", "Parallel", ParallelBenchmarks.Print),
    ("repairs", "Repairs", RepairComparison.Print),
    ("journal", "Journal", JournalComparison.Print),
];
foreach ((string command, string name, Action<TextWriter> print) in commands)
{
    if (args is not [var only] || only != command) continue;
    if (write) ResultsFiles.Write(name, print);
    else print(Console.Out);
    return 0;
}

// For benchmarks/stream.sh: a text, or pages in a folder; for benchmarks/collection.sh: a collection.
switch (args)
{
    case ["text", var kind, var megabytes]:
        GeneratedText.Write(kind, int.Parse(megabytes, CultureInfo.InvariantCulture));
        return 0;
    case ["collection", var root, var size]:
        GeneratedCollection.Write(root, int.Parse(size, CultureInfo.InvariantCulture));
        return 0;
    case ["pages", var folder, var count]:
        string text = string.Concat(
            BenchmarkTexts.Pages("ocr-eng").Select(static page => page.Replace("\f", "", StringComparison.Ordinal) + "\n\n"));
        for (int i = int.Parse(count, CultureInfo.InvariantCulture); i > 0; i--)
            File.WriteAllBytes(
                Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"page-{i:D5}.xml")), GeneratedPages.Make("alto", text));
        return 0;
}

IEnumerable<Summary> summaries = BenchmarkSwitcher.FromAssembly(typeof(MatcherBenchmarks).Assembly).Run(args);
if (write) foreach (Summary summary in summaries) ResultsFiles.Write(summary);
return 0;
