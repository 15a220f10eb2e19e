using OcrFrench.Steps.Context;

namespace OcrFrench.Tests.Steps.Context;

public class SourceDoubtTests
{
    /// <summary>A tenth of a nat for each nat of the bonus, three tenths where a French word was read.</summary>
    [Theory]
    [InlineData(0.8f, 0f, false, 0.8f)]
    [InlineData(0.8f, -2f, true, 0.8f)]
    [InlineData(0.8f, 2f, false, 0.7661f)]
    [InlineData(0.8f, 2f, true, 0.6870f)]
    [InlineData(1f, 2f, true, 1f)]
    public void The_more_a_repair_owes_to_its_source_the_less_sure_it_is(float probability, float bonus, bool isFrench, float doubted) =>
        Assert.Equal(doubted, SourceDoubt.Weigh(probability, bonus, isFrench), 0.0001f);
}
