using System.Diagnostics;
using System.Globalization;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Fuzz.Tests.EngineMutations;

/// <summary>
/// Breaks the decoder, the ranker, the survey and acceptance in one way after the other, and lists what no quick test notices.
/// </summary>
internal static class EngineMutationReport
{
    private const string Noticed = "noticed ", Harmless = "harmless ", Survived = "SURVIVED ", By = " | noticed by ";

    /// <summary>
    /// Prints a line for each way to break the engine, in an order that the seed tells, until all are tried or the time is over.
    /// </summary>
    /// <param name="time">How long.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="earlier">A file with what earlier runs printed: what was noticed then is not tried again. Null for all.</param>
    /// <param name="only">Only ways that contain one of these texts are tried; all when there are none.</param>
    /// <returns>0 when none has survived.</returns>
    public static int Run(TimeSpan time, int seed, string? earlier, IReadOnlyList<string> only)
    {
        string compiled = House.Path("tests", "OcrFrench.Tests", "bin", "Release", "net10.0");
        if (!File.Exists(Path.Combine(compiled, "OcrFrench.Tests.dll")))
        {
            Console.Error.WriteLine("The tests are not compiled: dotnet build tests/OcrFrench.Tests -c Release");
            return 2;
        }

        long start = Stopwatch.GetTimestamp();
        using var tests = new MutatedTests(compiled);
        int processes = Environment.ProcessorCount;
        foreach (string failure in tests.Survey(processes)) Say($"left out, as it fails with the engine as it is: {failure}");
        Say($"{Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s to see what each test meets");
        foreach (string what in EquivalentMutations.Reasons.Keys.Except(tests.Ways.Select(static way => way.What), StringComparer.Ordinal))
            Say($"said to be harmless, and not there any more: {what}");
        int[] numbers = Numbers(tests.Ways, seed, earlier, only);
        Say($"{tests.Ways.Count} ways, {tests.Ways.Count - numbers.Length} left out, as they were noticed earlier or not asked for");

        int tried = 0, survived = 0, harmless = 0;
        Parallel.ForEach(numbers, new ParallelOptions { MaxDegreeOfParallelism = processes }, (number, state) =>
        {
            if (Stopwatch.GetElapsedTime(start) > time)
            {
                state.Stop();
                return;
            }

            string what = tests.Ways[number].What;
            string line = EquivalentMutations.Reasons.TryGetValue(what, out string? reason) ? $"{Harmless}{what} | {reason}"
                : tests.Noticing(number) is { } test ? Noticed + what + By + test
                : Survived + what;
            Interlocked.Increment(ref tried);
            if (line.StartsWith(Survived, StringComparison.Ordinal)) Interlocked.Increment(ref survived);
            if (line.StartsWith(Harmless, StringComparison.Ordinal)) Interlocked.Increment(ref harmless);
            Console.WriteLine(line);
        });

        Say($"{tried} of {numbers.Length} ways tried in {Stopwatch.GetElapsedTime(start).TotalMinutes:F0} minutes");
        Say($"{survived} survived, {harmless} are harmless");
        return survived == 0 ? 0 : 1;
    }

    private static int[] Numbers(IReadOnlyList<EngineMutation> ways, int seed, string? earlier, IReadOnlyList<string> only)
    {
        HashSet<string> known = earlier is null ? [] : [.. File.ReadLines(earlier).Select(WhatWasNoticed)];
        int[] numbers =
        [
            .. Enumerable.Range(0, ways.Count).Where(number => !known.Contains(ways[number].What)
                && (only.Count == 0 || only.Any(text => ways[number].What.Contains(text, StringComparison.Ordinal)))),
        ];
        new Random(seed).Shuffle(numbers);
        return numbers;
    }

    private static string WhatWasNoticed(string line)
    {
        int end = line.LastIndexOf(By, StringComparison.Ordinal);
        return end < 0 || !line.StartsWith(Noticed, StringComparison.Ordinal) ? "" : line[Noticed.Length..end];
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
