using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Survey.LongS;

namespace OcrFrench.Tests.Survey.LongS;

public class LongSFormsTests
{
    private readonly LongSForms _forms = new(new WordTest(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default)));

    [Theory]
    [InlineData("eft", false, "est")]
    [InlineData("affez", false, "assez")]
    [InlineData("plufieurs", false, "plusieurs")]
    [InlineData("f", true, "s")]
    [InlineData("lorfqu", true, "lorsqu")]
    [InlineData("jufqu", true, "jusqu")]
    public void What_only_one_form_can_be(string read, bool isElided, string printed)
    {
        Assert.True(_forms.Read(read, isElided));
        Assert.False(_forms.IsWord(0, isElided));
        Assert.Equal(printed, _forms[_forms.OnlyWord(isElided)].ToString());
    }

    [Theory]
    [InlineData("chef")] // none ends in a long s
    [InlineData("Fera")] // no capital is one
    [InlineData("maison")]
    [InlineData("aFbf")]
    [InlineData("fifafifafifafo")] // more than any word has
    public void What_cannot_be_another(string read) => Assert.False(_forms.Read(read, goesOn: false));

    [Fact]
    public void All_forms_are_tried()
    {
        Assert.True(_forms.Read("offrif", goesOn: true));
        Assert.Equal(7, _forms.Others);
        Assert.Equal(
            ["offrif", "osfrif", "ofsrif", "ossrif", "offris", "osfris", "ofsris", "ossris"],
            Enumerable.Range(0, 8).Select(form => _forms[form].ToString()));
        Assert.Equal([0, 1, 1, 2, 1, 2, 2, 3], Enumerable.Range(0, 8).Select(LongSForms.Changes));
        Assert.Equal([0, 1, 1, 1, 1, 2, 2, 2], Enumerable.Range(0, 8).Select(_forms.Runs));
    }

    [Fact]
    public void A_missing_accent_makes_a_plain_word()
    {
        Assert.True(_forms.Read("differente", goesOn: false));
        Assert.True(_forms.IsPlainWord(0));
        Assert.False(_forms.IsPlainWord(3));
        Assert.Equal("differente", _forms[0].ToString());
    }
}
