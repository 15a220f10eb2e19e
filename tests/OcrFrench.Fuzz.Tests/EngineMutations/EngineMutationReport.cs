using System.Diagnostics;
using System.Globalization;
using Mono.Cecil;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Fuzz.Tests.EngineMutations;

/// <summary>
/// Breaks the decoder, the ranker, the survey and acceptance in one way after the other, and lists what no quick test notices.
/// </summary>
internal static class EngineMutationReport
{
    /// <summary>Ways that are tried first: they have survived before.</summary>
    private static readonly string[] s_first = [
        "Decoder.Beam ", "DecodingSession.LongestRun ", "UnitBuilder.SmallStartCost ", "SourceDoubt.PerNat "];

    /// <summary>
    /// Prints a line for each way to break the engine, in an order that the seed tells, until all are tried or the time is over.
    /// </summary>
    /// <param name="time">How long.</param>
    /// <param name="seed">The seed.</param>
    /// <returns>0 when none has survived.</returns>
    public static int Run(TimeSpan time, int seed)
    {
        string compiled = House.Path("tests", "OcrFrench.Tests", "bin", "Release", "net10.0");
        if (!File.Exists(Path.Combine(compiled, "OcrFrench.Tests.dll")))
        {
            Console.Error.WriteLine("The tests are not compiled: dotnet build tests/OcrFrench.Tests -c Release");
            return 2;
        }

        long start = Stopwatch.GetTimestamp();
        using var tests = new MutatedTests(compiled);
        if (tests.Notice(null))
        {
            Console.Error.WriteLine("The tests fail as it is.");
            return 2;
        }

        EngineMutation[] all = InOrder(tests, seed);
        int tried = 0, survived = 0;
        foreach (EngineMutation mutation in all)
        {
            if (Stopwatch.GetElapsedTime(start) > time) break;
            bool isNoticed = tests.Notice(mutation);
            tried++;
            if (!isNoticed) survived++;
            Console.WriteLine($"{(isNoticed ? "noticed " : "SURVIVED")} {mutation.What}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tried} of {all.Length} ways tried, {survived} survived"));
        return survived == 0 ? 0 : 1;
    }

    private static EngineMutation[] InOrder(MutatedTests tests, int seed)
    {
        using ModuleDefinition module = tests.Read();
        EngineMutation[] all = [.. EngineMutation.Of(module)];
        new Random(seed).Shuffle(all);
        return [.. all.OrderBy(static mutation => s_first.Any(first => mutation.What.Contains(first, StringComparison.Ordinal)) ? 0 : 1)];
    }
}
