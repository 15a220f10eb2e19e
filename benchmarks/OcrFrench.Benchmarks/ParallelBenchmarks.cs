using System.Buffers;
using System.Diagnostics;
using BenchmarkDotNet.Attributes;

namespace OcrFrench.Benchmarks;

/// <summary>
/// One cleaner shared by threads, each of which cleans the whole text: twice the work in the time of one is a ratio of 1.
/// </summary>
public class ParallelBenchmarks
{
    private readonly ParallelCleaning _work = new();

    [Params("sound", "damaged")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _work.Prepare(Text);

    [Benchmark(Baseline = true)]
    public long OneThread() => _work.Run(1);

    [Benchmark]
    public long TwoThreads() => _work.Run(2);

    /// <summary>Prints what two threads get done in the time of one, measured by turns: whatever else the machine does hits both.</summary>
    public static void Print(TextWriter output)
    {
        const int Turns = 20;
        output.WriteLine("| Text | One thread, MB/s | Two threads, MB/s | Ratio of the best | Median of the ratios |");
        output.WriteLine("|----- |-----------------:|------------------:|------------------:|---------------------:|");
        foreach (string text in new[] { "sound", "damaged" })
        {
            var work = new ParallelCleaning();
            long size = 2L * work.Prepare(text);
            for (int i = 0; i < 3; i++) Time(work, 2);
            var ratios = new double[Turns];
            double one = double.MaxValue, two = double.MaxValue;
            for (int i = 0; i < Turns; i++)
            {
                double alone = Time(work, 1), together = Time(work, 2);
                ratios[i] = 2 * alone / together;
                (one, two) = (Math.Min(one, alone), Math.Min(two, together));
            }

            Array.Sort(ratios);
            output.WriteLine(FormattableString.Invariant(
                $"| {text} | {size / one / 1e6:F1} | {2 * size / two / 1e6:F1} | {2 * one / two:F2} | {ratios[Turns / 2]:F2} |"));
        }
    }

    private static double Time(ParallelCleaning work, int threads)
    {
        long start = Stopwatch.GetTimestamp();
        work.Run(threads);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}

/// <summary>A text cleaned by some threads at once, with one cleaner.</summary>
internal sealed class ParallelCleaning
{
    private readonly ArrayBufferWriter<char>[] _destinations = [new(BenchmarkTexts.Length * 2), new(BenchmarkTexts.Length * 2)];
    private string[] _pages = [];
    private int _length;

    /// <summary>Takes a text of this name, in pages when it is damaged. Returns its length.</summary>
    public int Prepare(string name)
    {
        string text = BenchmarkTexts.Load(name, OcrCleaner.Default);
        _pages = name == "sound" ? [text, text, text, text] : [.. BenchmarkTexts.Pages("ocr-eng"), .. BenchmarkTexts.Pages("ocr-fra")];
        _length = _pages.Sum(static page => OcrCleaner.Default.Clean(page).Length);
        if (Run(2) != 2L * _length || !_destinations[1].WrittenSpan.EndsWith(OcrCleaner.Default.Clean(_pages[^1])))
            throw new InvalidOperationException("Two threads give a wrong answer.");
        return _pages.Sum(static page => page.Length);
    }

    /// <summary>Lets each thread clean all of it; returns how much they wrote.</summary>
    public long Run(int threads)
    {
        Thread? other = threads > 1 ? new Thread(() => Clean(_destinations[1])) : null;
        other?.Start();
        Clean(_destinations[0]);
        other?.Join();
        return _destinations.Take(threads).Sum(static d => (long)d.WrittenCount);
    }

    private void Clean(ArrayBufferWriter<char> destination)
    {
        destination.ResetWrittenCount();
        foreach (string page in _pages) OcrCleaner.Default.Clean(page, destination);
    }
}
