using OcrFrench.ModelBuilder.Language;
using OcrFrench.Tests.Models.Ngrams;

namespace OcrFrench.Tests.ModelBuilder;

public class KneserNeyTests
{
    [Theory]
    [InlineData(2, long.MaxValue)]
    [InlineData(3, long.MaxValue)]
    [InlineData(3, 12_500)]
    [InlineData(4, long.MaxValue)]
    [InlineData(4, 20_000)]
    [Trait("Speed", "Slow")]
    public void Every_distribution_sums_to_one(int order, long budget)
    {
        NgramLevel[] levels = Small.Levels(order, budget);
        Assert.Equal(budget < long.MaxValue, levels[^1].Kept.Contains(false));

        // The empty context, then contexts seen, kept or not, all the short ones and one in five of the long: no context is asked that the
        // text does not hold.
        Assert.Equal(1, levels[0].Probability.Sum(), 9);
        for (int k = 0; k < order - 1; k++)
        {
            for (int context = 0; context < levels[k].Length; context += k < 2 ? 1 : 5)
            {
                double sum = Enumerable.Range(0,
                    Small.IdCount).Sum(word => word == Small.Start ? 0 : Reference.Probability(levels, k, context, word));
                Assert.Equal(1, sum, 9);
            }
        }
    }

    [Fact]
    public void Discounts_follow_the_counts_of_counts()
    {
        int[] counts = [
            .. Enumerable.Repeat(1, 60), .. Enumerable.Repeat(2, 20), .. Enumerable.Repeat(3, 10), .. Enumerable.Repeat(4, 6), 9, 0];
        var discounts = Discounts.Of(counts);
        Assert.Equal(1 - (2 * 0.6 * 20 / 60), discounts.One, 12);
        Assert.Equal(2 - (3 * 0.6 * 10 / 20), discounts.Two, 12);
        Assert.Equal(3 - (4 * 0.6 * 6 / 10), discounts.More, 12);
        Assert.Equal(0, discounts.For(0));
        Assert.Equal(discounts.More, discounts.For(7));
    }

    [Fact]
    public void A_word_with_many_predecessors_beats_one_with_a_single_one_when_the_context_is_new()
    {
        // 5 stands four times, always after 4; 6 stands four times after four different words.
        int[] stream = [9, 4, 5, 4, 5, 4, 5, 4, 5, 9, 0, 6, 1, 6, 2, 6, 3, 6, 9, 7, 0];
        NgramLevel[] levels = NgramCounter.Count(stream, [], 10, 9, 2);
        KneserNey.Estimate(levels);
        Assert.Equal(4, levels[0].Count[5]);
        Assert.Equal(4, levels[0].Count[6]);
        Assert.True(levels[0].Probability[6] > 2 * levels[0].Probability[5]);
    }
}
