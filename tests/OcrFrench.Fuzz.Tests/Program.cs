using System.Diagnostics;
using System.Globalization;
using OcrFrench.Fuzz.Tests.Running;
using OcrFrench.Fuzz.Tests.Targets;

namespace OcrFrench.Fuzz.Tests;

/// <summary>The program: fuzzing for as long as one likes, and what is measured on texts that are not in the repository.</summary>
internal static class Program
{
    private const string Usage = """
        dotnet run -c Release --project tests/OcrFrench.Fuzz.Tests -- TARGET [--minutes 10] [--seed 1] [--input FILE] [--output FOLDER]

        dotnet run -c Release --project tests/OcrFrench.Fuzz.Tests -- invariants --shared DIR
        dotnet run -c Release --project tests/OcrFrench.Fuzz.Tests -- mutate-rules
        dotnet run -c Release --project tests/OcrFrench.Fuzz.Tests -- mutate-engine [--minutes 10] [--seed 1] [--earlier FILE] [--only TEXT]

          TARGET      see below, or all
          --minutes   how long each target runs
          --seed      the same seed makes the same inputs
          --input     runs this one input instead, such as one that failed
          --output    where an input that failed is written; the current folder otherwise
          --earlier   what mutate-engine printed before: what was noticed then is not tried again
          --only      tries only the ways of mutate-engine whose line contains this text; several, separated by |
          --shared    the folder of the measuring sets: what must hold for every text is checked on theirs
        """;

    public static int Main(string[] args)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        if (args.Length == 0 || args[0].StartsWith('-')) return Help();
        if (args[0] == "invariants" && Option(args, "--shared") is { } shared) return InvariantsOnTexts.Run(shared);
        if (args[0] == EngineMutations.MutantWorker.Command) return EngineMutations.MutantWorker.Run();
        if (args[0] == "mutate-rules") return RuleMutations.RuleMutationReport.Run();
        double minutes = double.Parse(Option(args, "--minutes") ?? "10", CultureInfo.InvariantCulture);
        int seed = int.Parse(Option(args, "--seed") ?? "1", CultureInfo.InvariantCulture);
        if (args[0] == "mutate-engine") return EngineMutations.EngineMutationReport.Run(
            TimeSpan.FromMinutes(minutes), seed, Option(args, "--earlier"), Option(args, "--only")?.Split('|') ?? []);
        IReadOnlyList<IFuzzTarget> targets = args[0] == "all"
            ? AllTargets.Make()
            : [.. AllTargets.Make().Where(target => target.Name == args[0])];
        if (targets.Count == 0) return Help();
        string folder = Option(args, "--output") ?? ".";
        if (Option(args, "--input") is { } file)
        {
            Console.WriteLine(targets[0].Run(File.ReadAllBytes(file)));
            return 0;
        }

        int failed = 0;
        foreach (IFuzzTarget target in targets) failed += Run(target, TimeSpan.FromMinutes(minutes), seed, folder) ? 0 : 1;
        return failed == 0 ? 0 : 1;
    }

    private static bool Run(IFuzzTarget target, TimeSpan time, int seed, string folder)
    {
        using var last = new LastInput(Path.Combine(folder, $"fuzz-{target.Name}.running"), target.LongestInput, TimeSpan.FromMinutes(1));
        long start = Stopwatch.GetTimestamp();
        FuzzReport report = new Fuzzer(target, seed) { Starting = last.Write }.Run(_ => Stopwatch.GetElapsedTime(start) < time);
        Console.Write(report.ToText(Stopwatch.GetElapsedTime(start)));
        if (report.Failure is not { } failure) return true;
        string path = Path.Combine(folder, FormattableString.Invariant($"fuzz-{target.Name}-{seed}.bin"));
        File.WriteAllBytes(path, failure.Input);
        byte[] small = Minimizer.Minimize(target, failure, TimeSpan.FromSeconds(30));
        File.WriteAllBytes(path, small);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"FAILED after {report.Inputs} inputs, seed {seed}: {failure.Error}\n{small.Length} "
            + $"bytes in {path}; again: {target.Name} --input {path}"));
        return false;
    }

    private static int Help()
    {
        Console.WriteLine(Usage);
        Console.WriteLine("Targets: " + string.Join(", ", AllTargets.Make().Select(static target => target.Name)));
        return 2;
    }

    private static string? Option(string[] args, string name)
    {
        int at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
