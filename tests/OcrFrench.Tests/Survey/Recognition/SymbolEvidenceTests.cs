using OcrFrench.Survey.Recognition;

namespace OcrFrench.Tests.Survey.Recognition;

public class SymbolEvidenceTests
{
    [Fact]
    public void Readings_NearerInRating_CostLess()
    {
        SymbolEvidence evidence = Of(Symbol(0.99f, ("o", 0.97f), ("u", 0.93f), ("e", 0.80f)));

        Assert.True(evidence.Reading(0, 0).Cost < evidence.Reading(0, 1).Cost);
        Assert.True(evidence.Reading(0, 1).Cost < evidence.Reading(0, 2).Cost);
        Assert.True(evidence.Reading(0, 0).Cost < 0);
        Assert.Equal(evidence.Reading(0, 0).Cost, evidence.Nearest(0));
    }

    [Fact]
    public void A_reading_rated_better_than_the_chosen_one_is_likelier_within_bounds()
    {
        float equal = Of(Symbol(0.9f, ("o", 0.9f))).Nearest(0), better = Of(Symbol(0.9f, ("o", 0.94f))).Nearest(0);
        float far = Of(Symbol(0.5f, ("o", 0.99f))).Nearest(0), farther = Of(Symbol(0.4f, ("o", 0.99f))).Nearest(0);
        Assert.True(better < equal);
        Assert.True(far < better);
        Assert.Equal(far, farther);
    }

    [Fact]
    public void Probabilities_AreTakenAsSuch()
    {
        SymbolEvidence probable = Of(Symbol(0.5f, ("o", 0.45f))), improbable = Of(Symbol(0.98f, ("o", 0.001f)));

        Assert.InRange(probable.Nearest(0) - Of(Symbol(0.45f, ("o", 0.45f))).Nearest(0), 0, 0.5f);
        Assert.InRange(probable.Nearest(0) - improbable.Nearest(0), -8, -5);
    }

    [Fact]
    public void Order_TellsWhereConfidencesAreAllZero()
    {
        SymbolEvidence evidence = Of(Symbol(0.99f, ("o", 0), ("u", 0)));

        Assert.True(evidence.Reading(0, 0).Cost < evidence.Reading(0, 1).Cost);
    }

    [Fact]
    public void NoReading_CostsMoreThanOneThatIsNotListed()
    {
        SymbolEvidence evidence = Of(Symbol(0.99f, ("o", 0.97f), ("u", 0.01f)));

        Assert.Equal(SymbolEvidence.Unlisted, evidence.Reading(0, 1).Cost);
        Assert.Equal(float.PositiveInfinity, Of(Symbol(0.9f)).Nearest(0));
        Assert.False(Of(Symbol(0.9f)).HasReadings(0));
    }

    private static RecognizedSymbol Symbol(float confidence, params (string Text, float Confidence)[] others) =>
        new()
        {
            Start = 0,
            Length = 1,
            Confidence = confidence,
            Alternatives = [.. others.Select(static other => new SymbolReading(other.Text, other.Confidence))],
        };

    private static SymbolEvidence Of(RecognizedSymbol symbol)
    {
        var evidence = new SymbolEvidence();
        evidence.Start([new RecognizedWord { Start = 0, Length = 1, Symbols = [symbol] }]);
        return evidence;
    }
}
