using OcrFrench.ModelBuilder.Press;

namespace OcrFrench.Tests.ModelBuilder;

public class HyphenationTests
{
    [Theory]
    [InlineData("gouvernement", "gou-ver-ne-ment")]
    [InlineData("surprise", "sur-pri-se")]
    [InlineData("agneau", "agneau")]
    [InlineData("quelque", "quel-que")]
    [InlineData("théâtre", "théâ-tre")]
    [InlineData("voyage", "voya-ge")]
    [InlineData("que", "que")]
    [InlineData("", "")]
    public void Words_are_cut_between_syllables(string word, string expected)
    {
        string cut = word;
        for (int at = word.Length; (at = Hyphenation.LastCut(word, at - 1)) > 0;) cut = cut.Insert(at, "-");
        Assert.Equal(expected, cut);
    }
}
