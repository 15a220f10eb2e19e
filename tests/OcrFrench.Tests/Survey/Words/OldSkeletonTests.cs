using OcrFrench.Survey.Words;

namespace OcrFrench.Tests.Survey.Words;

public class OldSkeletonTests
{
    [Theory]
    [InlineData("connoistre", "connaître")]
    [InlineData("étoit", "était")]
    [InlineData("sentimens", "sentiments")]
    [InlineData("serés", "serez")]
    [InlineData("sçavoir", "savoir")]
    [InlineData("frere", "frère")]
    [InlineData("l'espéce", "l'espèce")]
    [InlineData("carosse", "carrosse")]
    [InlineData("hermite", "ermite")]
    [InlineData("sainct", "saint")]
    [InlineData("beste", "bête")]
    [InlineData("aultre", "autre")]
    [InlineData("veuë", "vue")]
    [InlineData("comfort", "confort")]
    [InlineData("bourgeoys", "bourgeois")]
    [InlineData("long-tems", "longtemps")]
    public void Spellings_of_one_word_are_the_same(string read, string result) => Assert.True(OldSkeleton.IsSame(read, result));

    [Theory]
    [InlineData("clans", "dans")]
    [InlineData("fage", "sage")]
    [InlineData("maifon", "maison")]
    [InlineData("rnère", "mère")]
    [InlineData("bommes", "hommes")]
    public void Damage_is_not(string read, string result) => Assert.False(OldSkeleton.IsSame(read, result));

    [Theory]
    [InlineData("fauroit", "saurait", true)]
    [InlineData("diſoient", "disaient", true)]
    [InlineData("penfois", "pensais", true)]
    [InlineData("fauroit", "sauroit", false)]
    [InlineData("poit", "pot", false)]
    [InlineData("étcit", "était", false)]
    [InlineData("oit", "ait", true)]
    public void An_old_ending_is_seen_whatever_else_is_mended(string read, string result, bool modernises) =>
        Assert.Equal(modernises, OldSkeleton.Modernises(read, result));
}
