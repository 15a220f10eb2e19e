namespace OcrFrench.Tests.Steps.Figures;

public class LostOrdinalsTests
{
    /// <summary>Enough damage to show that the text was read by an engine.</summary>
    private const string Damaged = " Les jounaux du soir ont pnblié cette nonvelle qu’il a démentie dans la soirèe.";

    [Theory]
    [InlineData("Le bail court à partir du 1 avril prochain.", "Le bail court à partir du 1er avril prochain.")]
    [InlineData("La réunion aura lieu le 1 décembre.", "La réunion aura lieu le 1er décembre.")]
    [InlineData("On vote demain dans tout le 16 arrondissement.", "On vote demain dans tout le 16e arrondissement.")]
    public void The_raised_letters_come_back(string read, string printed) =>
        Assert.StartsWith(printed, OcrCleaner.Default.Clean(read + Damaged), StringComparison.Ordinal);

    [Theory]
    [InlineData("Le bail court à partir du 21 avril prochain.")]
    [InlineData("On vote demain dans les 20 arrondissements.")]
    [InlineData("Il a vu 1 mars et 2 soleils.")]
    public void What_may_be_meant_stays(string text) =>
        Assert.StartsWith(text, OcrCleaner.Default.Clean(text + Damaged), StringComparison.Ordinal);

    [Fact]
    public void A_proofread_text_keeps_its_dates()
    {
        string text = "Le bail court du 1 avril au 1 mai. " + SoundProse.Text + " " + SoundProse.Text + " " + SoundProse.Text;
        Assert.Equal(text, OcrCleaner.Default.Clean(text));
    }
}
