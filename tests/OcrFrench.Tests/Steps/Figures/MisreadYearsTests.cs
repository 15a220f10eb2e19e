namespace OcrFrench.Tests.Steps.Figures;

public class MisreadYearsTests
{
    [Theory]
    [InlineData("Il naquit en l636 dans un village de la plaine.", "Il naquit en 1636 dans un village de la plaine.")]
    [InlineData("Le pont fut rebâti en 1S64, puis en i885.", "Le pont fut rebâti en 1864, puis en 1885.")]
    [InlineData("La paix (I763) mit fin à la guerre.", "La paix (1763) mit fin à la guerre.")]
    public void Years_come_back(string read, string printed)
    {
        Assert.Equal(printed, OcrCleaner.Default.Clean(read));
        string sound = SoundProse.Text + " " + SoundProse.Text + " ";
        Assert.Equal(sound + printed, OcrCleaner.Default.Clean(sound + read));
    }

    [Theory]
    [InlineData("Le paquet est construit pour i686 et i586.")]
    [InlineData("Le pilote i915 ne répond plus.")]
    [InlineData("Prenez la route l12 puis la pièce l6360.")]
    [InlineData("La référence AI763 et le modèle I-763 sont épuisés.")]
    public void What_is_no_year_stays(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));
}
