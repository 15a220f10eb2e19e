namespace OcrFrench.Tests.Steps.Marks;

public class CutElisionsTests
{
    [Theory]
    [InlineData("Il était déjà parti lors- qu’elle arriva de la ville.", "lorsqu’elle arriva")]
    [InlineData("On l’attendit jus- qu’au soir dans le jardin.", "jusqu’au soir")]
    [InlineData("Elle a demandé aujour- d’hui des nouvelles de son fils.", "aujourd’hui des")]
    [InlineData("Voilà un des chefs - d’œuvre de ce peintre.", "des chefs-d’œuvre de")]
    public void The_halves_are_one_word(string read, string printed) =>
        Assert.Contains(printed, OcrCleaner.Default.Clean(read), StringComparison.Ordinal);

    [Theory]
    [InlineData("Il est venu lors - qu’importe ! - de la fête.")]
    [InlineData("Un homme - d’où qu’il vienne - est un homme.")]
    [InlineData("lors- qu’")]
    [InlineData("- qu’il")]
    public void Other_dashes_stay(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));
}
