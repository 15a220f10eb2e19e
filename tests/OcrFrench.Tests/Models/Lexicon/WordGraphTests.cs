using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Characters;
using OcrFrench.ModelBuilder.Lexicon;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Tests.Models.Lexicon;

public class WordGraphTests
{
    private static readonly HashSet<string> s_words = TestLexicons.SyllableWords(5000);
    private static readonly WordGraph s_graph = TestLexicons.Graph(s_words);

    [Fact]
    public void Every_word_has_an_index_of_its_own_in_the_order_of_the_alphabet()
    {
        Assert.Equal(s_words.Count, s_graph.Count);
        string previous = "";
        for (int i = 0; i < s_graph.Count; i++)
        {
            string word = s_graph.Word(i);
            Assert.Contains(word, s_words);
            Assert.True(GraphBuilder.Compare(previous, word) < 0);
            Assert.Equal(i, s_graph.Find(word));
            previous = word;
        }
    }

    [Fact]
    public void Mutated_words_are_found_if_and_only_if_the_twin_has_them()
    {
        uint state = 99;
        foreach (string word in s_words)
        {
            char[] mutated = word.ToCharArray();
            state = (state * 1664525) + 1013904223;
            mutated[(state >> 8) % (uint)mutated.Length] = Letters.Alphabet[1 + (int)((state >> 16) % 61)];
            string text = new(mutated);
            Assert.Equal(s_words.Contains(text), s_graph.Find(text) >= 0);
            Assert.Equal(s_words.Contains(word[..^1]), s_graph.Find(word.AsSpan(0, word.Length - 1)) >= 0);
            Assert.Equal(s_words.Contains(word + "s"), s_graph.Find(word + "s") >= 0);
        }
    }

    [Fact]
    public void Any_text_is_found_if_and_only_if_the_twin_has_it() =>
        Prop.ForAll<string>(text =>
        {
            string? folded = text is null ? null : string.Concat(text.Select(Letters.ToLower));
            return text is null || s_graph.Find(text) >= 0 == s_words.Contains(folded!);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Steps_lead_to_the_same_index_as_a_search()
    {
        foreach (string word in s_words.Take(500))
        {
            GraphState state = WordGraph.RootState;
            int node = WordGraph.Root;
            foreach (char c in word)
            {
                Assert.NotEqual(0UL, s_graph.ChildMask(node) & (1UL << Letters.SymbolOf(c)));
                Assert.True(s_graph.BestBelow(node) >= s_graph.FrequencyByte(s_graph.Find(word)));
                node = s_graph.Child(node, Letters.SymbolOf(c));
                Assert.True(s_graph.TryStep(state, Letters.SymbolOf(c), out state));
                Assert.Equal(node, state.Node);
            }

            Assert.True(s_graph.IsFinal(node));
            Assert.Equal(s_graph.Find(word), state.Rank);
        }
    }

    [Fact]
    public void A_letter_that_leads_nowhere_is_refused()
    {
        WordGraph graph = TestLexicons.Graph(["été"]);
        Assert.Equal(-1, graph.Child(WordGraph.Root, Letters.SymbolOf('e')));
        Assert.False(graph.TryStep(WordGraph.RootState, Letters.SymbolOf('e'), out _));
        Assert.False(graph.TryStep(WordGraph.RootState, 0, out _));
        Assert.Equal(-1, graph.Find(""));
        Assert.Equal(-1, graph.Find(new string('é', 1000)));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.Flags(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.Word(-1));
    }

    [Theory]
    [InlineData("ÉTÉ")]
    [InlineData("Été")]
    [InlineData("été")]
    public void Letter_case_does_not_matter_to_a_search(string word) => Assert.Equal(0, TestLexicons.Graph(["été"]).Find(word));

    [Fact]
    public void Both_apostrophes_are_one() => Assert.Equal(0, TestLexicons.Graph(["aujourd’hui"]).Find("Aujourd'hui"));

    [Fact]
    public void An_empty_lexicon_knows_nothing() => Assert.Equal(-1, TestLexicons.Graph(Array.Empty<string>()).Find("mot"));

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        string[] probes = [.. s_words.Take(100), "inconnu", "d'autres", "MAJUSCULES"];
        char[] buffer = new char[WordGraph.MaxWordLength];
        int first = Probe(probes, buffer), again = 0;
        Assert.Equal(0, SteadyMemory.Taken(() => again = Probe(probes, buffer)));
        Assert.Equal(first, again);
    }

    private static int Probe(string[] probes, Span<char> buffer)
    {
        int sum = 0;
        foreach (string probe in probes)
        {
            int index = s_graph.Find(probe);
            sum += index + (s_graph.IsKnown(probe) ? 1 : 0);
            if (index >= 0)
                sum += s_graph.Spell(index, buffer) + (int)s_graph.Cost(index) + (int)s_graph.Classes(index);
        }

        return sum;
    }

    [Fact]
    public void Payload_belongs_to_its_word()
    {
        WordGraph graph = TestLexicons.Graph(
            new LexiconEntry("marche", 500, WordFlags.Lower, WordClasses.Noun | WordClasses.Verb),
            new LexiconEntry("étoit", 0, WordFlags.Lower | WordFlags.Old, WordClasses.Verb),
            new LexiconEntry("marne", 3, WordFlags.Title, WordClasses.Name));
        int walk = graph.Find("marche");
        Assert.Equal(WordClasses.Noun | WordClasses.Verb, graph.Classes(walk));
        Assert.Equal(-Math.Log(500 / 1000.0), graph.Cost(walk), 0.04);
        Assert.Equal(WordFlags.Lower | WordFlags.Old, graph.Flags(graph.Find("étoit")));
        Assert.Equal(0, graph.FrequencyByte(graph.Find("étoit")));
        Assert.True(graph.Cost(graph.Find("étoit")) > graph.Cost(graph.Find("marne")));
    }

    [Fact]
    public void Frequency_bytes_are_exact_to_three_percent()
    {
        for (long count = 1; count < 8_000_000; count += 1 + (count / 7))
        {
            Assert.Equal(1, Math.Exp(Frequencies.LogCount(Frequencies.ToByte(count))) / count, 0.033);
        }
    }

    [Fact]
    public void More_words_than_the_hot_table_holds_are_all_found()
    {
        HashSet<string> words = TestLexicons.SyllableWords(LexiconWriter.HotWordLimit + 3000);
        WordGraph graph = TestLexicons.Graph(words);
        Assert.Equal(words.Count, words.Select(word => graph.Find(word)).Where(index => index >= 0).Distinct().Count());
    }
}
