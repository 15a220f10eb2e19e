using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Models.Search;
using OcrFrench.Steps.Context;
using OcrFrench.Survey.Recognition;
using OcrFrench.Tests.Models.Lexicon;
using OcrFrench.Tests.Survey.Recognition;

namespace OcrFrench.Tests.Steps.Context;

/// <summary>What the engine listed beside what it chose, as candidates.</summary>
public class OtherReadingsTests
{
    private static readonly WordGraph s_graph = TestLexicons.Graph(["cette", "cotte", "nord", "mère", "obbb", "oooo", "l’eau", "amer"]);
    private static readonly WordTest s_words = new(s_graph, ["l1eau"], ConfusableWords.None(s_graph));

    [Theory]
    [InlineData("na[o-2]rd", "nord 1")]
    [InlineData("ce[o-2]l[t-1]l[t-1]e", "cette 2, cotte 3")]
    [InlineData("a[b-1;o-2]a[b-1]a[b-1]a[b-1]", "")] // obbb would be four symbols of four
    [InlineData("na[o-14]rd", "")] // too far behind
    [InlineData("na[o-2]rt", "")] // no word comes of it
    [InlineData("nord", "")]
    public void Words_that_other_readings_of_up_to_three_symbols_make_are_candidates(string notation, string expected)
    {
        CandidateList found = OfSymbols(notation);
        Assert.Equal(expected, string.Join(", ", Enumerable.Range(0, found.Count).Select(i => $"{found.TextOf(i)} {found[i].Generic}")));
    }

    [Fact]
    public void Each_symbol_that_is_read_otherwise_costs()
    {
        CandidateList found = OfSymbols("ce[o-2]l[t-1]l[t-1]e");
        Assert.True(found[0].Channel > 0);
        Assert.Equal(1.5f, found[1].Channel / found[0].Channel, 3);
    }

    [Theory]
    [InlineData("a[am-2]er", "amer")]
    [InlineData("ne[o-2]rd", "nord")]
    [InlineData("l[l’-2]eau", "l’eau")]
    [InlineData("l[l1-2]eau", "")] // a figure is not expected inside a word, though the user has such a word
    public void A_reading_may_have_more_letters_than_its_symbol(string notation, string expected)
    {
        CandidateList found = OfSymbols(notation);
        Assert.Equal(expected, string.Join(", ", Enumerable.Range(0, found.Count).Select(i => found.TextOf(i).ToString())));
    }

    [Theory]
    [InlineData("arner", 1, 2, "m", "amer")] // rn was read as one symbol
    [InlineData("mene", 1, 1, "è", "")]
    public void A_symbol_may_have_several_letters(string text, int start, int length, string other, string expected)
    {
        var symbol = new RecognizedSymbol
        {
            Start = start,
            Length = length,
            Confidence = 0.99f,
            Alternatives = [new SymbolReading(other, 0.98f)],
        };
        var recognition = new RecognizedText();
        recognition.Start(text, [new RecognizedWord { Start = 0, Length = text.Length, Symbols = [symbol] }]);
        var found = new CandidateList();
        new OtherReadings(s_words).AddOfSymbols(text, recognition.SymbolsOf(0, text.Length), recognition.Symbols, 0, found);
        Assert.Equal(expected, string.Join(", ", Enumerable.Range(0, found.Count).Select(i => found.TextOf(i).ToString())));
    }

    [Fact]
    public void A_word_that_is_too_long_for_the_search_is_left()
    {
        string longest = new('a', CandidateSearch.MaxReadLength + 1);
        Assert.Equal(0, OfSymbols(longest + "[b-1]").Count);
        var listed = new CandidateList();
        OtherReadings.AddOfWord([longest, "nord"], 0, listed);
        Assert.Equal("nord", listed.TextOf(0).ToString());
        Assert.Equal(1, listed.Count);
    }

    [Fact]
    public void A_word_with_doubts_about_every_symbol_is_given_up()
    {
        string notation = string.Concat(Enumerable.Repeat("a[b-1;c-1;d-1;e-1;f-1;g-1;h-1;i-1]", CandidateSearch.MaxReadLength));
        Assert.Equal(0, OfSymbols(notation).Count);
    }

    [Theory]
    [InlineData("«nord»", "nord")]
    [InlineData("nord,", "nord")]
    [InlineData("l’eau.", "l’eau")]
    [InlineData("…", "")]
    public void Marks_around_a_listed_word_are_not_part_of_it(string listed, string word) =>
        Assert.Equal(word, OtherReadings.Trim(listed).ToString());

    private static CandidateList OfSymbols(string notation)
    {
        (string text, IReadOnlyList<RecognizedWord> words) = Said.By(notation);
        var recognition = new RecognizedText();
        recognition.Start(text, words);
        var found = new CandidateList();
        new OtherReadings(s_words).AddOfSymbols(text, recognition.SymbolsOf(0, text.Length), recognition.Symbols, 0, found);
        return found;
    }
}
