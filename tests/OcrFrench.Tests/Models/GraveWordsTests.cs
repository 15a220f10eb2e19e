using OcrFrench.Models;
using OcrFrench.Tests.Repository;

namespace OcrFrench.Tests.Models;

public class GraveWordsTests
{
    [Theory]
    [InlineData("à", true, 1)]
    [InlineData("À", true, 1)]
    [InlineData("qu’à", true, 1)]
    [InlineData("QU’À", false, 1)]
    [InlineData("là", false, 0)]
    [InlineData("a", false, 0)]
    [InlineData("", false, 0)]
    public void The_preposition_is_told_from_the_verb(string text, bool isPreposition, int count)
    {
        Assert.Equal(isPreposition, GraveWords.IsPreposition(text));
        Assert.Equal(count, GraveWords.CountPreposition(text));
    }

    [Fact]
    public void Each_word_that_may_have_lost_its_grave_is_one_that_context_decides()
    {
        string[] confusable = [.. File.ReadLines(House.Path("src", "OcrFrench", "Data", "confusable-words.tsv"))
            .SelectMany(static line => line.Split('\t', ' '))];
        foreach (string word in new[] { "a", "la" })
        {
            Assert.True(GraveWords.MayHaveHadGrave(word));
            Assert.Contains(word, confusable);
        }

        Assert.False(GraveWords.MayHaveHadGrave("à"));
        Assert.True(GraveWords.IsWord('À') && GraveWords.IsWord('a') && !GraveWords.IsWord('y'));
    }
}
