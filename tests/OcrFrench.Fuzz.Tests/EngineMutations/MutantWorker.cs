using System.Diagnostics;
using System.Globalization;

namespace OcrFrench.Fuzz.Tests.EngineMutations;

/// <summary>A process of its own, in a folder with an engine that holds all ways to break it.</summary>
internal static class MutantWorker
{
    /// <summary>What the program is called with to be one.</summary>
    public const string Command = "mutate-engine-worker";

    /// <summary>
    /// Runs the test classes that come in, each with the milliseconds that it may take, until one fails. Says which test failed, after how
    /// many milliseconds, and which ways to break the engine were met.
    /// </summary>
    /// <returns>How many failed.</returns>
    public static int Run()
    {
        TextWriter output = Console.Out;
        Console.SetOut(TextWriter.Null); // what tests say
        var tests = new TestClasses(Path.Combine(AppContext.BaseDirectory, "OcrFrench.Tests.dll"));
        long start = Stopwatch.GetTimestamp();
        string? failure = null;
        while (failure is null && Console.ReadLine() is { } line)
        {
            string[] fields = line.Split('\t');
            failure = tests.Failure(fields[0], TimeSpan.FromMilliseconds(int.Parse(fields[1], CultureInfo.InvariantCulture)));
        }

        output.WriteLine(failure?.ReplaceLineEndings(" "));
        output.WriteLine(((long)Stopwatch.GetElapsedTime(start).TotalMilliseconds).ToString(CultureInfo.InvariantCulture));
        output.WriteLine(string.Join(' ', Mutants.Met));
        output.Flush();
        Environment.Exit(failure is null ? 0 : 1); // though a test may still run
        return 0;
    }
}
