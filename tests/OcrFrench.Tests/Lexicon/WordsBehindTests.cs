using OcrFrench.Lexicon;
using OcrFrench.ModelBuilder.Lexicon;

namespace OcrFrench.Tests.Lexicon;

public class WordsBehindTests
{
    [Fact]
    public void Where_few_words_go_on_the_most_frequent_is_told_exactly()
    {
        WordGraph graph = WordGraph.Default;
        var behind = WordsBehind.Of(graph);
        int told = 0;
        for (int i = 0; i < graph.Count; i += 1009)
        {
            string word = graph.Word(i);
            for (int length = 1; length <= word.Length; length++)
            {
                GraphState place = Place(graph, word[..length]);
                float expected = Rarity(graph, place, word[..length], out int count);
                float cost = behind.LeastCost(place, -1);
                if (cost < 0) Assert.True(count > 256, $"{count} words start with {word[..length]}");
                else Assert.Equal(expected, cost);
                if (cost >= 0) told++;
            }
        }

        Assert.True(told > 1000);
    }

    [Fact]
    public void The_bound_stands_where_many_words_go_on() => Assert.Equal(2.5f, WordsBehind.Of(WordGraph.Default).LeastCost(WordGraph.RootState, 2.5f));

    [Fact]
    public void A_rare_word_does_not_share_the_frequency_of_an_ending()
    {
        WordGraph graph = TestLexicons.Graph(
            new LexiconEntry("parler", 100000, WordFlags.Lower, WordClasses.None),
            new LexiconEntry("hurler", 10, WordFlags.Lower, WordClasses.None));
        var behind = WordsBehind.Of(graph);
        Assert.Equal(graph.Cost(graph.Find("hurler")), behind.LeastCost(Place(graph, "hurl"), 0));
        Assert.Equal(graph.Cost(graph.Find("parler")), behind.LeastCost(Place(graph, "parl"), 0));
    }

    private static GraphState Place(WordGraph graph, string start)
    {
        GraphState place = WordGraph.RootState;
        foreach (char c in start) Assert.True(graph.TryStep(place, Letters.SymbolOf(c), out place));
        return place;
    }

    /// <summary>The rarity of the most frequent of the words with a start, which follow each other; read no farther than needed.</summary>
    private static float Rarity(WordGraph graph, GraphState place, string start, out int count)
    {
        float least = float.MaxValue;
        count = 0;
        while (count <= 256 && place.Rank + count < graph.Count && graph.Word(place.Rank + count).StartsWith(start, StringComparison.Ordinal))
            least = Math.Min(least, graph.Cost(place.Rank + count++));
        return least;
    }
}
