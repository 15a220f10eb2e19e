using OcrFrench.Models.Vectors;

namespace OcrFrench.Tests.Models.Vectors;

public class ByteVectorsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(31)]
    [InlineData(48)]
    [InlineData(64)]
    public void Products_are_those_of_plain_loops(int length)
    {
        var random = new Random(length);
        for (int round = 0; round < 100; round++)
        {
            sbyte[] one = Bytes(random, length), other = Bytes(random, length);
            int[] sum = [.. Enumerable.Range(0, length).Select(_ => random.Next(-100_000, 100_000))];
            int[] expected = [.. sum.Select((number, i) => number + (one[i] * other[i]))];
            ByteVectors.AddProducts(one, other, sum);
            Assert.Equal(expected, sum);
            Assert.Equal(one.Select((b, i) => b * sum[i]).Sum(), ByteVectors.Dot(one, sum));
        }
    }

    /// <summary>The extremes come up, too: −127 and 127.</summary>
    private static sbyte[] Bytes(Random random, int length) => [.. Enumerable.Range(0, length)
        .Select(_ => (sbyte)(random.Next(4) == 0 ? 127 * ((2 * random.Next(2)) - 1) : random.Next(-127, 128)))];
}
