namespace OcrFrench.Tool;

/// <summary>
/// What happens when the program is asked to end: normally it ends at once; work in progress can be finished first.
/// </summary>
internal static class Interruption
{
    private static CancellationTokenSource? s_inHand;

    /// <summary>Registers for the first request to end; a second one ends the program anyway.</summary>
    public static CancellationToken Begin()
    {
        var source = new CancellationTokenSource();
        Volatile.Write(ref s_inHand, source);
        return source.Token;
    }

    /// <summary>The work in progress is done.</summary>
    public static void End() => Volatile.Write(ref s_inHand, null);

    /// <summary>Asks work in progress to finish; false if there is none, or it was asked before.</summary>
    public static bool TryFinish()
    {
        if (Volatile.Read(ref s_inHand) is not { IsCancellationRequested: false } source) return false;
        source.Cancel();
        return true;
    }
}
