namespace OcrFrench.Tests.Steps.Marks;

public class BrokenWordsTests
{
    /// <summary>Enough damage to show that the text was read by an engine.</summary>
    private const string Damaged = " Les jounaux du soir ont pnblié cette nonvelle qu’il a démentie dans la soirèe.";

    private const string Repaired = " Les journaux du soir ont publié cette nouvelle qu’il a démentie dans la soirée.";

    [Theory]
    [InlineData("On parlait de la nou, veauté de cette pièce.", "On parlait de la nouveauté de cette pièce.")]
    [InlineData("Les per. sonnages de ce drame sont bien tracés.", "Les personnages de ce drame sont bien tracés.")]
    [InlineData("Il ne me rap- « pelle rien de ma jeunesse.", "Il ne me rappelle rien de ma jeunesse.")]
    [InlineData("C’est le rôle du pou- . voir parlementaire.", "C’est le rôle du pouvoir parlementaire.")]
    [InlineData("Le spectacle commen. cera à huit heures.", "Le spectacle commencera à huit heures.")]
    [InlineData("Les principes qui devien-i nent des lois.", "Les principes qui deviennent des lois.")]
    [InlineData("Il faut suivre les tra- f ces de cet homme.", "Il faut suivre les traces de cet homme.")]
    [InlineData("On veut dé- 1 fendre cette ville.", "On veut défendre cette ville.")]
    [InlineData("C’est un gouverne· ment sans force.", "C’est un gouvernement sans force.")]
    public void Marks_read_for_a_hyphen_at_a_lines_end_do_not_part_a_word(string read, string printed) =>
        Assert.Equal(printed + Repaired, OcrCleaner.Default.Clean(read + Damaged));

    [Theory]
    [InlineData("Il est venu, mais il est reparti. et nul ne sait pourquoi.")]
    [InlineData("Vigoureux, propr. et vins, rue de la Paix.")]
    [InlineData("Il faut pour, suivre cette route, du courage.")]
    [InlineData("La porte - et la fenêtre - sont fermées.")]
    [InlineData("Une grand- « mère » dormait.")]
    [InlineData("Ils doivent- y prendre part.")]
    public void Marks_between_words_stay(string text) =>
        Assert.StartsWith(text, OcrCleaner.Default.Clean(text + Damaged), StringComparison.Ordinal);

    [Fact]
    public void A_sound_text_keeps_its_marks()
    {
        string text = "Les per. sonnages de ce drame sont bien tracés. " + SoundProse.Text + " " + SoundProse.Text + " " + SoundProse.Text;
        Assert.Equal(text, OcrCleaner.Default.Clean(text));
    }
}
