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
                float cost = LeastCost(behind, word[..length], -1);
                if (cost < 0) Assert.True(count > 256, $"{count} words start with {word[..length]}");
                else Assert.Equal(expected, cost);
                if (cost >= 0) told++;
            }
        }

        Assert.True(told > 1000);
    }

    [Fact]
    public void The_bound_stands_where_many_words_go_on() =>
        Assert.Equal(2.5f, LeastCost(SearchGraph.Of(WordGraph.Default), "a", 2.5f));

    [Fact]
    public void A_rare_word_does_not_share_the_frequency_of_an_ending()
    {
        WordGraph graph = TestLexicons.Graph(
            new LexiconEntry("parler", 100000, WordFlags.Lower, WordClasses.None),
            new LexiconEntry("hurler", 10, WordFlags.Lower, WordClasses.None));
        var behind = SearchGraph.Of(graph);
        Assert.Equal(graph.Cost(graph.Find("hurler")), LeastCost(behind, "hurl", 0));
        Assert.Equal(graph.Cost(graph.Find("parler")), LeastCost(behind, "parl", 0));
    }

    [Fact]
    public void It_leads_where_the_lexicon_leads()
    {
        WordGraph graph = WordGraph.Default;
        var search = SearchGraph.Of(graph);
        Assert.Equal(graph.MaskWithEnd(WordGraph.Root), search.RootExits);
        for (int node = 0; node < graph.NodeCount; node++)
        {
            float behind = float.MaxValue;
            ulong exits = graph.MaskWithEnd(node);
            for (int symbol = 1; symbol < Letters.SymbolCount; symbol++)
            {
                if (!graph.TryStep(new GraphState(node, 0), symbol, out GraphState expected)) continue;
                ref readonly SearchGraph.Edge edge = ref search.EdgeAt(search.FirstEdge(node), exits, 1UL << symbol);
                float least = search.CostOf(edge.Best);
                Assert.Equal(expected, new GraphState(edge.Target, edge.Skip));
                Assert.Equal(graph.MaskWithEnd(edge.Target), edge.Exits);
                Assert.Equal(graph.BestCostBelow(edge.Target), least);
                behind = Math.Min(behind, least);
            }

            if (graph.ChildMask(node) != 0) Assert.Equal(behind, search.LeastBehind(node));
        }
    }

    /// <summary>What the edge says that ends the start of a word.</summary>
    private static float LeastCost(SearchGraph search, string start, float bound)
    {
        ulong exits = search.RootExits;
        int node = WordGraph.Root, rank = 0, words = 0;
        foreach (char c in start)
        {
            ref readonly SearchGraph.Edge edge = ref search.EdgeAt(search.FirstEdge(node), exits, 1UL << Letters.SymbolOf(c));
            (node, rank, words, exits) = (edge.Target, rank + edge.Skip, edge.Words, edge.Exits);
        }

        return search.LeastCost(rank, words, bound);
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
