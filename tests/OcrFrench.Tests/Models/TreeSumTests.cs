using OcrFrench.Models;
using OcrFrench.Models.Ready;
using OcrFrench.Steps.Context;

namespace OcrFrench.Tests.Models;

public class TreeSumTests
{
    private const int FeatureCount = 7;

    public static TheoryData<int> Counts() => [0, 1, 2, 3, 4, 5, 8, 41];

    [Theory]
    [MemberData(nameof(Counts))]
    public void The_sum_is_what_walking_the_trees_one_by_one_gives(int trees)
    {
        var random = new Random(trees);
        DecisionTree[] all = [.. Enumerable.Range(0, trees).Select(_ => Grow(random, random.Next(1, 40)))];
        var sum = TreeSum.Of(all, FeatureCount, bias: 0.25);
        for (int i = 0; i < 200; i++)
        {
            // Few values, so that many of them are thresholds.
            float[] values = [.. Enumerable.Range(0, FeatureCount).Select(_ => random.Next(-3, 4) / 2f)];
            Assert.Equal(Walk(all, values, 0.25), sum.Sum(values));
        }
    }

    [Fact]
    public void The_shipped_trees_give_what_walking_them_gives()
    {
        TreeSum shipped = Ranker.Load().Trees;
        var random = new Random(5);
        for (int i = 0; i < 300; i++)
        {
            float[] values = [.. Enumerable.Range(0, shipped.FeatureCount).Select(_ => (random.NextSingle() * 4) - 1)];
            Assert.Equal(Walk(shipped.Trees, values, shipped.Bias), shipped.Sum(values));
        }
    }

    [Fact]
    public void A_sum_is_left_out_only_when_it_is_less_than_was_asked_for()
    {
        TreeSum shipped = Ranker.Load().Trees;
        var random = new Random(7);
        int left = 0;
        for (int i = 0; i < 300; i++)
        {
            float[] values = [.. Enumerable.Range(0, shipped.FeatureCount).Select(_ => (random.NextSingle() * 4) - 1)];
            double whole = shipped.Sum(values), least = whole + ((random.NextDouble() - 0.5) * 40), bounded = shipped.Sum(values, least);
            if (bounded < whole) left++;
            Assert.True(bounded == whole || (double.IsNegativeInfinity(bounded) && whole < least));
        }

        Assert.InRange(left, 20, 280);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1000)]
    public void Trees_for_no_features_or_too_many_are_refused(int features) =>
        Assert.Throws<InvalidDataException>(() => TreeSum.Of([], features, 0));

    [Fact]
    public void Trees_are_read_as_they_were_written()
    {
        var random = new Random(3);
        var sum = TreeSum.Of([Grow(random, 9), Grow(random, 1), Grow(random, 30)], FeatureCount, bias: -1.5);
        var writer = new TableWriter();
        sum.Write(writer);
        byte[] file = writer.ToFile(1);
        Assert.True(ReadyTable.TryRead(file, 1, out TableReader reader));
        TreeSum read = TreeSum.Read(ref reader);
        Assert.True(reader.IsAtEnd);
        var again = new TableWriter();
        read.Write(again);
        Assert.Equal(file, again.ToFile(1));
    }

    [Theory]
    [InlineData(new[] { 0 }, new[] { 1f }, new[] { ~0 }, new[] { ~0 }, new[] { 1f, 2f })]
    [InlineData(new[] { 0 }, new[] { 1f }, new[] { 0 }, new[] { ~0 }, new[] { 1f, 2f })]
    [InlineData(new[] { 0 }, new[] { 1f }, new[] { ~0 }, new[] { ~2 }, new[] { 1f, 2f })]
    [InlineData(new[] { 0 }, new[] { 1f }, new[] { ~0 }, new[] { 1 }, new[] { 1f, 2f })]
    [InlineData(new[] { FeatureCount }, new[] { 1f }, new[] { ~0 }, new[] { ~1 }, new[] { 1f, 2f })]
    [InlineData(new[] { -1 }, new[] { 1f }, new[] { ~0 }, new[] { ~1 }, new[] { 1f, 2f })]
    [InlineData(new[] { 0 }, new[] { float.NaN }, new[] { ~0 }, new[] { ~1 }, new[] { 1f, 2f })]
    [InlineData(new[] { 0 }, new[] { 1f }, new[] { ~0 }, new[] { ~1 }, new[] { 1f, float.PositiveInfinity })]
    [InlineData(new[] { 0 }, new[] { 1f }, new[] { ~0 }, new[] { ~1 }, new[] { 1f })]
    [InlineData(new[] { 0, 1 }, new[] { 1f, 1f }, new[] { ~0, ~1 }, new[] { ~2, ~2 }, new[] { 1f, 2f, 3f })]
    public void What_is_not_a_tree_is_refused(int[] features, float[] thresholds, int[] left, int[] right, float[] leaves) =>
        Assert.Throws<InvalidDataException>(
            () => TreeSum.Of([new DecisionTree(features, thresholds, left, right, leaves)], FeatureCount, 0));

    [Fact]
    public void Too_few_values_are_refused() =>
        Assert.Throws<ArgumentException>(static () => TreeSum.Of([], FeatureCount, 0).Sum(new float[FeatureCount - 1]));

    private static double Walk(DecisionTree[] trees, float[] values, double bias)
    {
        double sum = bias;
        foreach (DecisionTree tree in trees)
        {
            int at = 0;
            do at = values[tree.Features[at]] > tree.Thresholds[at] ? tree.Right[at] : tree.Left[at];
            while (at >= 0);
            sum += tree.Leaves[~at];
        }

        return sum;
    }

    /// <summary>Splits leaves at random until there are as many questions as asked for.</summary>
    private static DecisionTree Grow(Random random, int questions)
    {
        int[] left = new int[questions], right = new int[questions];
        var open = new List<(int[] Side, int Node)>();
        for (int node = 0; node < questions; node++)
        {
            if (node > 0)
            {
                int pick = random.Next(open.Count);
                open[pick].Side[open[pick].Node] = node;
                open.RemoveAt(pick);
            }

            open.Add((left, node));
            open.Add((right, node));
        }

        for (int leaf = 0; leaf < open.Count; leaf++) open[leaf].Side[open[leaf].Node] = ~leaf;
        return new DecisionTree(
            [.. Enumerable.Range(0, questions).Select(_ => random.Next(FeatureCount))],
            [.. Enumerable.Range(0, questions).Select(_ => random.Next(-2, 3) / 2f)],
            left,
            right,
            [.. Enumerable.Range(0, questions + 1).Select(_ => random.NextSingle() - 0.5f)]);
    }
}
