namespace OcrFrench.Tests.Steps.Marks;

public class SeveredWordsTests
{
    /// <summary>Enough damage to show that the text was read by an engine.</summary>
    private const string Damaged = " Les jounaux du soir ont pnblié cette nonvelle qu’il a démentie dans la soirèe.";

    private const string Repaired = " Les journaux du soir ont publié cette nouvelle qu’il a démentie dans la soirée.";

    [Theory]
    [InlineData("Il sait toute l’im portance de ce voyage.", "Il sait toute l’importance de ce voyage.")]
    [InlineData("Ce vieux marin s’a ppelle Martin.", "Ce vieux marin s’appelle Martin.")]
    [InlineData("Ces cloches ren d ent un son grave.", "Ces cloches rendent un son grave.")]
    [InlineData("Pourquoi, répli quai-je, partir si tôt ?", "Pourquoi, répliquai-je, partir si tôt ?")]
    public void Pieces_of_a_word_are_joined(string read, string printed) =>
        Assert.Equal(printed + Repaired, OcrCleaner.Default.Clean(read + Damaged));

    [Theory]
    [InlineData("Tous travaillent à son exér cution rapide.", "Tous travaillent à son exécution rapide.")]
    [InlineData("Je vois une grande difIl férence entre eux.", "Je vois une grande différence entre eux.")]
    [InlineData("C’est en com1 mençant de bonne heure.", "C’est en commençant de bonne heure.")]
    [InlineData("Voilà toutes les opir nions du maire.", "Voilà toutes les opinions du maire.")]
    public void Letters_read_for_a_hyphen_at_a_lines_end_do_not_part_a_word(string read, string printed) =>
        Assert.Equal(printed + Repaired, OcrCleaner.Default.Clean(read + Damaged));

    [Theory]
    [InlineData("Il parle de l ame des peuples.", "lame")]
    [InlineData("Le vieux Danielo le regarde en riant.", "Danielle")]
    [InlineData("Vous lais sez cela, dit-on.", "Voulais")]
    public void Other_words_are_not_made(string text, string other) =>
        Assert.DoesNotContain(other, OcrCleaner.Default.Clean(text + Damaged), StringComparison.Ordinal);

    [Fact]
    public void A_sound_text_is_repaired_too()
    {
        string sound = " " + SoundProse.Text + " " + SoundProse.Text + " " + SoundProse.Text;
        string cleaned = OcrCleaner.Default.Clean("Il sait toute l’im portance de ce voyage." + sound);
        Assert.Equal("Il sait toute l’importance de ce voyage." + sound, cleaned);
    }
}
