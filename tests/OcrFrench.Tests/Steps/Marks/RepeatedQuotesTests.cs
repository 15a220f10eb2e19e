namespace OcrFrench.Tests.Steps.Marks;

public class RepeatedQuotesTests
{
    [Theory]
    [InlineData("« Je vois le jour qui fuit, « Et la nuit qui s’avance, CI Et le vent dans les bois.", "s’avance, « Et")]
    [InlineData("« Je vois le jour qui fuit, « Et la nuit qui s’avance, Il Et le vent dans les bois.", "s’avance, « Et")]
    [InlineData("« Je vois le jour qui fuit, « Et la nuit qui s’avance ; fi Les oiseaux dans les bois.", "s’avance ; « Les")]
    [InlineData("« Je vois le jour qui fuit, « Et la nuit qui s’avance, a Que le vent dans les bois.", "s’avance, « Que")]
    public void A_mark_before_each_verse_is_read_as_letters(string read, string printed) =>
        Assert.Contains(printed, OcrCleaner.Default.Clean(read), StringComparison.Ordinal);

    [Theory]
    [InlineData("« Je vois le jour qui fuit. » Il a dit cela. « Et la nuit ? » Il Trovatore est un opéra.")]
    [InlineData("« Je vois le jour », et il y a Hugo qui s’avance.")]
    [InlineData("« « CI")]
    // Elsewhere in the page, within a sentence, in brackets: what looks like such a mark is à, or a bracket.
    [InlineData("Une unité de jeton (1 JT) vaut cent mille fragments. Les « Nœuds » et les « Mineurs » échangent.")]
    public void Words_that_may_be_meant_stay(string text) => Assert.Equal(text, OcrCleaner.Default.Clean(text));

    [Theory]
    [InlineData("On lut « Le Progrès » et « La Vigie », puis on partit ft Gand.")]
    [InlineData("On lut « Le Progrès » et « La Vigie », puis on partit : a Paris, a Mons, a Gand.")]
    [InlineData("« On lut « Le Progrès, et l’on partit ft Gand, où la pluie tombait.")]
    public void What_stands_for_à_is_no_mark(string text) =>
        Assert.DoesNotContain("« Gand", OcrCleaner.Default.Clean(text), StringComparison.Ordinal);
}
