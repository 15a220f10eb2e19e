using System.Globalization;

namespace OcrFrench.Fuzz.Tests.EngineMutations;

/// <summary>
/// Which way of breaking the engine a process has chosen. The engine that holds all ways asks for it at each of their places, which costs
/// nothing once the method is compiled for good, as the answer never changes.
/// </summary>
public static class Mutants
{
    /// <summary>
    /// The variable of the environment with the number of the way; without it nothing is broken, and the ways met are noted.
    /// </summary>
    internal const string Variable = "OCRFRENCH_MUTANT";

    private static readonly int s_chosen =
        int.Parse(Environment.GetEnvironmentVariable(Variable) ?? "-1", NumberStyles.Integer, CultureInfo.InvariantCulture);

    private static readonly bool s_notes = s_chosen < 0;
    private static readonly bool[] s_met = new bool[s_notes ? Most : 0];

    /// <summary>More than there are ways.</summary>
    private const int Most = 1 << 16;

    /// <summary>The ways whose place was come by in this process.</summary>
    internal static IEnumerable<int> Met => Enumerable.Range(0, s_met.Length).Where(static number => s_met[number]);

    /// <summary>Called by the engine at the place of a way: whether it is the one that was chosen.</summary>
    /// <param name="number">The number of the way.</param>
    public static bool IsChosen(int number)
    {
        if (s_notes) s_met[number] = true;
        return number == s_chosen;
    }
}
