using OcrFrench.Characters;
using OcrFrench.ModelBuilder.Lexicon;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Tests.Models.Lexicon;

public class SearchGraphTests
{
    [Fact]
    public void Where_few_words_go_on_the_most_frequent_is_told_exactly()
    {
        WordGraph graph = WordGraph.Default;
        var behind = SearchGraph.Of(graph);
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
    public void The_bound_stands_where_many_words_go_on() =>
        Assert.Equal(2.5f, SearchGraph.Of(WordGraph.Default).LeastCost(WordGraph.RootState, 2.5f));

    [Fact]
    public void A_rare_word_does_not_share_the_frequency_of_an_ending()
    {
        WordGraph graph = TestLexicons.Graph(
            new LexiconEntry("parler", 100000, WordFlags.Lower, WordClasses.None),
            new LexiconEntry("hurler", 10, WordFlags.Lower, WordClasses.None));
        var behind = SearchGraph.Of(graph);
        Assert.Equal(graph.Cost(graph.Find("hurler")), behind.LeastCost(Place(graph, "hurl"), 0));
        Assert.Equal(graph.Cost(graph.Find("parler")), behind.LeastCost(Place(graph, "parl"), 0));
    }

    [Fact]
    public void It_leads_where_the_lexicon_leads()
    {
        WordGraph graph = WordGraph.Default;
        var search = SearchGraph.Of(graph);
        for (int node = 0; node < graph.NodeCount; node++)
        {
            Assert.Equal(graph.MaskWithEnd(node), search.Exits(node));
            float behind = float.MaxValue;
            var from = new GraphState(node, 7);
            for (int symbol = 0; symbol < Letters.SymbolCount; symbol++)
            {
                bool leads = graph.TryStep(from, symbol, out GraphState expected);
                Assert.Equal(leads, search.TryStep(from, symbol, out GraphState to, out float least));
                if (!leads) continue;
                Assert.Equal(expected, to);
                Assert.Equal(graph.BestCostBelow(to.Node), least);
                behind = Math.Min(behind, least);
            }

            if (graph.ChildMask(node) != 0) Assert.Equal(behind, search.LeastBehind(node));
        }
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
        while (count <= 256 && place.Rank + count < graph.Count
            && graph.Word(place.Rank + count).StartsWith(start, StringComparison.Ordinal))
            least = Math.Min(least, graph.Cost(place.Rank + count++));
        return least;
    }
}
