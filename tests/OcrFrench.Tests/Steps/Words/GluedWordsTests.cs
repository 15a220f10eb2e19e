using OcrFrench.Steps.Words;

namespace OcrFrench.Tests.Steps.Words;

public class GluedWordsTests
{
    [Theory]
    [InlineData("Il y avait entre les deux frères une grandedifférence de caractère et de fortune.", "une grande différence de")]
    [InlineData("Elle répondit qu’elle avait lu cet articlede journal avant son départ.", "cet article de journal")]
    [InlineData("Les romans de MmeSand ont eu beaucoup de lecteurs dans ce pays.", "de Mme Sand ont")]
    [InlineData("On avait fait un chefd'œuvre de cette petite maison.", "un chef-d'œuvre de")]
    public void Two_words_that_fit_are_parted(string read, string printed)
    {
        CleaningResult result = OcrCleaner.Default.Analyze(read);
        Assert.Contains(printed, result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_step_says_that_it_was_it() => Assert.Contains(
        OcrCleaner.Default.Analyze("Il y avait entre les deux frères une grandedifférence de caractère et de fortune.").Corrections,
        static correction => correction.Rule == GluedWords.Rule);

    [Theory]
    [InlineData("Le palais de Whitehall était alors la demeure du roi.")]
    [InlineData("M. Delorme et M. Laharpe étaient venus dîner chez Lanoue.")]
    [InlineData("Il écrivait éparsement, rocailleusement, sans se relire jamais.")]
    [InlineData("Le jeune Briceval sortit, et Briceval revint le soir.")]
    public void Names_and_rare_words_stay(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));
}
