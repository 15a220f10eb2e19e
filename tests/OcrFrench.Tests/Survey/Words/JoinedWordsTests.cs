using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Words;

namespace OcrFrench.Tests.Survey.Words;

public class JoinedWordsTests
{
    [Theory]
    [InlineData("gouver", "nement", true)]
    [InlineData("", "maison", true)]
    [InlineData("mai", "xon", false)]
    [InlineData("", "", false)]
    public void Two_parts_are_looked_up_as_one_word(string first, string second, bool isWord)
    {
        int index = JoinedWords.Find(WordGraph.Default, first, second);
        Assert.Equal(isWord ? WordGraph.Default.Find(first + second) : -1, index);
        Assert.Equal(isWord, JoinedWords.AreCounted(WordGraph.Default, first, second));
    }

    [Theory]
    [InlineData("arc", "en", "ciel", true)]
    [InlineData("grand", "père", "", true)]
    [InlineData("maison", "de", "campagne", false)]
    public void Parts_with_hyphens_are_looked_up_as_a_compound(string first, string second, string third, bool isCompound) =>
        Assert.Equal(isCompound, JoinedWords.AreCompound(WordGraph.Default, first, second, third));

    [Fact]
    public void What_is_longer_than_any_word_is_not_a_word()
    {
        string half = new('a', WordGraph.MaxWordLength);
        Assert.Equal(-1, JoinedWords.Find(WordGraph.Default, half, "b"));
        Assert.False(JoinedWords.AreCompound(WordGraph.Default, half, "b", ""));
    }
}
