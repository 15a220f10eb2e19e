using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Benchmarks;

/// <summary>
/// Looking words up as texts bring them, against a <see cref="FrozenSet{T}"/> of the lexicon's words: 10 000 drawn by their frequency in
/// the lexicon, and as many drawn from the pages of testdata, printed and as Tesseract reads them, so that one word in twenty is
/// unknown. One operation is one word.
/// </summary>
[MemoryDiagnoser]
public class LookupBenchmarks
{
    private const int Words = 20_000;

    private string _text = "";
    private (int Start, int Length)[] _words = [];
    private WordGraph _graph = null!;
    private FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _set;

    [GlobalSetup]
    public void Setup()
    {
        _graph = WordGraph.Default;
        string[] all = [.. Enumerable.Range(0, _graph.Count).Select(_graph.Word)];
        _set = all.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        DrawText(all);

        // The answers have to agree, or the times mean nothing.
        int known = Graph();
        if (known != Frozen() || known is < Words * 3 / 4 or Words)
            throw new InvalidOperationException($"{known} words were found in the graph and {Frozen()} in the set.");
        for (int i = 0; i < all.Length; i++)
        {
            if (_graph.Find(all[i]) != i || _graph.Find(all[i] + "zz") >= 0 != _set.Contains(all[i] + "zz"))
                throw new InvalidOperationException($"The two disagree about {all[i]}.");
        }
    }

    [Benchmark(OperationsPerInvoke = Words)]
    public int Graph()
    {
        int found = 0;
        foreach ((int start, int length) in _words)
        {
            if (_graph.Find(_text.AsSpan(start, length)) >= 0)
                found++;
        }

        return found;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Words)]
    public int Frozen()
    {
        int found = 0;
        foreach ((int start, int length) in _words)
        {
            if (_set.Contains(_text.AsSpan(start, length)))
                found++;
        }

        return found;
    }

    /// <summary>A text of words drawn by their frequency or from pages, in lower case, the same on every run.</summary>
    private void DrawText(string[] all)
    {
        string[] read = [.. BenchmarkTexts.Words()];
        double[] sums = new double[all.Length];
        double sum = 0;
        for (int i = 0; i < all.Length; i++)
        {
            sum += _graph.FrequencyByte(i) == 0 ? 0 : Math.Exp(-_graph.Cost(i));
            sums[i] = sum;
        }

        System.Text.StringBuilder text = new();
        _words = new (int, int)[Words];
        ulong state = 42;
        for (int i = 0; i < Words; i++)
        {
            state = (state * 6364136223846793005) + 1442695040888963407;
            int index = Array.BinarySearch(sums, (state >> 11) * (sum / (1UL << 53)));
            string word = i % 2 == 0
                ? all[Math.Min(index < 0 ? ~index : index, all.Length - 1)]
                : read[(int)((state >> 33) % (uint)read.Length)];
            _words[i] = (text.Length, word.Length);
            text.Append(word).Append(' ');
        }

        _text = text.ToString();
    }
}
