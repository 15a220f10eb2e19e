namespace OcrFrench.Tests;

/// <summary>What a piece of work allocates once it has run for a while.</summary>
internal static class SteadyMemory
{
    // By hand: where a whole suite runs beside it, the runtime optimises late.
    private const int MaxRounds = 5000;

    /// <summary>
    /// The fewest bytes that any of many runs took on this thread. One run alone cannot be trusted: when another thread collects garbage
    /// meanwhile, the rest of this thread's buffer is counted as taken, and code that the runtime has not optimised yet boxes characters in
    /// the framework. What really allocates does so in every run.
    /// </summary>
    public static long Taken(Action work, int rounds = MaxRounds)
    {
        work();
        long least = long.MaxValue;
        for (int round = 0; round < rounds && least > 0; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
