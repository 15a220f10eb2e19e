using BenchmarkDotNet.Attributes;

namespace OcrFrench.Benchmarks;

/// <summary>
/// Sound texts of every size, handed over one by one as a pipeline does: what a call costs. One operation is one text, the next of all
/// that the sound pages of testdata are cut into.
/// </summary>
/// <remarks>
/// The baseline does less: it finds runs of letters and looks each up in a set. What it must give is checked all the same.
/// </remarks>
[MemoryDiagnoser]
public class SizeBenchmarks
{
    private OcrCleaner _cleaner = null!;
    private NaiveCleaners _naive = null!;
    private string[] _texts = [];
    private int _next;

    [Params("empty", "sentence", "paragraph", "page", "book")]
    public string Size { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _cleaner = OcrCleaner.Default;
        _naive = new NaiveCleaners();
        string all = BenchmarkTexts.Load("sound", _cleaner);
        string[] texts = Size switch
        {
            "empty" => [""],
            "sentence" => Cut(all, least: 1),
            "paragraph" => Cut(all, least: 300),
            "page" => Cut(all, least: 2500),
            _ => [all],
        };
        // A piece on its own may show less of what kind of text it is from: those that are changed are not sound texts.
        _texts = [.. texts.Distinct().Where(text => ReferenceEquals(_cleaner.Clean(text), text))];
        if (_texts.Length * 10 < texts.Distinct().Count() * 9)
            throw new InvalidOperationException($"Of {texts.Length} sound texts only {_texts.Length} come back as they were.");
        foreach (string text in _texts)
        {
            int known = _naive.KnownByFrozenSet(text);
            if (known != _naive.KnownByLexicon(text) || (known == 0) != (Size == "empty"))
                throw new InvalidOperationException($"The set knows {known} words of a text, the lexicon others: {text}");
        }
    }

    [Benchmark]
    public string Clean() => _cleaner.Clean(Next());

    [Benchmark(Baseline = true)]
    public int FrozenSetLookups() => _naive.KnownByFrozenSet(Next());

    private string Next()
    {
        if (++_next >= _texts.Length) _next = 0;
        return _texts[_next];
    }

    /// <summary>Whole sentences, as few of them at a time as give a length.</summary>
    private static string[] Cut(string text, int least)
    {
        var pieces = new List<string>();
        for (int start = 0, at = 0; at + 2 < text.Length; at++)
        {
            if (text[at] != '.' || !char.IsWhiteSpace(text[at + 1]) || !char.IsLower(text[at - 1]) || !char.IsUpper(text[at + 2])) continue;
            if (at + 1 - start < least) continue;
            pieces.Add(text[start..(at + 1)]);
            start = at + 2;
        }

        return [.. pieces];
    }
}
