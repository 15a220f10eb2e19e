namespace OcrFrench.Tests.Steps.Words;

public class InnerCapitalsTests
{
    [Theory]
    [InlineData("Il reSte seul dans sa maiSon, dOnc il attend le jOur.", "Il reste seul dans sa maison, donc il attend le jour.")]
    [InlineData("Elle part aVec son frère ; voiCi la clef de l’armoire.", "Elle part avec son frère ; voici la clef de l’armoire.")]
    [InlineData("L’hOmme est venu parCe qu’il avait peur, touJours aVec son chien.",
        "L’homme est venu parce qu’il avait peur, toujours avec son chien.")]
    public void A_capital_of_like_shape_within_a_word_is_small(string read, string printed) =>
        Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("Il a vendu son iPhone sur eBay et lit un ePub de McMahon.")]
    [InlineData("La famille DuBois et les LeRoy vivent chez MacOrlan, près de BonSecours.")]
    [InlineData("Le moteur consomme 12 kWh, le pH vaut 7 et le pKa 4 ; la tension est de 3 mV.")]
    [InlineData("La maison aVec vend des meubles dans toute la ville.")]
    public void Names_marks_and_identifiers_stay(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));
}
