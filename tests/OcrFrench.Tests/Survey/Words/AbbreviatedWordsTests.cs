using OcrFrench.Survey.Words;

namespace OcrFrench.Tests.Survey.Words;

public class AbbreviatedWordsTests
{
    [Theory]
    [InlineData("Dubief, encres, boulev. de la Gare, 8.", "boulev", false)]
    [InlineData("Le gal. en chef", "gal", false)]
    [InlineData("faub. du Moulin, 7.", "faub", false)]
    [InlineData("le 4 fruct. an II", "fruct", false)]
    [InlineData("3e ét. dr.", "ét", false)]
    [InlineData("Tél. : 02 99", "Tél", false)]
    [InlineData("quincaill. commiss., Fossés", "quincaill", false)]
    [InlineData("quincaill. commiss., Fossés", "commiss", false)]
    [InlineData("un hexag. en fer", "hexag", false)]
    [InlineData("J. Martin", "J", true)]
    [InlineData("not. à Paris", "not", true)]
    public void Cut_words_are_recognised(string text, string word, bool isWord) => Assert.True(Of(text, word, isWord));

    [Theory]
    [InlineData("Il vint à la maison. Elle partit.", "maison", true)]
    [InlineData("Il entra dans la rnaison. Elle partit.", "rnaison", false)]
    [InlineData("Il prit son mantean.", "mantean", false)]
    [InlineData("la rivière du nerd. Il", "nerd", false)]
    [InlineData("la maison, rouge", "maison", true)]
    public void Ends_of_sentences_are_not(string text, string word, bool isWord) => Assert.False(Of(text, word, isWord));

    [Fact]
    public void What_recurs_before_a_full_stop_is_cut_off()
    {
        const string Text = "hexagg. Il";
        Assert.False(AbbreviatedWords.IsLikely(Text, 0, 6, isWord: false));
        Assert.True(AbbreviatedWords.IsLikely(Text, 0, 6, isWord: false, recurs: 3));
    }

    private static bool Of(string text, string word, bool isWord)
    {
        int at = text.IndexOf(word, StringComparison.Ordinal);
        return AbbreviatedWords.IsLikely(text, at, at + word.Length, isWord);
    }
}
