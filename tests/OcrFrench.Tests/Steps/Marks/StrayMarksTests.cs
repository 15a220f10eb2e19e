using OcrFrench.Edits;
using OcrFrench.Models;
using OcrFrench.Models.Lexicon;
using OcrFrench.Steps.Marks;
using OcrFrench.Tests.Survey;

namespace OcrFrench.Tests.Steps.Marks;

public class StrayMarksTests
{
    private static readonly StrayMarks s_marks = new(new WordTest(WordGraph.Default, [], ConfusableWords.None(WordGraph.Default)));

    [Theory]
    [InlineData("Il revient à la. maison.", "Il revient à la maison.")]
    [InlineData("Le chef et. ses hommes", "Le chef et ses hommes")]
    [InlineData("le bord 'de mer est beau", "le bord de mer est beau")]
    [InlineData("le bord .de mer est beau", "le bord de mer est beau")]
    [InlineData("un homme ,dans ville inconnue", "un homme dans ville inconnue")]
    public void Marks_that_no_sentence_has_there_go(string read, string printed) => Assert.Equal(printed, Clean(read));

    [Theory]
    [InlineData("Il est là. Puis il part.")]
    [InlineData("Do, ré, mi, fa, sol, la. Bien.")]
    [InlineData("il dit 'de la terre' et part")]
    [InlineData("je crois 'un homme")]
    [InlineData("voir art. un. 2")]
    [InlineData("n’est -ce pas cela")]
    [InlineData("dit-il. de")]
    [InlineData("la.")]
    [InlineData("")]
    public void Others_stay(string text) => Assert.Equal(text, Clean(text));

    private static string Clean(string text)
    {
        var list = new ChangeList();
        s_marks.Find(text, Facts.None, list);
        char[] buffer = [];
        int length = list.Apply(text, ref buffer);
        return new string(buffer, 0, length);
    }
}
