using System.Diagnostics;
using BenchmarkDotNet.Attributes;

namespace OcrFrench.Benchmarks;

/// <summary>
/// Texts of 1 KB to 32 MB: the time for each character is to stay the same. One operation is the whole text, and up to 1 MB always the
/// same megabyte in texts of that size.
/// </summary>
public class LinearBenchmarks
{
    private const int Megabyte = 1 << 20;

    private string[] _texts = [];

    [Params("sound", "damaged")]
    public string Text { get; set; } = "";

    [Params(1 << 10, 32 << 10, Megabyte, 32 << 20)]
    public int Bytes { get; set; }

    [GlobalSetup]
    public void Setup() => _texts = Make(Text, Bytes / 2);

    [Benchmark]
    public int Clean() => CleanAll(_texts);

    private static int CleanAll(string[] texts)
    {
        int length = 0;
        foreach (string text in texts) length += OcrCleaner.Default.Clean(text).Length;
        return length;
    }

    /// <summary>
    /// Prints nanoseconds a character up to a gigabyte of sound text and 32 MB of damaged text, the best of some turns at all sizes.
    /// </summary>
    public static void Print(TextWriter output)
    {
        output.WriteLine("| Text | Size | ns a character | Against 1 MB |");
        output.WriteLine("|----- |-----:|---------------:|-------------:|");
        Print("sound", [1 << 10, 32 << 10, Megabyte, 32 << 20, 1 << 30], output);
        Print("damaged", [1 << 10, 32 << 10, Megabyte, 8 << 20, 32 << 20], output);
    }

    private static void Print(string name, int[] sizes, TextWriter output)
    {
        const int Turns = 5;
        const int LongEnough = 8 << 20; // to be steady after two
        double leastTime = name == "sound" ? 0.3 : 1;
        string[][] texts = [.. sizes.Select(size => Make(name, size / 2))];
        double[] best = [.. sizes.Select(static _ => double.MaxValue)];
        foreach (string[] some in texts.Take(3)) CleanAll(some);
        for (int turn = 0; turn < Turns; turn++)
        {
            for (int i = 0; i < texts.Length; i++)
            {
                if (turn > 1 && sizes[i] >= LongEnough) continue;
                long start = Stopwatch.GetTimestamp();
                int times = 0;
                do
                {
                    CleanAll(texts[i]);
                    times++;
                }
                while (Stopwatch.GetElapsedTime(start).TotalSeconds < leastTime);
                best[i] = Math.Min(
                    best[i], Stopwatch.GetElapsedTime(start).TotalNanoseconds / times / texts[i].Sum(static text => (long)text.Length));
            }
        }

        double reference = best[Array.IndexOf(sizes, Megabyte)];
        for (int i = 0; i < sizes.Length; i++)
        {
            string size = sizes[i] >= 1 << 30 ? $"{sizes[i] >> 30} GB" : sizes[i] >= Megabyte ? $"{sizes[i] >> 20} MB"
                : $"{sizes[i] >> 10} KB";
            output.WriteLine(FormattableString.Invariant($"| {name} | {size} | {best[i]:F2} | {best[i] / reference:F2} |"));
        }
    }

    /// <summary>The pages again and again, or a megabyte of them cut at ends of lines into texts of about so many characters.</summary>
    private static string[] Make(string name, int length)
    {
        string pages = BenchmarkTexts.Load(name, OcrCleaner.Default);
        string text = string.Create(Math.Max(length, Megabyte / 2), pages, static (to, from) =>
        {
            for (int at = 0; at < to.Length; at += from.Length) from.AsSpan(0, Math.Min(from.Length, to.Length - at)).CopyTo(to[at..]);
        });
        var texts = new List<string>();
        for (int at = 0; at < text.Length;)
        {
            int line = at + length < text.Length ? text.IndexOf('\n', at + length) : -1, end = line < 0 ? text.Length : line + 1;
            texts.Add(text[at..end]);
            at = end;
        }

        // Damaged text is repaired, sound text comes back as it was; at its cuts a word may be changed.
        int changed = text.Length > Megabyte ? 0 : texts.Count(static t => !ReferenceEquals(OcrCleaner.Default.Clean(t), t));
        if (text.Length <= Megabyte && (name == "damaged" ? changed * 2 < texts.Count : changed * 5 > texts.Count))
            throw new InvalidOperationException($"{changed} of {texts.Count} {name} texts are changed.");
        return [.. texts];
    }
}
