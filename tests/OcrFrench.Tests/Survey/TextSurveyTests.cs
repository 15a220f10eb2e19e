using OcrFrench.Survey;

namespace OcrFrench.Tests.Survey;

/// <summary>What a text is, before anything is repaired.</summary>
public class TextSurveyTests
{
    [Theory]
    [InlineData("Il dit : which should would through because people, puis il part.")]
    [InlineData("Il dit : ’which ’should ’would ’through ’because ’people, puis il part.")]
    public void A_passage_in_another_language_is_closed_whatever_marks_are_before_its_words(string text)
    {
        ClosedRanges closed = Facts.Of(text).Closed;
        int should = text.IndexOf("should", StringComparison.Ordinal), then = text.IndexOf("puis", StringComparison.Ordinal);
        Assert.NotNull(closed.Touched(should, should + "should".Length));
        Assert.Null(closed.Touched(then, text.Length));
    }

    [Fact]
    public void A_text_in_another_language_has_not_lost_its_à()
    {
        string breton = string.Concat(Enumerable.Repeat("Me a zo o chom en un ti bihan e-kichen ar mor, gant va zad ha va mamm.\n\n", 60));
        string french = string.Concat(Enumerable.Repeat("Il demeure a la campagne avec sa mère, près de la forêt.\n\n", 80));
        Assert.False(Facts.Of(breton).Profile.LosesGrave);
        Assert.True(Facts.Of(french).Profile.LosesGrave);
        Assert.True(DamageProfile.Of(breton).LosesGrave);
    }
}
