using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.Words;

namespace OcrFrench.Tests.Survey.Words;

public class ForeignWordsTests
{
    private static readonly ForeignWords s_words = new(new WordTest(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default)));

    [Theory]
    [InlineData("which", true)]
    [InlineData("should", true)]
    [InlineData("maison", false)]
    [InlineData("rnaison", false)]
    [InlineData("w3", false)]
    public void Frequent_foreign_words_are_recognised(string word, bool isForeign) => Assert.Equal(isForeign, s_words.IsForeign(word));

    [Theory]
    [InlineData("le titre « Should Details » du livre", "Details", true)]
    [InlineData("le chapitre Details of the trade", "Details", true)]
    [InlineData("les details de la maison", "details", false)]
    public void Their_company_is_recognised(string text, string word, bool has)
    {
        int at = text.IndexOf(word, StringComparison.Ordinal);
        Assert.Equal(has, s_words.HasCompany(text, at, at + word.Length));
    }
}
