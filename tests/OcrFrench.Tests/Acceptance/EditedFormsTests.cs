namespace OcrFrench.Tests.Acceptance;

/// <summary>What an editor or an author has marked within a word stays.</summary>
public class EditedFormsTests
{
    private static readonly OcrCleaner s_cleaner = OcrCleaner.Create(new OcrCleanerOptions());

    [Theory]
    // Letters that an editor has restored.
    [InlineData("Il est mort le [vingt] mars, a[u] matin, dans la m[ai]son de son pèr[e].")]
    [InlineData("Le roi d[e] France et ses conseill[ers] vinr[ent] à Paris.")]
    // Both genders.
    [InlineData("Chaque citoyen·ne est confronté·e à ses choix, et les lecteur·rice·s en décident.")]
    [InlineData("L’historien·ne et l’étudiant·e sont invité·e·s.")]
    // Sources.
    [InlineData("Ce que l'auteur appelait la technique@martin et le procédé@durand reste à décrire.")]
    public void It_stays(string text) => Assert.Equal(text, s_cleaner.Clean(text));

    [Fact]
    public void A_bracket_that_stands_for_a_letter_is_repaired() =>
        Assert.Equal("La maison de la ville.", s_cleaner.Clean("[a maison de la ville."));
}
