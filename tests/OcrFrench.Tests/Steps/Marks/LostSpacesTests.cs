namespace OcrFrench.Tests.Steps.Marks;

public class LostSpacesTests
{
    private const string Damaged = " Les jounaux du soir ont pnblié cette nonvelle qu’il a démentie dans la soirèe.";

    [Theory]
    [InlineData("C’était un homme probe,incorruptible et bon.", "C’était un homme probe, incorruptible et bon.")]
    [InlineData("Il ne garde pas de mesure.Mais on l’aime.", "Il ne garde pas de mesure. Mais on l’aime.")]
    [InlineData("Ils masquent la nature :ils ne disent rien.", "Ils masquent la nature : ils ne disent rien.")]
    [InlineData("Il a dit,l’autre jour,qu’il viendrait.", "Il a dit, l’autre jour, qu’il viendrait.")]
    public void The_space_behind_a_mark_comes_back(string read, string printed) =>
        Assert.StartsWith(printed, OcrCleaner.Default.Clean(read + Damaged), StringComparison.Ordinal);

    [Theory]
    [InlineData("Il écrit en ASP.Net et en Node.js depuis un an.")]
    [InlineData("Le fichier notes.txt est perdu.")]
    [InlineData("M.Jourdain est venu, J.-B.Say aussi.")]
    [InlineData("Les points a,b,c sont sur une droite.")]
    [InlineData("Il gagne 3,50 francs et paie 12,75 francs.")]
    public void A_mark_in_a_name_a_label_or_a_number_stays_as_it_is(string text) =>
        Assert.StartsWith(text, OcrCleaner.Default.Clean(text + Damaged), StringComparison.Ordinal);

    [Fact]
    public void A_sound_text_keeps_its_spaces()
    {
        string text = "C’était un homme probe,incorruptible et bon. " + SoundProse.Text;
        Assert.Equal(text, OcrCleaner.Default.Clean(text));
    }

    [Fact]
    public void Entries_of_lists_keep_them_too()
    {
        const string text = "Adam, racc. de dentelles,chapeaux, r. Chaillot, 65.\n\nDaubigny, liqueurs, r. St-Denis, 12.\n\nVidal, fab.,"
            + " r. de Bondy, 3.\n";
        Assert.Contains("dentelles,chapeaux", OcrCleaner.Default.Clean(text), StringComparison.Ordinal);
    }
}
