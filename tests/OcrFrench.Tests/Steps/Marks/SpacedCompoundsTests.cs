using OcrFrench.Steps.Marks;

namespace OcrFrench.Tests.Steps.Marks;

public class SpacedCompoundsTests
{
    [Theory]
    [InlineData("Il étoit maître de lui - même, & n’en abufoit jamais.", "de lui-même,")]
    [InlineData("C'est - à - dire qu'il n’est pas venu ce soir.", "C'est-à-dire qu'il")]
    [InlineData("Elle était très -sage et fort belle.", "était très-sage et")]
    [InlineData("Pense- t -il au roi ?", "Pense-t-il au")]
    [InlineData("Ils sont vis-à -vis de nous.", "sont vis-à-vis de")]
    [InlineData("Il viendra peut - être demain.", "viendra peut-être demain")]
    [InlineData("Il étoit tems ; avez - vous parlé ? On avoit sonné.", "avez-vous parlé")]
    [InlineData("J’étois bien - aise de le revoir ; il avoit été malade.", "bien-aise de")]
    [InlineData("On étoit venu ; tout - d’un - coup il se levoit.", "tout-d’un-coup il")]
    public void Their_spaces_go_in_a_text_of_any_kind(string text, string expected)
    {
        CleaningResult result = OcrCleaner.Default.Analyze(text);
        Assert.Contains(expected, result.Text, StringComparison.Ordinal);
        Assert.Contains(result.Corrections, static correction => correction.Rule == SpacedCompounds.Rule);
    }

    [Theory]
    [InlineData("Lui-même le dit.")]
    [InlineData("Il est venu - même si tard.")]
    [InlineData("Le roi - très malade - mourut.")]
    [InlineData("-")]
    [InlineData("lui -")]
    [InlineData("- même")]
    [InlineData("C’est - à ce que l’on dit - un homme de bien.")]
    public void Other_dashes_stay(string text) => Assert.Same(text, OcrCleaner.Default.Clean(text));
}
