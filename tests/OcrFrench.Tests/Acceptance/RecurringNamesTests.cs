using OcrFrench.Acceptance;
using OcrFrench.Survey;

namespace OcrFrench.Tests.Acceptance;

public class RecurringNamesTests
{
    [Theory]
    [InlineData("Bourdet", "Bourget", "Bourdet et Bourdet", 0.8)]
    [InlineData("Bourdet", "Bourget", "Bourdet, Bourdet, Bourdet", 0.95)]
    [InlineData("Bourdet", "Bourget", "Bourdet seul", 0)]
    [InlineData("Bourdet", "Bourget", "Bourdet, Bourdet, Bourdet à Bourget", 0)] // the document knows the other reading
    [InlineData("Helene", "Hélène", "Helene, Helene, Helene", 0)] // accents are lost everywhere
    [InlineData("bourdet", "bourget", "bourdet, bourdet, bourdet", 0)]
    [InlineData("B0urdet", "Bourdet", "B0urdet, B0urdet, B0urdet", 0)]
    [InlineData("III", "Ill", "III, III, III", 0)]
    [InlineData("Bo", "Ba", "Bo, Bo, Bo", 0)] // too short for a name
    [InlineData("Bou", "Bau", "Bou, Bou, Bou", 0.95)]
    public void A_name_that_recurs_must_be_surely_misread(string read, string result, string text, float least)
    {
        var words = new DocumentWords();
        words.Fill(text);
        Assert.Equal(least, RecurringNames.Threshold(read, result, words, collection: null));
    }
}
