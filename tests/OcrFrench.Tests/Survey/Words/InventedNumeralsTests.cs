using OcrFrench.Survey.Words;

namespace OcrFrench.Tests.Survey.Words;

public class InventedNumeralsTests
{
    [Theory]
    [InlineData("xvne", "xvie")]
    [InlineData("XVne", "XVIe")]
    [InlineData("ler", "Ier")]
    [InlineData("XIX", "DIX")]
    [InlineData("XIV", "XVI")]
    [InlineData("fruct", "12")]
    [InlineData("1o3", "103")]
    [InlineData("13", "18")]
    [InlineData("an", "1")]
    public void Numerals_made_from_something_else_are_recognised(string read, string result) =>
        Assert.True(InventedNumerals.LooksInvented(read, result));

    [Theory]
    [InlineData("13¢", "13e")]
    [InlineData("ler", "1er")]
    [InlineData("lre", "1re")]
    [InlineData("XlV", "XIV")]
    [InlineData("XIXc", "XIXe")]
    [InlineData("celte", "cette")]
    [InlineData("II", "Il")]
    [InlineData("1’Assemblée", "l’Assemblée")]
    [InlineData("dix", "dix")]
    [InlineData("i1", "il")]
    [InlineData("vie", "vue")]
    public void Safe_repairs_are_not(string read, string result) => Assert.False(InventedNumerals.LooksInvented(read, result));

    [Theory]
    [InlineData("le 4 fruct. an II", "4", true)]
    [InlineData("le 4 fruct. an II", "an", true)]
    [InlineData("l'an 1789", "an", true)]
    [InlineData("le 21 mai", "21", true)]
    [InlineData("un an après", "an", false)]
    [InlineData("vint 4 la maison", "4", false)]
    public void Parts_of_dates_are_recognised(string text, string word, bool expected)
    {
        int at = text.IndexOf(word, StringComparison.Ordinal);
        Assert.Equal(expected, InventedNumerals.IsInDate(text, at, at + word.Length));
    }

    [Theory]
    [InlineData("Le chapitre 11 traite des abeilles.", "11", true)]
    [InlineData("voir pag. 11 et suiv.", "11", true)]
    [InlineData("à l’article\u00A011 du code", "11", true)]
    [InlineData("11 faut partir.", "11", false)]
    [InlineData("puisque 11 le dit", "11", false)]
    [InlineData("le chapitre1 11 traite", "11", false)]
    [InlineData("le chapitre l1 traite", "l1", false)]
    public void A_number_behind_what_is_numbered_is_one(string text, string read, bool isCounted) =>
        Assert.Equal(isCounted, InventedNumerals.IsCounted(text, text.LastIndexOf(read, StringComparison.Ordinal), read));
}
