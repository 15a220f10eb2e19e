using OcrFrench.Models.Ready;
using OcrFrench.Steps.Context;

namespace OcrFrench.Tests.Steps.Context;

public class EvidenceRankerTests
{
    [Fact]
    public void Repairs_ThatTheEngineLists_AreLikelier()
    {
        float listed = EvidenceRanker.Shipped.Probability(0, 0.7f, new EngineEvidence(true, -3, -3, 0.3f, false, 0.05f));
        float unlisted = EvidenceRanker.Shipped.Probability(0, 0.7f, new EngineEvidence(true, 1, 3, 0.3f, false, 0.05f));

        Assert.True(listed > unlisted);
    }

    [Fact]
    public void The_names_are_those_of_the_shipped_weights_in_the_same_order()
    {
        string[] named = [.. EmbeddedData.ReadText("evidence.tsv").Split('\n')
            .Where(static line => line.Contains('\t', StringComparison.Ordinal)).Select(static line => line.Split('\t')[0])];
        Assert.Equal(EvidenceRanker.Names.Length * EvidenceRanker.Sections.Length, named.Length);
        Assert.All(named.Chunk(EvidenceRanker.Names.Length), static section => Assert.Equal(EvidenceRanker.Names, section));
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
