using System.Collections.Frozen;
using System.Globalization;

namespace OcrFrench.Fuzz.Tests.EngineMutations;

/// <summary>What came of running tests in a process.</summary>
/// <param name="Class">The class, if it was one.</param>
/// <param name="Failure">The test that failed, or null.</param>
/// <param name="Time">How long it took.</param>
/// <param name="Met">The ways to break the engine whose place was come by.</param>
internal sealed record TestRun(string Class, string? Failure, TimeSpan Time, FrozenSet<int> Met)
{
    /// <summary>How long the same tests may take when the engine is broken, on a machine that may have become busy.</summary>
    public TimeSpan Longest => TimeSpan.FromSeconds(5) + (10 * Time);

    /// <summary>Reads what a <see cref="MutantWorker"/> said.</summary>
    /// <param name="said">Its lines.</param>
    /// <param name="exitCode">How it ended.</param>
    public static TestRun Of(string[] said, int exitCode)
    {
        if (exitCode is not (0 or 1) || said.Length < 3) return new TestRun("", "the process broke down", TimeSpan.Zero, []);
        return new TestRun(
            "",
            exitCode == 0 ? null : said[0],
            TimeSpan.FromMilliseconds(int.Parse(said[1], CultureInfo.InvariantCulture)),
            said[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(static number => int.Parse(number, CultureInfo.InvariantCulture)).ToFrozenSet());
    }
}
