namespace OcrFrench.Tests.Steps.Marks;

/// <summary>Signs that stand for a question mark or for a quotation mark.</summary>
public class MisreadMarksTests
{
    private static readonly OcrCleaner s_cleaner = OcrCleaner.Create(new OcrCleanerOptions());

    [Theory]
    [InlineData("Où allez-vous ainsi ~ demanda le gendarme.", "Où allez-vous ainsi ? demanda le gendarme.")]
    [InlineData("Que veut-il donc ~", "Que veut-il donc ?")]
    [InlineData("cc Venez vite », cria la femme.", "« Venez vite », cria la femme.")]
    public void They_are_repaired(string text, string expected) => Assert.Equal(expected, s_cleaner.Clean(text));

    [Theory]
    [InlineData("Le chemin ~ vaut la variable du dossier.")]
    [InlineData("Il y a 10 ~ 12 pas.")]
    [InlineData("cc Durand, pour information.")]
    [InlineData("« Mettez cc Durand », dit-il.")]
    public void Others_stay(string text) => Assert.Equal(text, s_cleaner.Clean(text));
}
