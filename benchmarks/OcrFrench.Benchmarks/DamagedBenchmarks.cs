using System.Buffers;
using BenchmarkDotNet.Attributes;

namespace OcrFrench.Benchmarks;

/// <summary>The pages of testdata as Tesseract's two models read them, cleaned one by one: met for the first time, and met again.</summary>
/// <remarks>A cleaner remembers what it searched. A new one remembers nothing; models and rules are loaded before.</remarks>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public class DamagedBenchmarks
{
    /// <summary>What the columns call the pages.</summary>
    public const string TextName = "damaged, once";

    private readonly ArrayBufferWriter<char> _destination = new(1 << 20);
    private string[] _pages = [];
    private OcrCleaner _again = null!, _new = null!;
    private string[] _expected = [];

    /// <summary>All pages in one string.</summary>
    public static string AllPages() => string.Concat(Load());

    [GlobalSetup]
    public void Setup()
    {
        _pages = Load();
        _again = OcrCleaner.Create(new OcrCleanerOptions());
        _expected = [.. _pages.Select(_again.Clean)];
        MakeNew();
        if (New() != Again()) throw new InvalidOperationException("A new cleaner gives another text.");
        for (int i = 0; i < _pages.Length; i++)
            if (_again.Clean(_pages[i]) != _expected[i]) throw new InvalidOperationException("A page comes out otherwise the second time.");
        if (_pages.Count(page => !_expected.Contains(page)) * 2 < _pages.Length)
            throw new InvalidOperationException("Most pages come out as they were.");
    }

    [IterationSetup(Target = nameof(New))]
    public void MakeNew()
    {
        _new = OcrCleaner.Create(new OcrCleanerOptions());
        _new.Clean(""); // its buffers
    }

    [Benchmark(Baseline = true)]
    public int Again() => CleanAll(_again);

    [Benchmark]
    public int New() => CleanAll(_new);

    private int CleanAll(OcrCleaner cleaner)
    {
        _destination.ResetWrittenCount();
        foreach (string page in _pages) cleaner.Clean(page, _destination);
        return _destination.WrittenCount;
    }

    private static string[] Load() => [.. BenchmarkTexts.Pages("ocr-eng"), .. BenchmarkTexts.Pages("ocr-fra")];
}
