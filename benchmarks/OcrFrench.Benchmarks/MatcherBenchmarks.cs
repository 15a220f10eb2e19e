using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using OcrFrench.Models.Lexicon;
using OcrFrench.Rules;

namespace OcrFrench.Benchmarks;

/// <summary>
/// One automaton against what one would write without it, on the same literal replacements. The text has
/// <see cref="TextLength"/> characters: 2 bytes each, divided by the mean time, is the throughput.
/// </summary>
/// <remarks>
/// It is the same text for all numbers of rules: its damage is that of the first hundred, which all sets hold. A rule finds a figure in
/// a word, as most that is sure does, or nothing but letters as frequent as those of the text, which leaves nothing to jump to.
/// </remarks>
[MemoryDiagnoser]
public class MatcherBenchmarks
{
    public const int TextLength = 200_000;

    /// <summary>A place to repair in so many characters, about one word in eight.</summary>
    private const int DamageEvery = 48;

    /// <summary>The text is damaged in so many ways.</summary>
    private const int DamagingRules = 100;

    private const string Consonants = "bcdfglmnprstv";
    private const string Vowels = "aeiou";

    private readonly List<(string Find, string Write)> _pairs = [];
    private string _text = "";
    private string _expected = "";
    private int _expectedMatches;
    private RuleSet _rules = RuleSet.Compile([]);
    private RuleSet _untriggered = RuleSet.Compile([]);
    private Regex _regex = new("x");
    private Dictionary<string, string> _map = [];

    [Params(100, 1_000, 10_000)]
    public int Rules { get; set; }

    [Params("figure", "letters")]
    public string Finds { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        // A fixed linear congruence: the same words on every machine and runtime.
        uint state = 12345;
        uint Next(int below)
        {
            state = (state * 1664525) + 1013904223;
            return (state >> 8) % (uint)below;
        }

        string Word()
        {
            var word = new StringBuilder();
            for (uint i = 2 + Next(3); i > 0; i--)
                word.Append(Consonants[(int)Next(Consonants.Length)]).Append(Vowels[(int)Next(Vowels.Length)]);
            return word.ToString();
        }

        // Each rule finds a word that no other rule's word contains or is contained in: words have no double letters.
        string mark = Finds == "figure" ? "1" : "nn";
        for (int i = 0; i < Rules; i++)
        {
            string number = i.ToString("D5", CultureInfo.InvariantCulture);
            string word = Word();
            _pairs.Add((word + mark + string.Concat(number.Select(c => Consonants[c - '0'])), word + "l"));
        }

        state = 67890;
        var text = new StringBuilder();
        for (int damage = 0; text.Length < TextLength;)
        {
            if (text.Length >= damage * DamageEvery)
            {
                damage++;
                text.Append(_pairs[(int)Next(DamagingRules)].Find);
                _expectedMatches++;
            }
            else
            {
                text.Append(Word());
            }

            text.Append(' ');
        }

        _text = text.ToString();
        _map = _pairs.ToDictionary(pair => pair.Find, pair => pair.Write, StringComparer.Ordinal);
        _regex = new Regex(
            string.Join('|', _pairs.Select(pair => Regex.Escape(pair.Find))), RegexOptions.Compiled | RegexOptions.CultureInvariant);
        var file = new StringBuilder();
        for (int i = 0; i < _pairs.Count; i++)
        {
            file.Append(CultureInfo.InvariantCulture,
                $"rule bench.r{i}\n  kind Letters\n  match {_pairs[i].Find} => {_pairs[i].Write}\n  fix a => b\n  keep a\n");
        }

        _rules = RuleSet.Compile([new RuleFile("bench.rules", file.ToString())]);
        _expected = string.Join(' ', _text.Split(' ').Select(word => _map.GetValueOrDefault(word, word)));
        Check(Automaton().Length == _expected.Length && Automaton() == _expected, nameof(Automaton));
        Check(AutomatonFindOnly() == _expectedMatches, nameof(AutomatonFindOnly));
        _untriggered = _rules.WithTriggers(0);
        Check(EachPlaceTried() == _expectedMatches, nameof(EachPlaceTried));
        Check(CompiledRegex() == _expected, nameof(CompiledRegex));
        Check(ReplaceChain() == _expected, nameof(ReplaceChain));
    }

    [Benchmark(Baseline = true)]
    public string Automaton()
    {
        var result = new StringBuilder(_text.Length);
        var words = default(NoWords);
        Span<char> buffer = stackalloc char[RuleLimits.ReplacementLength];
        int done = 0;
        while (_rules.TryFindNext(_text, done, _text.Length, ref words, out RuleMatch match))
        {
            result.Append(_text, done, match.Start - done);
            result.Append(buffer[.._rules.WriteReplacement(match, _text, buffer)]);
            done = match.End;
        }

        return result.Append(_text, done, _text.Length - done).ToString();
    }

    [Benchmark]
    public int AutomatonFindOnly()
    {
        var words = default(NoWords);
        int count = 0;
        for (int at = 0; _rules.TryFindNext(_text, at, _text.Length, ref words, out RuleMatch match); at = match.End) count++;
        return count;
    }

    /// <summary>The same rules, each place of the text tried.</summary>
    [Benchmark]
    public int EachPlaceTried()
    {
        var words = default(NoWords);
        int count = 0;
        for (int at = 0; _untriggered.TryFindNext(_text, at, _text.Length, ref words, out RuleMatch match); at = match.End) count++;
        return count;
    }

    [Benchmark]
    public string CompiledRegex() => _regex.Replace(_text, match => _map[match.Value]);

    [Benchmark]
    public string ReplaceChain()
    {
        string text = _text;
        foreach ((string find, string write) in _pairs) text = text.Replace(find, write, StringComparison.Ordinal);
        return text;
    }

    private static void Check(bool right, string what)
    {
        if (!right) throw new InvalidOperationException($"{what} gives a wrong answer.");
    }

    private readonly struct NoWords : IWordTest
    {
        public bool IsKnown(scoped ReadOnlySpan<char> word) => false;

        public int Frequency(scoped ReadOnlySpan<char> word) => 0;

        public bool IsVerb(scoped ReadOnlySpan<char> word) => false;
    }
}
