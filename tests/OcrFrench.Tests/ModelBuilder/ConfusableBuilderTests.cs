using OcrFrench.ModelBuilder.Ranking;
using OcrFrench.Models.Lexicon;

namespace OcrFrench.Tests.ModelBuilder;

/// <summary>Which words of French are listed as misreadings of others.</summary>
public class ConfusableBuilderTests
{
    [Fact]
    public void A_word_that_was_misread_often_is_listed_with_its_engine() =>
        Assert.Contains("dos\tFG\n", Build('F', "Il parle dos lois.", "Il parle des lois."), StringComparison.Ordinal);

    [Fact]
    public void What_correctors_overlooked_is_suspected_under_the_French_fingerprint_too() =>
        Assert.Contains("dos\tFGS\n",
            Build(ConfusableBuilder.Corrected, "Il parle dos lois.", "Il parle des lois."), StringComparison.Ordinal);

    [Fact]
    public void Other_words_of_an_editor_are_no_misreadings()
    {
        const string Read = "Il part pour la ville.", Printed = "Il vient pour la ville.";
        Assert.Contains("part\tFG\n", Build('F', Read, Printed), StringComparison.Ordinal);
        Assert.DoesNotContain("part\tF", Build(ConfusableBuilder.Corrected, Read, Printed), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_beside_a_word_makes_no_misreading() =>
        Assert.DoesNotContain("dos\tF",
            Build(ConfusableBuilder.Corrected, "Il a le dos large.", "Il a le dos, large."), StringComparison.Ordinal);

    [Fact]
    public void Two_misreadings_are_too_few() =>
        Assert.DoesNotContain("dos\tF", Build('F', "Il parle dos lois.", "Il parle des lois.", times: 2), StringComparison.Ordinal);

    private static string Build(char engine, string read, string printed, int times = 3)
    {
        var builder = new ConfusableBuilder(WordGraph.Default);
        for (int i = 0; i < times; i++) builder.Add(PageTruth.Of(read, printed), engine);
        return builder.Build();
    }
}
