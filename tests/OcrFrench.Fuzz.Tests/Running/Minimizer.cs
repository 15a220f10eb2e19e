using System.Diagnostics;

namespace OcrFrench.Fuzz.Tests.Running;

/// <summary>Makes an input that fails smaller, as long as it fails in the same way.</summary>
internal static class Minimizer
{
    public static byte[] Minimize(IFuzzTarget target, FuzzFailure failure, TimeSpan limit)
    {
        byte[] best = failure.Input;
        long start = Stopwatch.GetTimestamp();
        for (int size = Math.Max(1, best.Length / 2); size >= 1; size = size == 1 ? 0 : size / 2)
        {
            for (int at = 0; at < best.Length && Stopwatch.GetElapsedTime(start) < limit;)
            {
                byte[] smaller = [.. best.AsSpan(0, at), .. best.AsSpan(Math.Min(best.Length, at + size))];
                if (Fails(target, smaller, failure.Error)) best = smaller;
                else at += size;
            }
        }

        return best;
    }

    private static bool Fails(IFuzzTarget target, byte[] input, Exception error)
    {
        try
        {
            target.Run(input);
            return false;
        }
#pragma warning disable CA1031 // compared with what was found
        catch (Exception other)
#pragma warning restore CA1031
        {
            return other.GetType() == error.GetType() && Place(other) == Place(error);
        }
    }

    /// <summary>Where it was thrown: the message may quote the input.</summary>
    private static string Place(Exception error) =>
        error.StackTrace is { } trace ? trace.Split('\n')[error is FindingException ? 1 : 0] : "";
}
