using System.Buffers;
using BenchmarkDotNet.Attributes;

namespace OcrFrench.Benchmarks;

/// <summary>Whole pages cleaned, sound and damaged, against what a user would write instead. One operation is the whole text.</summary>
/// <remarks>The twins do less: they know no context and no rules. What they must give is checked all the same.</remarks>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public class CleanBenchmarks
{
    private readonly ArrayBufferWriter<char> _destination = new(BenchmarkTexts.Length * 2);
    private OcrCleaner _cleaner = null!;
    private NaiveCleaners _naive = null!;
    private string _text = "";
    private string _cleaned = "";

    [Params("sound", "damaged")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _cleaner = OcrCleaner.Default;
        _text = BenchmarkTexts.Load(Text, _cleaner);
        _naive = new NaiveCleaners();
        _cleaned = _cleaner.Clean(_text);
        Check(Text == "sound" ? ReferenceEquals(_text, _cleaned) : _cleaned != _text, nameof(Clean));
        Check(Writer() == _cleaned.Length && _destination.WrittenSpan.SequenceEqual(_cleaned), nameof(Writer));
        Check(Analyze() == _cleaned, nameof(Analyze));
        Check(_naive.KnownByLexicon(_text) == _naive.KnownByFrozenSet(_text), nameof(LexiconLookups));
        Check(_naive.RegexReplace("1'an et tôt cornrne") == "l'an et tôt comme", nameof(RegexReplace));
        Check(_naive.EditDistanceOne("la maisom verte") == "la maison verte", nameof(EditDistanceOne));
    }

    [Benchmark(Baseline = true)]
    public string Clean() => _cleaner.Clean(_text);

    [Benchmark]
    public int Writer()
    {
        _destination.ResetWrittenCount();
        _cleaner.Clean(_text, _destination);
        return _destination.WrittenCount;
    }

    [Benchmark]
    public string Analyze() => _cleaner.Analyze(_text).Text;

    [Benchmark]
    public string RegexReplace() => _naive.RegexReplace(_text);

    /// <summary>A set of words, and every string one edit away from a token that is not among them.</summary>
    [Benchmark]
    public string EditDistanceOne() => _naive.EditDistanceOne(_text);

    [Benchmark]
    public int FrozenSetLookups() => _naive.KnownByFrozenSet(_text);

    [Benchmark]
    public int LexiconLookups() => _naive.KnownByLexicon(_text);

    private static void Check(bool condition, string benchmark)
    {
        if (!condition) throw new InvalidOperationException(benchmark + " gives a wrong answer.");
    }
}
