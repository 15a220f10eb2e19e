using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using OcrFrench.Benchmarks;

// linear, parallel, repairs: tables of our own, printed, or written to benchmarks/results after --write.
// Anything else goes to BenchmarkDotNet; after --write its tables go to benchmarks/results too.
bool write = args.Contains("--write");
args = [.. args.Where(static a => a != "--write")];
(string Command, string Name, Action<TextWriter> Print)[] commands =
[
    ("linear", "Linear", LinearBenchmarks.Print),
    ("parallel", "Parallel", ParallelBenchmarks.Print),
    ("repairs", "Repairs", RepairComparison.Print),
];
foreach ((string command, string name, Action<TextWriter> print) in commands)
{
    if (args is not [var only] || only != command) continue;
    if (write) ResultsFiles.Write(name, print);
    else print(Console.Out);
    return 0;
}

IEnumerable<Summary> summaries = BenchmarkSwitcher.FromAssembly(typeof(MatcherBenchmarks).Assembly).Run(args);
if (write) foreach (Summary summary in summaries) ResultsFiles.Write(summary);
return 0;
