using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Documents.Evaluation;

namespace OcrFrench.Documents.Tests.Evaluation;

public class WordAlignmentTests
{
    [Theory]
    [InlineData("la mise en œuvre", "la mise en ceuvre", "la|mise|en|ceuvre")]
    [InlineData("la gravité est", "la gra vité est", "lagra|vité|est")]
    [InlineData("Prie instamment les", "Prieinstamment les", "Prieinstamment||les")]
    [InlineData("un deux", "", "|")]
    [InlineData("deux", "un deux trois", "undeuxtrois")]
    public void Hand_cases(string truth, string read, string expected) =>
        Assert.Equal(expected.Split('|'), WordAlignment.Align(ComparedText.Words(truth), ComparedText.Words(read)));

    [Fact]
    public void Agrees_with_the_whole_matrix()
    {
        Gen<string[]> text = Gen.Choose(0, 30).SelectMany(length => Gen.Elements("le", "la", "1a", "maison", "rnaison", "mai", "son", "à",
            "a", "œuvre", "ceuvre").ArrayOf(length));
        Prop.ForAll(
            text.Zip(text).ToArbitrary(), pair => WordAlignment.Align(pair.Item1, pair.Item2).SequenceEqual(Naive(pair.Item1, pair.Item2)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void Long_texts_keep_to_the_band()
    {
        string[] truth = Enumerable.Range(0, 2000).Select(i => "mot" + i).ToArray();
        var read = truth.ToList();
        read.RemoveRange(700, 30);
        read.Insert(1500, "de trop");
        string[] answers = WordAlignment.Align(truth, [.. read]);
        Assert.Equal("mot699", answers[699]);
        Assert.Equal("", answers[715]);
        Assert.Equal("mot730", answers[730]);
        Assert.Equal("mot1999", answers[1999]);
    }

    private static string[] Naive(string[] a, string[] b)
    {
        var cost = new double[a.Length + 1, b.Length + 1];
        var step = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0)
                {
                    (cost[i, j], step[i, j]) = (j, 2);
                    continue;
                }

                double best = cost[i - 1, j] + 1;
                int how = 1;
                if (j > 0)
                {
                    double pair = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : Similar(a[i - 1], b[j - 1]) ? 1 : 1.9);
                    if (pair < best) (best, how) = (pair, 0);
                    double insert = cost[i, j - 1] + 1;
                    if (insert < best) (best, how) = (insert, 2);
                }

                (cost[i, j], step[i, j]) = (best, how);
            }
        }

        var answers = new string[a.Length];
        Array.Fill(answers, "");
        for (int i = a.Length, j = b.Length; i > 0 || j > 0;)
        {
            int how = i == 0 ? 2 : step[i, j];
            if (how == 1)
            {
                i--;
                continue;
            }

            j--;
            if (how == 0) i--;
            int owner = how == 0 ? i : Math.Max(i - 1, 0);
            if (owner < a.Length) answers[owner] = b[j] + answers[owner];
        }

        return answers;
    }

    private static bool Similar(string x, string y) =>
        Math.Abs(x.Length - y.Length) <= 3
        && 2 * EditDistanceTests.Naive(EditDistance.CodePoints(x), EditDistance.CodePoints(y)) <= Math.Max(x.Length, y.Length) + 1;
}
