using OcrFrench.Acceptance;
using OcrFrench.Edits;

namespace OcrFrench.Tests.Acceptance;

public class ListEntriesTests
{
    [Theory]
    [InlineData("fab. de boul. et de", "boul", "boule", nameof(Judge.Ranker), true)] // an abbreviation
    [InlineData("fab. de boul. et de", "boul.", "boulanger", nameof(Judge.Ranker), true)]
    [InlineData("fab. de boul et de", "boul", "boule", nameof(Judge.Ranker), false)]
    [InlineData("tome ll de la suite", "ll", "II", nameof(Judge.Finder), true)] // a figure of letters
    [InlineData("la 13¢ séance", "13¢", "13e", nameof(Judge.Finder), false)]
    [InlineData("chez Gasselin et fils", "Gasselin", "Gosselin", nameof(Judge.Ranker), true)] // a name
    [InlineData("chez Marchai et fils", "Marchai", "Marchal", nameof(Judge.RankerOfWord), true)]
    [InlineData("rue Fidelité à Paris", "Fidelité", "Fidélité", nameof(Judge.Ranker), false)] // its accents
    [InlineData("chez Gasse1in et fils", "Gasse1in", "Gasselin", nameof(Judge.Ranker), false)] // its letters tell
    [InlineData("un mecanicien de Lyon", "mecanicien", "mécanicien", nameof(Judge.Ranker), false)]
    public void Abbreviations_names_and_figures_stay(string text, string read, string result, string judge, bool expected)
    {
        int start = text.IndexOf(read, StringComparison.Ordinal);
        var change = new Change(start, start + read.Length, 0, result.Length,
            new Reason(CorrectionKind.Letters, "test", 1) { Judge = Enum.Parse<Judge>(judge) });
        Assert.Equal(expected, ListEntries.Forbid(text, change, result));
    }
}
