using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Search;
using OcrFrench.Steps.Context;
using OcrFrench.Survey.Recognition;
using OcrFrench.Tests.Models.Lexicon;
using OcrFrench.Tests.Survey.Recognition;

namespace OcrFrench.Tests.Steps.Context;

/// <summary>What an engine says of a place, applied to the candidates of the place.</summary>
public class EngineReadingsTests
{
    private static readonly WordGraph s_graph = TestLexicons.Graph(["nord", "nerd", "maison"]);
    private static readonly WordTest s_words = new(s_graph, [], ConfusableWords.None(s_graph));

    [Theory]
    [InlineData("la maifon est", "maifon", 3, 6, "maison")]
    [InlineData("la (maifon), est", "maifon", 3, 9, "maison")] // marks beside it do not matter
    [InlineData("la bellemaifon est", "maifon", 3, 11, "")] // the engine's word is longer
    [InlineData("la maifon9 est", "maifon", 3, 7, "")]
    [InlineData("la maifon est", "maifon est", 3, 6, "")] // the place is longer
    [InlineData("la maifon est", "la", 3, 6, "")]
    public void A_listed_reading_is_a_candidate_for_the_place_that_is_its_word(
        string text, string place, int start, int length, string expected)
    {
        RecognizedWord word = new() { Start = start, Length = length, Alternatives = ["maison,"] };
        Assert.Equal(expected, string.Join(", ", Added(text, [word], place)));
    }

    [Fact]
    public void Readings_of_symbols_are_candidates()
    {
        (string text, IReadOnlyList<RecognizedWord> words) = Said.By("le na[o-2;e-3]rd est");
        Assert.Equal(["nord", "nerd"], Added(text, words, "nard"));
        Assert.Empty(Added(text, words, "le"));
    }

    [Fact]
    public void Candidates_that_the_engine_lists_become_cheaper_and_others_more_expensive()
    {
        (string text, IReadOnlyList<RecognizedWord> words) = Said.By("le na[o-2]rd est");
        EngineReadings readings = For(text, words);
        var candidates = new CandidateList();
        foreach (string printed in new[] { "nard", "nord", "nerd" }) candidates.Add(0, printed, 6, 0, 1, 0);
        readings.Adapt(UnitAt(text, "nard", candidates.Count), "nard", candidates);
        Assert.Equal(6, candidates[0].Channel);
        Assert.True(candidates[1].Channel < 6);
        Assert.True(candidates[2].Channel > 6);
    }

    [Fact]
    public void What_the_engine_says_of_a_candidate_is_known()
    {
        (string text, IReadOnlyList<RecognizedWord> words) = Said.By("le na[o-2]rd est");
        EngineReadings readings = For(text, [words[0], words[1] with { Alternatives = ["«nord»"] }, words[2]]);
        var candidates = new CandidateList();
        foreach (string printed in new[] { "nard", "nord", "nerd" }) candidates.Add(0, printed, 6, 0, 1, 0);
        Unit unit = UnitAt(text, "nard", candidates.Count);
        EngineEvidence listed = readings.On(unit, "nard", candidates, 1)!.Value, other = readings.On(unit, "nard", candidates, 2)!.Value;
        Assert.True(listed.IsListed && listed.HasSymbols);
        Assert.False(other.IsListed);
        Assert.True(listed.Best < other.Best);
        Assert.Equal(listed.Best, listed.Nearest, 3);
        Assert.Null(readings.On(UnitAt(text, "le", 3), "le", candidates, 1));
    }

    private static string[] Added(string text, IReadOnlyList<RecognizedWord> words, string place)
    {
        var candidates = new CandidateList();
        For(text, words).AddTo(text, UnitAt(text, place, 0), place, candidates);
        return [.. Enumerable.Range(0, candidates.Count).Select(i => candidates.TextOf(i).ToString())];
    }

    private static EngineReadings For(string text, IReadOnlyList<RecognizedWord> words)
    {
        var recognition = new RecognizedText();
        recognition.Start(text, words);
        return new EngineReadings(s_words) { Recognition = recognition };
    }

    private static Unit UnitAt(string text, string place, int candidates)
    {
        int start = text.IndexOf(place, StringComparison.Ordinal);
        return new Unit
        {
            Start = start,
            End = start + place.Length,
            ReadBreak = place.Length,
            RestAt = start + place.Length,
            Last = candidates,
        };
    }
}
