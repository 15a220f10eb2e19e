using FsCheck;
using FsCheck.Fluent;
using OcrFrench.Documents.Evaluation;

namespace OcrFrench.Documents.Tests.Evaluation;

public class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("ceuvre", "œuvre", 2)]
    [InlineData("à", "a", 1)]
    [InlineData("𝔸b", "b", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Hand_cases(string a, string b, int expected) => Assert.Equal(expected, Evaluator.Distance(a, b));

    [Fact]
    public void Agrees_with_the_matrix_on_short_and_on_long_texts()
    {
        // Lengths on both sides of one and of several blocks of 64 rows.
        Gen<int[]> text = Gen.Choose(0, 300).SelectMany(length => Gen.Choose(0, 3).ArrayOf(length));
        Prop.ForAll(text.Zip(text).ToArbitrary(), pair => EditDistance.Between(pair.Item1, pair.Item2) == Naive(pair.Item1, pair.Item2))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void Agrees_with_the_matrix_on_texts_that_differ_in_a_few_places()
    {
        Gen<(int[] Text, int[] Edits)> edited = Gen.Choose(100, 260).SelectMany(length => Gen.Choose(0, 20).ArrayOf(length))
            .SelectMany(text => Gen.Choose(0, text.Length - 1).ArrayOf(7), (text, edits) => (text, edits));
        Prop.ForAll(edited.ToArbitrary(), pair =>
        {
            var other = pair.Text.ToList();
            for (int i = 0; i < pair.Edits.Length; i++)
            {
                int at = pair.Edits[i] % other.Count;
                if (i % 3 == 0) other.RemoveAt(at);
                else if (i % 3 == 1) other.Insert(at, 99);
                else other[at] = 98;
            }

            return EditDistance.Between(pair.Text, other.ToArray()) == Naive(pair.Text, other.ToArray());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    internal static int Naive(int[] a, int[] b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0) cost[i, j] = i + j;
                else cost[i, j] = Math.Min(
                    cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
            }
        }

        return cost[a.Length, b.Length];
    }
}
