using OcrFrench.Steps.Context;
using OcrFrench.Survey.Recognition;
using OcrFrench.Tests.Survey.Recognition;

namespace OcrFrench.Tests.Steps.Context;

public class ReadingCostsTests
{
    [Theory]
    [InlineData("nard", 0)]
    [InlineData("nord", -2.96)] // listed, two points behind: 0.27 × 2 − 3.5
    [InlineData("nerd", SymbolEvidence.Unlisted)]
    [InlineData("nrd", SymbolEvidence.Lost)]
    [InlineData("niard", SymbolEvidence.Lost)]
    [InlineData("bard", 0)] // the engine lists no other reading of the n
    public void Reading_CostsWhatTheEngineSaysOfItsLetters(string reading, double cost) =>
        Assert.Equal(cost, CostOf("na[o-2]rd", reading), 3);

    [Fact]
    public void Readings_OfSeveralLetters_AreFollowed() => Assert.True(CostOf("rn[m-3]e", "rme") < 0);

    [Fact]
    public void A_symbol_of_several_letters_is_read_otherwise_as_a_whole()
    {
        var symbol = new RecognizedSymbol { Start = 0, Length = 2, Confidence = 0.99f, Alternatives = [new SymbolReading("m", 0.98f)] };
        var recognition = new RecognizedText();
        recognition.Start("rne", [new RecognizedWord { Start = 0, Length = 3, Symbols = [symbol] }]);
        Assert.True(Of("me") < 0);
        Assert.True(Of("rme") > Of("me") + 1);
        Assert.Equal(0, Of("rne"));

        float Of(string reading) =>
            new ReadingCosts().Of("rne", recognition.SymbolsOf(0, 3), reading, recognition.Symbols);
    }

    [Fact]
    public void Apostrophes_AreAllTheSame() => Assert.Equal(0, CostOf("l'a[o-2]", "l’a"), 3);

    private static float CostOf(string notation, string reading)
    {
        (string text, IReadOnlyList<RecognizedWord> words) = Said.By(notation);
        var recognition = new RecognizedText();
        recognition.Start(text, words);
        return new ReadingCosts().Of(text, recognition.SymbolsOf(0, text.Length), reading, recognition.Symbols);
    }
}
