using OcrFrench.Models.Search;
using OcrFrench.Survey;

namespace OcrFrench.Tests.Survey;

public class SentenceStartsTests
{
    [Theory]
    [InlineData("|Mot")]
    [InlineData("— |Mot")]
    [InlineData("« |Mot")]
    [InlineData("\n\n  |Mot")]
    [InlineData("Fin. |Mot")]
    [InlineData("C’est la fin.\n|Mot")]
    [InlineData("Voir la page.  |Mot")]
    public void A_sentence_starts_with_the_text_and_after_a_period(string text) => Assert.Equal(SentenceStart.Sure, At(text));

    [Theory]
    [InlineData("dit : |mot")]
    [InlineData("Fin ! |Mot")]
    [InlineData("Fin ! « |Mot")]
    [InlineData("Quoi ? |dit-il")]
    [InlineData("enfin… |Mot")]
    [InlineData("la fin. — |Mot")] // a dash may also part what is said from who says it
    [InlineData("la fin.|Mot")] // an address or a number has no space
    [InlineData("TITRE\n\n|Mot")]
    [InlineData("TITRE\r\n\r\n|Mot")]
    [InlineData("chapitre 3\n\n|Mot")]
    [InlineData("M. |le comte")]
    [InlineData("MM. |les députés")]
    [InlineData("vu par J. |Dupont")]
    [InlineData("voir art. |Premier")]
    [InlineData("en 1789. |Puis")] // the period of an enumeration as well
    [InlineData("et puis... |Mot")]
    [InlineData("il part,\n00:01:02,000 --> 00:01:04,000\n|Mot")] // what is said in a film
    [InlineData("il part,\n00:01:02,000 --> 00:01:04\n— |mot")]
    public void One_may_start_where_a_small_letter_can_follow_too(string text) => Assert.Equal(SentenceStart.Possible, At(text));

    [Theory]
    [InlineData("fin |mot")]
    [InlineData("fin, |mot")]
    [InlineData("fin ; |mot")]
    [InlineData("fin\n|mot")]
    [InlineData("l’|eau")]
    [InlineData("fin (|mot)")]
    [InlineData("une ligne de la phrase\n\n|suivante")]
    [InlineData("fin,\n\n|suivante")]
    [InlineData("il part,\nen 1789\n|mot")]
    [InlineData("il part -->\nen 1789\n|mot")]
    public void None_starts_in_the_middle_of_another(string text) => Assert.Equal(SentenceStart.No, At(text));

    [Fact]
    public void Marks_without_end_are_not_a_sure_start() =>
        Assert.Equal(SentenceStart.Possible, SentenceStarts.At("Fin. " + new string('-', 600) + "Mot", 605));

    private static SentenceStart At(string text)
    {
        int at = text.IndexOf('|', StringComparison.Ordinal);
        return SentenceStarts.At(text.Remove(at, 1), at);
    }
}
