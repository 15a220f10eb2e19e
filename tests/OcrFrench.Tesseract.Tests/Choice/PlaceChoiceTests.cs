using OcrFrench.Tesseract.Choice;

namespace OcrFrench.Tesseract.Tests.Choice;

public class PlaceChoiceTests
{
    private static readonly PlaceChoice s_french = new(LanguageBelief.French), s_blind = new(null);

    [Fact]
    public void A_word_that_the_others_have_takes_the_place_of_none()
    {
        ScanLine line = Lines.Line("la propriété de tout ua~90 clan");
        Assert.Equal("la propriété de tout un clan",
            Decide(s_french, line, "la propriété de tout un~85 clan", "la propriété de tout un~80 clan"));
    }

    [Fact]
    public void A_word_is_not_given_up_for_none()
    {
        ScanLine line = Lines.Line("les Suèves consacraient l’année suivante~85");
        Assert.Equal(Lines.Text(line), Decide(
            s_french, line, "les Suèves consacraient l’année suivanle~90", "les Suèves consacraient l’année suivanle~88"));
    }

    [Fact]
    public void Where_the_others_do_not_agree_little_is_believed()
    {
        ScanLine line = Lines.Line("chez les Bornou~70 de la ville");
        Assert.Same(line, s_french.Decide(
            line, [Lines.Words("chez les Bormou~75 de la ville"), Lines.Words("chez les Boruou~74 de la ville")]));
    }

    [Fact]
    public void Kinds_of_apostrophe_make_no_difference()
    {
        ScanLine line = Lines.Line("avant d’entrer~30 dans");
        Assert.Same(line, s_french.Decide(line, [Lines.Words("avant d'entrer~90 dans")]));
        Assert.NotSame(line, s_french.Decide(line, [Lines.Words("avant d'entrée~90 dans")]));
    }

    [Fact]
    public void A_cut_word_is_joined_at_its_place_alone()
    {
        ScanLine line = Lines.Line("inédits et pr ovenant~87 des archives");
        ScanWord[] whole = [.. Lines.Words("inédits et"), Lines.Word("provenant~96", 210), .. Lines.Words("des archives", left: 320)];
        Assert.Equal("inédits et provenant des archives", Lines.Text(s_french.Decide(line, [whole, whole])));
    }

    [Fact]
    public void A_reading_that_has_lost_words_is_not_taken()
    {
        ScanLine line = Lines.Line([.. Lines.Words("il croyait"), Lines.Word("II~40", 210), Lines.Word("n’eût~50", 240)]);
        ScanWord[] shorter = [.. Lines.Words("il croyait"), Lines.Word("n’en~90", 210) with { Box = new ScanBox(210, 0, 290, 30) }];
        Assert.Same(line, s_french.Decide(line, [shorter, shorter]));
    }

    [Fact]
    public void What_the_others_do_not_have_stays()
    {
        ScanLine line = Lines.Line("fin du texte~20 imprimé");
        Assert.Same(line, s_french.Decide(line, [[], []]));
    }

    [Fact]
    public void Without_a_language_confidences_and_votes_decide()
    {
        ScanLine line = Lines.Line("lo gatto~40 dorme");
        Assert.Equal("lo gallo dorme", Decide(s_blind, line, "lo gallo~90 dorme", "lo gallo~92 dorme"));
        Assert.Equal("lo gatto dorme", Decide(s_blind, Lines.Line("lo gatto~80 dorme"), "lo gallo~82 dorme", "lo galto~60 dorme"));
    }

    [Theory]
    [InlineData("maison,", 1)]
    [InlineData("l’État", 1)]
    [InlineData("1893", 0.5)]
    [InlineData("(1).", 0.5)]
    [InlineData("»", 0.5)]
    [InlineData("l", 0.25)]
    [InlineData("III.", 1)]
    [InlineData("XVI,", 1)]
    [InlineData("XLII", 1)]
    [InlineData("LIL,", 0)]
    [InlineData("étoffle", 0)]
    [InlineData("4o", 0)]
    [InlineData("().»", 0)]
    [InlineData("@)", 0)]
    public void Words_are_worth_more_than_figures_and_these_more_than_signs(string word, double worth) =>
        Assert.Equal(worth, LanguageBelief.French.Worth(word));

    [Fact]
    public void Only_french_is_judged_by_french()
    {
        Assert.NotNull(LanguageBelief.For("lat+fra"));
        Assert.NotNull(LanguageBelief.For("frm"));
        Assert.Null(LanguageBelief.For("eng"));
    }

    private static string Decide(PlaceChoice choice, ScanLine line, params string[] others) =>
        Lines.Text(choice.Decide(line, [.. others.Select(static words => Lines.Words(words))]));
}
