using OcrFrench.Acceptance;

namespace OcrFrench.Tests.Acceptance;

public class PairedMarksTests
{
    [Theory]
    [InlineData("une 'porte de service' au fond", "'porte", "porte")]
    [InlineData("une 'porte de service' au fond", "service'", "service")]
    [InlineData("l'affaire du 'cabinet noir ' fut jugée", "'cabinet", "cabinet")]
    [InlineData("on le nomme \\emph{anneau commutatif}, sans plus", "commutatif}", "commutatif")]
    [InlineData("il vint (trop tard, hélas) au rendez-vous", "(trop", "trop")]
    [InlineData("le tome _second et dernier_ de l'ouvrage", "_second", "second")]
    [InlineData("une 'porte d'entrée' au fond", "'porte", "porte")] // an elision lies between
    [InlineData("une 'porte d'entrée' au fond", "entrée'", "entrée")]
    [InlineData("une 'porte de service'", "'porte", "porte")] // where a partner is the last or the first character of all
    [InlineData("'porte de service' au fond", "service'", "service")]
    [InlineData("elle _entre _par _la _porte _du _fond", "_par", "par")]
    public void A_sign_with_its_partner_elsewhere_is_kept(string text, string read, string result) =>
        Assert.True(Loses(text, read, result));

    [Theory]
    [InlineData("une 'porte de service au fond", "'porte", "porte")]
    [InlineData("une porte' de l'office s'ouvrit", "porte'", "porte")]
    // The apostrophe of an elision is not a partner.
    [InlineData("une 'porte d'entrée au fond", "'porte", "porte")]
    [InlineData("l'une des portes' au fond", "portes'", "portes")]
    [InlineData("il vint) au rendez-vous", "vint)", "vint")]
    [InlineData("(il vint) puis} au rendez-vous", "puis}", "puis")]
    [InlineData("le tome _second de l'ouvrage", "_second", "second")]
    [InlineData("une 'porte'", "'porte'", "'parte'")]
    // The partner is in another paragraph.
    [InlineData("une 'porte\n\nde service' au fond", "'porte", "porte")]
    public void A_speck_is_not(string text, string read, string result) => Assert.False(Loses(text, read, result));

    [Fact]
    public void Where_specks_abound_two_of_them_are_no_pair()
    {
        const string Text = "une 'porte de service' au fond";
        Assert.False(PairedMarks.Loses(Text, 4, 10, "porte", isClean: false));
        Assert.True(PairedMarks.Loses("une (porte de service) au fond", 4, 10, "porte", isClean: false));
    }

    [Theory]
    [InlineData("elle _entre par _la porte", false)] // one other may be a speck
    [InlineData("elle _entre par _la porte _du fond", true)]
    [InlineData("par _la _porte du _fond", true)]
    public void Words_with_a_line_under_them_are_a_habit_from_the_third_on(string text, bool isKept)
    {
        int start = text.IndexOf("_la", StringComparison.Ordinal);
        Assert.Equal(isKept, PairedMarks.Loses(text, start, start + 3, "la", isClean: false));
    }

    private static bool Loses(string text, string read, string result)
    {
        int start = text.IndexOf(read, StringComparison.Ordinal);
        return PairedMarks.Loses(text, start, start + read.Length, result, isClean: true);
    }
}
