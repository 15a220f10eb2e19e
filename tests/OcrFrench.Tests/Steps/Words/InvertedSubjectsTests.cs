namespace OcrFrench.Tests.Steps.Words;

/// <summary>The pronoun il behind its verb is found again in what its strokes were read as.</summary>
public class InvertedSubjectsTests
{
    private static readonly OcrCleaner s_cleaner = OcrCleaner.Create(new OcrCleanerOptions());

    [Theory]
    [InlineData("Il exerce un emploi dans les bureaux, dit-11, et viendra-t-11 demain ?",
        "Il exerce un emploi dans les bureaux, dit-il, et viendra-t-il demain ?")]
    [InlineData("Le maire aura-t-ll le courage de poursuivre ?", "Le maire aura-t-il le courage de poursuivre ?")]
    [InlineData("Peut-être sera-t-U là, a-t-U conclu.", "Peut-être sera-t-il là, a-t-il conclu.")]
    public void It_is_repaired(string text, string expected) => Assert.Equal(expected, s_cleaner.Clean(text));

    [Theory]
    [InlineData("Le produit-11 est au lit-11, dans le dossier dit-11.")]
    [InlineData("La salle-11 et la salle-12 sont fermées.")]
    [InlineData("Le modèle T-11 et le tube en forme de T-U sont vendus.")]
    public void What_is_no_verb_keeps_its_figures(string text) => Assert.Equal(text, s_cleaner.Clean(text));
}
