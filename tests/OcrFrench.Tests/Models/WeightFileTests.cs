using OcrFrench.Models;

namespace OcrFrench.Tests.Models;

public class WeightFileTests
{
    [Fact]
    public void Weights_stand_in_the_order_of_the_names_whatever_that_of_the_lines() =>
        Assert.Equal([[1, 2, 3], [-1, 0.5f, 1e-3f]], Parse("# of letters\n[one]\na\t1\nb\t2\nc\t3\n\n[two]\nc\t1e-3\na\t-1\nb\t0.5\n"));

    [Theory]
    [InlineData("[three]", "w.tsv, line 1: [three] is not a section; there are one; two.")]
    [InlineData("[one]\na\t1\na\t1", "w.tsv, line 3: a is not a feature, or has a weight already.")]
    [InlineData("[one]\nd\t1", "w.tsv, line 2: d is not a feature")]
    [InlineData("[one]\na\tmuch", "w.tsv, line 2: expected")]
    [InlineData("a\t1", "w.tsv, line 1: expected")]
    [InlineData("[one]\na\t1\nb\t1\nc\t1\n[two]\na\t1\nc\t1", "w.tsv: section two has no weight for b.")]
    public void A_mistake_is_reported_with_its_place(string text, string message) =>
        Assert.StartsWith(message, Assert.Throws<InvalidDataException>(() => Parse(text)).Message, StringComparison.Ordinal);

    private static float[][] Parse(string text) => WeightFile.Parse("w.tsv", text, ["one", "two"], ["a", "b", "c"]);
}
