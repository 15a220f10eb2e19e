using OcrFrench.Models.Ranking;

namespace OcrFrench.Tests.Models.Ranking;

public class EvidenceRankerTests
{
    [Fact]
    public void Repairs_ThatTheEngineLists_AreLikelier()
    {
        float listed = EvidenceRanker.Shipped.Probability(0, 0.7f, new EngineEvidence(true, -3, -3, 0.3f, false, 0.05f));
        float unlisted = EvidenceRanker.Shipped.Probability(0, 0.7f, new EngineEvidence(true, 1, 3, 0.3f, false, 0.05f));

        Assert.True(listed > unlisted);
    }

    [Theory]
    [InlineData("ranker\t1", "line 1")]
    [InlineData("[nowhere]", "line 1")]
    [InlineData("[unknown, symbols]\nranker\tmuch", "line 2")]
    [InlineData("[unknown, symbols]\nranker\t1", "no weight")]
    public void Weights_ThatAreMalformed_AreRefused(string text, string message)
    {
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => EvidenceRanker.Parse("weights.tsv", text));
        Assert.Contains("weights.tsv", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }
}
