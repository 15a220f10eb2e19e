using OcrFrench.Models.Vectors;

namespace OcrFrench.Tests.Models.Vectors;

public class VectorProductsTests
{
    [Theory]
    [InlineData(16, 1)]
    [InlineData(48, 16)]
    [InlineData(64, 128)]
    [InlineData(128, 64)]
    public void Rows_are_added_as_plain_loops_add_them(int width, int rows)
    {
        var random = new Random(width + rows);
        float[] sums = Floats(random, width), factors = Floats(random, rows);
        short[] matrix = [.. Enumerable.Range(0, width * rows).Select(_ => (short)random.Next(short.MinValue, short.MaxValue + 1))];
        float[] expected = [.. sums];
        for (int row = 0; row < rows; row++)
        {
            for (int i = 0; i < width; i++)
            {
                float product = factors[row] * matrix[(row * width) + i];
                expected[i] += product;
            }
        }

        VectorProducts.AddRows(sums, factors, matrix);
        Assert.Equal(expected, sums);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(48)]
    [InlineData(64)]
    public void The_sum_of_products_is_that_of_plain_loops(int length)
    {
        var random = new Random(length);
        for (int round = 0; round < 100; round++)
        {
            sbyte[] bytes = [.. Enumerable.Range(0, length).Select(_ => (sbyte)random.Next(-127, 128))];
            float[] numbers = Floats(random, length), sums = new float[8];
            for (int i = 0; i < length; i++)
            {
                float product = bytes[i] * numbers[i];
                sums[i % 8] += product;
            }

            float even = sums[0] + sums[4] + (sums[2] + sums[6]), odd = sums[1] + sums[5] + (sums[3] + sums[7]);
            Assert.Equal(even + odd, VectorProducts.Dot(bytes, numbers));
        }
    }

    [Fact]
    public void Lengths_that_do_not_go_together_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => VectorProducts.AddRows(new float[16], new float[2], new short[16]));
        Assert.Throws<ArgumentOutOfRangeException>(() => VectorProducts.Dot(new sbyte[16], new float[32]));
    }

    private static float[] Floats(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() - 0.5f) * 20)];
}
