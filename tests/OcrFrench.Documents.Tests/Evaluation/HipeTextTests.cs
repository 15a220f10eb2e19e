using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Documents.Evaluation;

namespace OcrFrench.Documents.Tests.Evaluation;

public class HipeTextTests
{
    [Theory]
    [InlineData("L’Œuvre, n° 12 !", "l oeuvre n 12")]
    [InlineData("dérou¬\nlent", "déroulent")]
    [InlineData("a_b—c", "a b c")]
    [InlineData("Straße Ⅻ ½", "strasse ⅻ ½")]
    public void Folds(string text, string expected) => Assert.Equal(expected, HipeText.Fold(text));

    [Fact]
    public void Agrees_with_the_matrix_that_is_walked_back()
    {
        Gen<int[]> text = Gen.Choose(0, 40).SelectMany(length => Gen.Choose(0, 3).ArrayOf(length));
        Prop.ForAll(text.Zip(text).ToArbitrary(), pair => HipeText.Match(pair.Item1, pair.Item2) == Naive(pair.Item1, pair.Item2))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void Counts_units_made_better_and_worse()
    {
        HipeResult sum = Evaluator.CompareHipe("abcd", "abxd",
            "abcd").Add(Evaluator.CompareHipe("abcd", "abcd", "abcx")).Add(Evaluator.CompareHipe("abcd", "abcx", "abcd"));
        Assert.Equal((3, 2, 1), (sum.Units, sum.Better, sum.Worse));
        Assert.Equal(1.0 / 3, sum.Preference, 9);
        Assert.Equal(2.0 / 12, sum.RateBefore, 9);
        Assert.Equal(1.0 / 12, sum.RateAfter, 9);
    }

    private static (int Hits, int Errors) Naive(int[] a, int[] b)
    {
        var best = new (int Errors, int Misses)[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                var ways = new List<(int, int)>();
                if (i == 0 && j == 0) ways.Add((0, 0));
                if (i > 0) ways.Add((best[i - 1, j].Errors + 1, best[i - 1, j].Misses));
                if (j > 0) ways.Add((best[i, j - 1].Errors + 1, best[i, j - 1].Misses));
                if (i > 0 && j > 0)
                {
                    (int errors, int misses) = best[i - 1, j - 1];
                    ways.Add(a[i - 1] == b[j - 1] ? (errors, misses - 1) : (errors + 1, misses));
                }

                best[i, j] = ways.Min();
            }
        }

        return (-best[a.Length, b.Length].Misses, best[a.Length, b.Length].Errors);
    }
}
