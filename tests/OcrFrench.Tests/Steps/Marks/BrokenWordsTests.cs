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
    [InlineData("On le traite avec jus* tesse et raison.", "On le traite avec justesse et raison.")]
    [InlineData("Il reste quelques vo) lumes à vendre.", "Il reste quelques volumes à vendre.")]
    [InlineData("Il prend le che- $ min de la ville.", "Il prend le chemin de la ville.")]
    [InlineData("Nous allons les sou. mettre à une épreuve.", "Nous allons les soumettre à une épreuve.")]
    [InlineData("Voici une figure géogra ¬ phique.", "Voici une figure géographique.")]
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

    /// <summary>No sentence goes on in small letters behind a full stop; what stands between other marks may.</summary>
    [Theory]
    [InlineData("Les per. sonnages de ce drame sont bien tracés.", "Les personnages de ce drame sont bien tracés.")]
    [InlineData("Nous allons les sou. mettre à une épreuve.", "Nous allons les soumettre à une épreuve.")]
    [InlineData("Les per, sonnages de ce drame sont bien tracés.", "Les per, sonnages de ce drame sont bien tracés.")]
    [InlineData("Vigoureux, propr. et vins, rue de la Paix.", "Vigoureux, propr. et vins, rue de la Paix.")]
    public void In_a_sound_text_only_full_stops_are_hyphens(string read, string printed)
    {
        string text = " " + SoundProse.Text + " " + SoundProse.Text + " " + SoundProse.Text;
        Assert.Equal(printed + text, OcrCleaner.Default.Clean(read + text));
    }
}
