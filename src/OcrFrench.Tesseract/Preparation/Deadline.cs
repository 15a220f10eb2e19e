using System.Diagnostics;

namespace OcrFrench.Tesseract.Preparation;

/// <summary>When to give up on a page: its time is over, or nobody is waiting for it any more.</summary>
internal sealed class Deadline(TimeSpan limit, CancellationToken token)
{
    private readonly long _start = Stopwatch.GetTimestamp();

    public CancellationToken Token => token;

    public bool IsOver => token.IsCancellationRequested || IsLate;

    private bool IsLate => limit > TimeSpan.Zero && Stopwatch.GetElapsedTime(_start) > limit;

    /// <exception cref="TimeoutException">The time is over.</exception>
    /// <exception cref="OperationCanceledException">The caller has given up.</exception>
    public void Check()
    {
        token.ThrowIfCancellationRequested();
        if (IsLate) throw new TimeoutException();
    }
}
