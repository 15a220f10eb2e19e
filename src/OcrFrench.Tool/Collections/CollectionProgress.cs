using System.Diagnostics;

namespace OcrFrench.Tool.Collections;

/// <summary>How far a run has got. Written by the run, read by the progress display.</summary>
internal sealed class CollectionProgress(int files, long bytes)
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _bytesDone, _bytesNow;
    private int _filesDone;
    private long _pages, _corrections, _problems, _left;

    public int FilesDone => Volatile.Read(ref _filesDone);

    /// <summary>The share that is done, by bytes: files differ.</summary>
    public double Share => bytes == 0 ? 1 : (double)Volatile.Read(ref _bytesDone) / bytes;

    /// <summary>Megabytes a second, of what this run has done itself.</summary>
    public double Speed => Volatile.Read(ref _bytesNow) / 1e6 / Math.Max(0.001, Stopwatch.GetElapsedTime(_start).TotalSeconds);

    /// <summary>The estimated time left; null before anything is done.</summary>
    public TimeSpan? TimeLeft =>
        Speed < 1e-6 ? null : TimeSpan.FromSeconds(Math.Max(0, bytes - Volatile.Read(ref _bytesDone)) / 1e6 / Speed);

    /// <summary>How much is done, in words.</summary>
    public string Done => Messages.ProgressDone(FilesDone, files, Volatile.Read(ref _pages), Volatile.Read(ref _corrections),
        Volatile.Read(ref _problems), Volatile.Read(ref _left));

    /// <summary>How fast the run is, and how long it will still take.</summary>
    public string Pace => Messages.ProgressPace(Speed, TimeLeft);

    /// <summary>Takes over the current state of the run.</summary>
    /// <param name="totals">All files, earlier runs included.</param>
    /// <param name="planned">How many bytes were done, as the plan counts them.</param>
    /// <param name="isNew">Whether this run has done them itself.</param>
    public void Report(CollectionTotals totals, long planned, bool isNew)
    {
        Volatile.Write(ref _filesDone, (int)totals.Files);
        Volatile.Write(ref _pages, totals.Pages);
        Volatile.Write(ref _corrections, totals.Corrections);
        Volatile.Write(ref _problems, totals.Problems);
        Volatile.Write(ref _left, totals.Left.All);
        Volatile.Write(ref _bytesDone, _bytesDone + planned);
        if (isNew) Volatile.Write(ref _bytesNow, _bytesNow + planned);
    }
}
