using OcrFrench.Survey.Recognition;

namespace OcrFrench.Tests.Survey.Recognition;

public class WordDoubtsTests
{
    [Fact]
    public void Confidences_AreMeasuredByThoseOfMostWords()
    {
        float[] high = [.. Enumerable.Repeat(0.95f, 40), 0.5f, 0.9f], low = [.. Enumerable.Repeat(0.6f, 40), 0.1f, 0.4f];

        Assert.Equal(0.95f, Of(high).ConfidenceOf(0), 3);
        Assert.Equal(0.95f, Of(low).ConfidenceOf(0), 3);
        Assert.InRange(Of(low).ConfidenceOf(40), 0.4f, 0.8f);
        Assert.True(Of(low).ConfidenceOf(40) < Of(low).ConfidenceOf(41));
    }

    [Fact]
    public void FewWords_AreTakenAsTheyAre() => Assert.Equal(0.4f, Of(0.4f, 0.5f, 0.6f).ConfidenceOf(0));

    [Fact]
    public void ConfidencesThatAreNearlyAllTheSame_SayNothing() =>
        Assert.True(float.IsNaN(Of([.. Enumerable.Repeat(1f, 20), 0f]).ConfidenceOf(20)));

    private static WordDoubts Of(params float[] confidences)
    {
        var doubts = new WordDoubts();
        doubts.Start(
            [.. confidences.Select(static (confidence, i) => new RecognizedWord { Start = 2 * i, Length = 1, Confidence = confidence })]);
        return doubts;
    }
}
