namespace OcrFrench.Tests.Steps.Marks;

public class CutCapitalsTests
{
    [Theory]
    [InlineData("L orsque le roi mourut, on ferma les portes.", "Lorsque le roi mourut, on ferma les portes.")]
    [InlineData("D ans la nuit, il entendit un bruit.", "Dans la nuit, il entendit un bruit.")]
    [InlineData("On vint de l’E urope entière voir M. V éron.", "On vint de l’Europe entière voir M. Véron.")]
    [InlineData("Il partit. N éanmoins, elle resta.", "Il partit. Néanmoins, elle resta.")]
    public void A_capital_kept_apart_belongs_to_its_word(string read, string printed) =>
        Assert.Equal(printed, OcrCleaner.Default.Clean(read));

    [Theory]
    [InlineData("La vitamine C elle-même est fragile, et la vitamine D aussi.")]
    [InlineData("A peine arrivé, il repartit. O mon ami, que dire ?")]
    [InlineData("Le plan B est prêt, la classe S aussi.")]
    [InlineData("Valeurs : Banque du Nord, part B ord. 1 250 ; Mines de Lens, part B ord. 2 200 ; le reste est calme.")]
    [InlineData("M. N est venu avec Mme L dans la voiture.")]
    public void A_capital_of_its_own_stays(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));
}
